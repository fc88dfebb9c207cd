CREATE TYPE "public"."common_source" AS ENUM('profile', 'web', 'told', 'noticed');--> statement-breakpoint
CREATE TYPE "public"."question_field" AS ENUM('arts', 'business', 'education', 'engineering', 'finance', 'health', 'law', 'media', 'public', 'research', 'technology', 'trades');--> statement-breakpoint
CREATE TYPE "public"."question_phase" AS ENUM('opening', 'work', 'path', 'field', 'advice', 'closing');--> statement-breakpoint
CREATE TABLE "prep_findings" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"link" text,
	"found" text,
	"removed" boolean NOT NULL,
	CONSTRAINT "prep_findings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_findings_found" CHECK (char_length("prep_findings"."found") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "prep_points" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"id" uuid NOT NULL,
	"contact_id" uuid,
	"text" text NOT NULL,
	"source" "common_source",
	"removed" boolean NOT NULL,
	CONSTRAINT "prep_points_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_points_text" CHECK (char_length("prep_points"."text") between 1 and 160)
);
--> statement-breakpoint
CREATE TABLE "prep_questions" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"id" uuid NOT NULL,
	"phase" "question_phase" NOT NULL,
	"position" smallint NOT NULL,
	"text" text NOT NULL,
	"bank_id" text,
	"kept" jsonb NOT NULL,
	"removed" boolean NOT NULL,
	CONSTRAINT "prep_questions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_questions_text" CHECK (char_length("prep_questions"."text") between 1 and 240),
	CONSTRAINT "prep_questions_kept" CHECK (jsonb_typeof("prep_questions"."kept") = 'array')
);
--> statement-breakpoint
CREATE TABLE "prep_research" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"contact_id" uuid NOT NULL,
	"linkedin" text,
	"read" text,
	CONSTRAINT "prep_research_office_id_meeting_id_contact_id_pk" PRIMARY KEY("office_id","meeting_id","contact_id"),
	CONSTRAINT "prep_research_read" CHECK (char_length("prep_research"."read") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "preps" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"goals" text,
	"brief" text,
	"who_calls" "side",
	"reach" text,
	"dress" text,
	"arrival" text,
	"length_agreed_on" date,
	"length_agreed_minutes" smallint,
	"field" "question_field",
	"kept" jsonb NOT NULL,
	"note_level" "note_level" NOT NULL,
	"touched_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "preps_office_id_meeting_id_pk" PRIMARY KEY("office_id","meeting_id"),
	CONSTRAINT "preps_lengths" CHECK (char_length("preps"."goals") <= 500 and char_length("preps"."brief") <= 600),
	CONSTRAINT "preps_agreed" CHECK (("preps"."length_agreed_on" is null) = ("preps"."length_agreed_minutes" is null)),
	CONSTRAINT "preps_kept" CHECK (jsonb_typeof("preps"."kept") = 'array')
);
--> statement-breakpoint
CREATE TABLE "question_favourites" (
	"office_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"bank_id" text NOT NULL,
	CONSTRAINT "question_favourites_office_id_student_id_bank_id_pk" PRIMARY KEY("office_id","student_id","bank_id")
);
--> statement-breakpoint
ALTER TABLE "prep_findings" ADD CONSTRAINT "prep_findings_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_findings" ADD CONSTRAINT "prep_findings_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_points" ADD CONSTRAINT "prep_points_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_points" ADD CONSTRAINT "prep_points_office_id_student_id_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_questions" ADD CONSTRAINT "prep_questions_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_research" ADD CONSTRAINT "prep_research_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_research" ADD CONSTRAINT "prep_research_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preps" ADD CONSTRAINT "preps_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_favourites" ADD CONSTRAINT "question_favourites_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prep_findings_by_meeting" ON "prep_findings" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "prep_points_by_meeting" ON "prep_points" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "prep_questions_by_meeting" ON "prep_questions" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "prep_questions_by_student" ON "prep_questions" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "preps_by_student" ON "preps" USING btree ("office_id","student_id");