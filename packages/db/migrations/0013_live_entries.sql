CREATE TYPE "public"."live_kind" AS ENUM('started', 'extended', 'ended', 'jot', 'dropped');--> statement-breakpoint
CREATE TABLE "live_entries" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"kind" "live_kind" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone,
	"text" text,
	"question" text,
	"jot_id" uuid,
	CONSTRAINT "live_entries_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "live_entries_text" CHECK (("live_entries"."kind" = 'jot') = ("live_entries"."text" is not null)),
	CONSTRAINT "live_entries_length" CHECK (char_length("live_entries"."text") between 1 and 500),
	CONSTRAINT "live_entries_until" CHECK (("live_entries"."kind" = 'extended') = ("live_entries"."until" is not null)),
	CONSTRAINT "live_entries_dropped" CHECK (("live_entries"."kind" = 'dropped') = ("live_entries"."jot_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "live_entries_by_meeting" ON "live_entries" USING btree ("office_id","meeting_id","at","id");