CREATE TYPE "public"."eligibility_rule" AS ENUM('not_relative', 'not_own_employer', 'live', 'distinct_organisations', 'outside_major');--> statement-breakpoint
CREATE TABLE "eligibility_answers" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"relative" boolean,
	"own_employer" boolean,
	"in_writing" boolean,
	"in_major" boolean,
	CONSTRAINT "eligibility_answers_office_id_meeting_id_pk" PRIMARY KEY("office_id","meeting_id")
);
--> statement-breakpoint
CREATE TABLE "eligibility_decisions" (
	"office_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"counts" boolean NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "eligibility_decisions_office_id_cohort_id_meeting_id_pk" PRIMARY KEY("office_id","cohort_id","meeting_id"),
	CONSTRAINT "eligibility_decisions_reason" CHECK (char_length("eligibility_decisions"."reason") between 1 and 300)
);
--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "least_minutes" integer;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "rules" "eligibility_rule"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohorts" ADD COLUMN "archived_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "eligibility_answers" ADD CONSTRAINT "eligibility_answers_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_decisions" ADD CONSTRAINT "eligibility_decisions_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_decisions" ADD CONSTRAINT "eligibility_decisions_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_decisions" ADD CONSTRAINT "eligibility_decisions_office_id_decided_by_people_office_id_id_fk" FOREIGN KEY ("office_id","decided_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "eligibility_decisions_by_student" ON "eligibility_decisions" USING btree ("office_id","student_id");--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_least_minutes" CHECK ("cohorts"."least_minutes" between 5 and 120);
--> statement-breakpoint
-- What counts toward a goal: forced row-level security. Answers are replaced; a decision can be taken back.
ALTER TABLE eligibility_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE eligibility_answers FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON eligibility_answers USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON eligibility_answers TO askaround_web;
ALTER TABLE eligibility_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE eligibility_decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON eligibility_decisions USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON eligibility_decisions TO askaround_web;
