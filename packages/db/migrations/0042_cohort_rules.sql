CREATE TYPE "public"."membership_by" AS ENUM('hand', 'rule');--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "joins" jsonb;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "by" "membership_by" DEFAULT 'hand' NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "left_by" "membership_by";--> statement-breakpoint
-- Until now only people took anybody out. Row-level security would hide the rows from an update.
ALTER TABLE "enrolments" ALTER COLUMN "left_by" TYPE "membership_by" USING CASE WHEN "left_at" IS NULL THEN NULL ELSE 'hand'::"membership_by" END;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_left_by" CHECK (("enrolments"."left_at" is null) = ("enrolments"."left_by" is null));--> statement-breakpoint
GRANT SELECT, UPDATE ("joins") ON cohorts TO askaround_definer;
