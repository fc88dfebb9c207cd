CREATE TYPE "public"."permission_way" AS ENUM('in_meeting', 'email', 'message', 'phone');--> statement-breakpoint
CREATE TABLE "debrief_drafts" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "debrief_drafts_office_id_meeting_id_pk" PRIMARY KEY("office_id","meeting_id"),
	CONSTRAINT "debrief_drafts_content" CHECK (jsonb_typeof("debrief_drafts"."content") = 'object'),
	CONSTRAINT "debrief_drafts_size" CHECK (pg_column_size("debrief_drafts"."content") <= 400000)
);
--> statement-breakpoint
CREATE TABLE "debrief_edits" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"edited_by" uuid NOT NULL,
	"edited_at" timestamp(3) with time zone NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "debrief_edits_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "debrief_edits_changes" CHECK (jsonb_typeof("debrief_edits"."changes") = 'array' and "debrief_edits"."changes" <> '[]'::jsonb)
);
--> statement-breakpoint
ALTER TABLE "name_permissions" DROP CONSTRAINT "name_permissions_office_id_referral_id_referrals_office_id_id_fk";
--> statement-breakpoint
ALTER TABLE "name_permissions" ADD COLUMN "how" "permission_way";--> statement-breakpoint
ALTER TABLE "name_permissions" ADD COLUMN "given_on" date;--> statement-breakpoint
ALTER TABLE "debrief_drafts" ADD CONSTRAINT "debrief_drafts_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief_edits" ADD CONSTRAINT "debrief_edits_office_id_meeting_id_debriefs_office_id_meeting_id_fk" FOREIGN KEY ("office_id","meeting_id") REFERENCES "public"."debriefs"("office_id","meeting_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief_edits" ADD CONSTRAINT "debrief_edits_office_id_edited_by_people_office_id_id_fk" FOREIGN KEY ("office_id","edited_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "debrief_drafts_by_student" ON "debrief_drafts" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "debrief_edits_by_meeting" ON "debrief_edits" USING btree ("office_id","meeting_id","edited_at","id");--> statement-breakpoint
ALTER TABLE "name_permissions" ADD CONSTRAINT "name_permissions_office_id_referral_id_referrals_office_id_id_fk" FOREIGN KEY ("office_id","referral_id") REFERENCES "public"."referrals"("office_id","id") ON DELETE cascade ON UPDATE no action;