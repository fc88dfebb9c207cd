CREATE TYPE "public"."flag_topic" AS ENUM('check_in', 'getting_started', 'no_answers', 'preparing', 'follow_up');--> statement-breakpoint
CREATE TYPE "public"."remark_kind" AS ENUM('note', 'flag', 'kudos');--> statement-breakpoint
CREATE TABLE "remark_edits" (
	"office_id" uuid NOT NULL,
	"remark_id" uuid NOT NULL,
	"replaced_at" timestamp(3) with time zone NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "remark_edits_office_id_remark_id_replaced_at_pk" PRIMARY KEY("office_id","remark_id","replaced_at"),
	CONSTRAINT "remark_edits_text" CHECK (char_length("remark_edits"."text") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"kind" "remark_kind" NOT NULL,
	"topic" "flag_topic",
	"text" text NOT NULL,
	"author_id" uuid NOT NULL,
	"written_at" timestamp(3) with time zone NOT NULL,
	"edited_at" timestamp(3) with time zone,
	"closed_at" timestamp(3) with time zone,
	"closed_by" uuid,
	"taken_back_at" timestamp(3) with time zone,
	CONSTRAINT "remarks_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "remarks_text" CHECK (char_length("remarks"."text") between 1 and case "remarks"."kind" when 'note' then 2000 else 280 end),
	CONSTRAINT "remarks_topic" CHECK (("remarks"."topic" is not null) = ("remarks"."kind" = 'flag')),
	CONSTRAINT "remarks_closed" CHECK (("remarks"."closed_at" is null) = ("remarks"."closed_by" is null) and ("remarks"."closed_at" is null or "remarks"."kind" = 'flag'))
);
--> statement-breakpoint
ALTER TABLE "remark_edits" ADD CONSTRAINT "remark_edits_office_id_remark_id_remarks_office_id_id_fk" FOREIGN KEY ("office_id","remark_id") REFERENCES "public"."remarks"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_office_id_author_id_people_office_id_id_fk" FOREIGN KEY ("office_id","author_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_office_id_closed_by_people_office_id_id_fk" FOREIGN KEY ("office_id","closed_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remarks_by_student" ON "remarks" USING btree ("office_id","student_id","written_at");--> statement-breakpoint
CREATE INDEX "remarks_open_flags" ON "remarks" USING btree ("office_id","written_at") WHERE "remarks"."kind" = 'flag' and "remarks"."closed_at" is null and "remarks"."taken_back_at" is null;--> statement-breakpoint
-- What staff wrote on a student's record: forced row-level security. Nothing is deleted; earlier words are only added.
ALTER TABLE remarks ENABLE ROW LEVEL SECURITY;
ALTER TABLE remarks FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON remarks USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON remarks TO askaround_web;
ALTER TABLE remark_edits ENABLE ROW LEVEL SECURITY;
ALTER TABLE remark_edits FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON remark_edits USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT ON remark_edits TO askaround_web;
