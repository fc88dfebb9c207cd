CREATE TYPE "public"."stage" AS ENUM('contact', 'asked', 'booked', 'prepared', 'met', 'thanked', 'closed');--> statement-breakpoint
CREATE TABLE "leaves" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"reason" text,
	"from_at" timestamp(3) with time zone NOT NULL,
	"back_on" date,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "leaves_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "leaves_reason_length" CHECK (char_length("leaves"."reason") between 1 and 200),
	CONSTRAINT "leaves_order" CHECK ("leaves"."ended_at" is null or "leaves"."ended_at" >= "leaves"."from_at")
);
--> statement-breakpoint
CREATE TABLE "help_requests" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"waiting_since" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp(3) with time zone,
	"answered_by" uuid,
	"closed_at" timestamp(3) with time zone,
	"closed_by" uuid,
	CONSTRAINT "help_requests_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "help_requests_lengths" CHECK (char_length("help_requests"."text") between 1 and 280 and char_length("help_requests"."answer") between 1 and 500),
	CONSTRAINT "help_requests_answered" CHECK (("help_requests"."answer" is null) = ("help_requests"."answered_at" is null) and ("help_requests"."answer" is null) = ("help_requests"."answered_by" is null)),
	CONSTRAINT "help_requests_closed" CHECK (("help_requests"."closed_at" is null) = ("help_requests"."closed_by" is null))
);
--> statement-breakpoint
ALTER TABLE "student_progress" drop column "attention_at";--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "unprepared_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "referrals_lying_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "leave_from_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "leave_until_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "stage" "stage";--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "stage_since_at" timestamp(3) with time zone NOT NULL DEFAULT now();--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "prepared_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "asked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "met_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "thanked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "referred_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "thank_you_minutes" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "write_up_minutes" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "held_weeks" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "thank_yous_owed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "thank_yous_on_time" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "people_suggested" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "rated_meetings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "interest_before" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "interest_after" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "clearer_meetings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "ruled_out_meetings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "student_progress" ALTER COLUMN "stage_since_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "attention_at" timestamp(3) with time zone GENERATED ALWAYS AS (least("thank_you_overdue_at", "write_up_overdue_at", "unprepared_at", "referrals_lying_at", "no_meeting_since_at", "silent_at")) STORED;--> statement-breakpoint
CREATE INDEX "student_progress_attention" ON "student_progress" USING btree ("office_id","cohort_id","attention_at" NULLS LAST,"student_id");--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_office_id_answered_by_people_office_id_id_fk" FOREIGN KEY ("office_id","answered_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_office_id_closed_by_people_office_id_id_fk" FOREIGN KEY ("office_id","closed_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "leaves_current" ON "leaves" USING btree ("office_id","student_id","cohort_id") WHERE "leaves"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "help_requests_open" ON "help_requests" USING btree ("office_id","student_id") WHERE "help_requests"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "help_requests_waiting" ON "help_requests" USING btree ("office_id","waiting_since") WHERE "help_requests"."closed_at" is null and "help_requests"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "help_requests_by_student" ON "help_requests" USING btree ("office_id","student_id","asked_at");--> statement-breakpoint
-- Leave and requests for help: forced row-level security, and no deletes. The digest counts who asked.
ALTER TABLE leaves ENABLE ROW LEVEL SECURITY;
ALTER TABLE leaves FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON leaves USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON leaves TO askaround_web;
ALTER TABLE help_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON help_requests USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON help_requests TO askaround_web;
GRANT SELECT ON help_requests TO askaround_worker;
CREATE POLICY of_worker ON help_requests TO askaround_worker USING (true) WITH CHECK (true);
