ALTER TYPE "public"."meeting_saying" ADD VALUE 'later';--> statement-breakpoint
ALTER TABLE "debriefs" ADD COLUMN "takeaway_levels" "note_level"[];--> statement-breakpoint
-- What stands already is read by whoever reads the rest. A rewrite sees every row, whatever the row-level policies say.
ALTER TABLE "debriefs" ALTER COLUMN "takeaway_levels" TYPE "note_level"[] USING array_fill("note_level", ARRAY[cardinality("takeaways")]);--> statement-breakpoint
ALTER TABLE "debriefs" ALTER COLUMN "takeaway_levels" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "thank_yous" ADD COLUMN "first_nudge_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_takeaway_levels" CHECK (cardinality("debriefs"."takeaway_levels") = cardinality("debriefs"."takeaways"));
