CREATE TYPE "public"."how_known" AS ENUM('suggested', 'introduced', 'alumni', 'event', 'shared_place', 'their_work');
--> statement-breakpoint
CREATE TYPE "public"."outreach_answer" AS ENUM('replied', 'declined', 'bounced', 'no_answer');
--> statement-breakpoint
CREATE TYPE "public"."outreach_step" AS ENUM('first', 'follow_up');
--> statement-breakpoint
CREATE TYPE "public"."outreach_way" AS ENUM('email', 'message', 'handwritten', 'in_person');
--> statement-breakpoint
CREATE TABLE "outreach" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"step" "outreach_step" NOT NULL,
	"how_known" "how_known" NOT NULL,
	"subject" text,
	"text" text NOT NULL,
	"revision" integer NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"touched_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"sent_by" "outreach_way",
	"follow_up_on" date,
	"answer" "outreach_answer",
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "outreach_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "outreach_one_each" UNIQUE("office_id","contact_id","step"),
	CONSTRAINT "outreach_lengths" CHECK (char_length("outreach"."text") <= 4000 and coalesce(char_length("outreach"."subject"), 1) between 1 and 120),
	CONSTRAINT "outreach_sent" CHECK (("outreach"."sent_at" is null) = ("outreach"."sent_by" is null)),
	CONSTRAINT "outreach_follow_up" CHECK ("outreach"."follow_up_on" is null or ("outreach"."step" = 'first' and "outreach"."sent_at" is not null)),
	CONSTRAINT "outreach_answered" CHECK (("outreach"."answer" is null) = ("outreach"."answered_at" is null) and ("outreach"."answer" is null or "outreach"."sent_at" is not null))
);
--> statement-breakpoint
CREATE INDEX "outreach_by_student" ON "outreach" USING btree ("office_id","student_id");
--> statement-breakpoint
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_office_id_student_id_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Messages that ask for a meeting: forced row-level security, and no deletes.
ALTER TABLE outreach ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON outreach USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON outreach TO askaround_web;
