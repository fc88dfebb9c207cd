CREATE TYPE "public"."review_decision" AS ENUM('approved', 'returned');--> statement-breakpoint
CREATE TYPE "public"."prep_task_state" AS ENUM('open', 'submitted', 'returned', 'approved', 'stale', 'excused', 'withdrawn');--> statement-breakpoint
CREATE TABLE "prep_assigned_students" (
	"office_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	CONSTRAINT "prep_assigned_students_office_id_assignment_id_student_id_pk" PRIMARY KEY("office_id","assignment_id","student_id")
);
--> statement-breakpoint
CREATE TABLE "prep_assignments" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"cohort_id" uuid,
	"each" boolean NOT NULL,
	"due_on" date,
	"days_before" smallint,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "prep_assignments_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_assignments_due" CHECK (("prep_assignments"."due_on" is null) <> ("prep_assignments"."days_before" is null)),
	CONSTRAINT "prep_assignments_days" CHECK ("prep_assignments"."days_before" between 0 and 20)
);
--> statement-breakpoint
CREATE TABLE "prep_comments" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"part" text NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "prep_comments_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_comments_text" CHECK (char_length("prep_comments"."text") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "prep_submissions" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"content" jsonb NOT NULL,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"decision" "review_decision",
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"rubric" jsonb NOT NULL,
	CONSTRAINT "prep_submissions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_submissions_round" UNIQUE("office_id","task_id","round"),
	CONSTRAINT "prep_submissions_of_task" UNIQUE("office_id","task_id","id"),
	CONSTRAINT "prep_submissions_decided" CHECK (("prep_submissions"."decision" is null) = ("prep_submissions"."decided_at" is null) and ("prep_submissions"."decision" is null) = ("prep_submissions"."decided_by" is null)),
	CONSTRAINT "prep_submissions_content" CHECK (jsonb_typeof("prep_submissions"."content") = 'object')
);
--> statement-breakpoint
CREATE TABLE "prep_tasks" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"student_id" uuid NOT NULL,
	"meeting_id" uuid,
	"meeting_at" timestamp(3) with time zone,
	"once" boolean NOT NULL,
	"state" "prep_task_state" NOT NULL,
	"due_on" date NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"extended_on" date,
	"reason" text,
	"rounds" integer NOT NULL,
	"submitted_at" timestamp(3) with time zone,
	"queue_at" timestamp(3) with time zone,
	"findings" integer NOT NULL,
	"held_by" uuid,
	"held_until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "prep_tasks_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_tasks_of_student" UNIQUE("office_id","student_id","id"),
	CONSTRAINT "prep_tasks_waits" CHECK (("prep_tasks"."queue_at" is not null) = ("prep_tasks"."state" = 'submitted')),
	CONSTRAINT "prep_tasks_held" CHECK (("prep_tasks"."held_by" is null) = ("prep_tasks"."held_until" is null)),
	CONSTRAINT "prep_tasks_meeting" CHECK (("prep_tasks"."meeting_id" is null) = ("prep_tasks"."meeting_at" is null)),
	CONSTRAINT "prep_tasks_each_meeting" CHECK ("prep_tasks"."once" or "prep_tasks"."meeting_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "prep_template_versions" (
	"office_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "prep_template_versions_office_id_template_id_version_pk" PRIMARY KEY("office_id","template_id","version"),
	CONSTRAINT "prep_template_versions_content" CHECK (jsonb_typeof("prep_template_versions"."content") = 'object')
);
--> statement-breakpoint
CREATE TABLE "prep_templates" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"archived_at" timestamp(3) with time zone,
	"created_by" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "prep_templates_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "prep_templates_name" CHECK (char_length("prep_templates"."name") between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "prep_assigned_students" ADD CONSTRAINT "prep_assigned_students_office_id_assignment_id_prep_assignments_office_id_id_fk" FOREIGN KEY ("office_id","assignment_id") REFERENCES "public"."prep_assignments"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_assigned_students" ADD CONSTRAINT "prep_assigned_students_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_assignments" ADD CONSTRAINT "prep_assignments_office_id_template_id_version_prep_template_versions_office_id_template_id_version_fk" FOREIGN KEY ("office_id","template_id","version") REFERENCES "public"."prep_template_versions"("office_id","template_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_assignments" ADD CONSTRAINT "prep_assignments_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_assignments" ADD CONSTRAINT "prep_assignments_office_id_created_by_people_office_id_id_fk" FOREIGN KEY ("office_id","created_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_comments" ADD CONSTRAINT "prep_comments_office_id_task_id_submission_id_prep_submissions_office_id_task_id_id_fk" FOREIGN KEY ("office_id","task_id","submission_id") REFERENCES "public"."prep_submissions"("office_id","task_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_comments" ADD CONSTRAINT "prep_comments_office_id_student_id_task_id_prep_tasks_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","task_id") REFERENCES "public"."prep_tasks"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_comments" ADD CONSTRAINT "prep_comments_office_id_author_id_people_office_id_id_fk" FOREIGN KEY ("office_id","author_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_submissions" ADD CONSTRAINT "prep_submissions_office_id_student_id_task_id_prep_tasks_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","task_id") REFERENCES "public"."prep_tasks"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_submissions" ADD CONSTRAINT "prep_submissions_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_submissions" ADD CONSTRAINT "prep_submissions_office_id_decided_by_people_office_id_id_fk" FOREIGN KEY ("office_id","decided_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_tasks" ADD CONSTRAINT "prep_tasks_office_id_assignment_id_prep_assignments_office_id_id_fk" FOREIGN KEY ("office_id","assignment_id") REFERENCES "public"."prep_assignments"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_tasks" ADD CONSTRAINT "prep_tasks_office_id_template_id_version_prep_template_versions_office_id_template_id_version_fk" FOREIGN KEY ("office_id","template_id","version") REFERENCES "public"."prep_template_versions"("office_id","template_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_tasks" ADD CONSTRAINT "prep_tasks_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_tasks" ADD CONSTRAINT "prep_tasks_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_tasks" ADD CONSTRAINT "prep_tasks_office_id_held_by_people_office_id_id_fk" FOREIGN KEY ("office_id","held_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_template_versions" ADD CONSTRAINT "prep_template_versions_office_id_template_id_prep_templates_office_id_id_fk" FOREIGN KEY ("office_id","template_id") REFERENCES "public"."prep_templates"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_templates" ADD CONSTRAINT "prep_templates_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_templates" ADD CONSTRAINT "prep_templates_office_id_created_by_people_office_id_id_fk" FOREIGN KEY ("office_id","created_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prep_assigned_students_by_student" ON "prep_assigned_students" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "prep_assignments_by_cohort" ON "prep_assignments" USING btree ("office_id","cohort_id");--> statement-breakpoint
CREATE INDEX "prep_assignments_by_author" ON "prep_assignments" USING btree ("office_id","created_by","created_at");--> statement-breakpoint
CREATE INDEX "prep_comments_by_task" ON "prep_comments" USING btree ("office_id","task_id","written_at");--> statement-breakpoint
CREATE INDEX "prep_submissions_by_student" ON "prep_submissions" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE UNIQUE INDEX "prep_tasks_once" ON "prep_tasks" USING btree ("office_id","assignment_id","student_id") WHERE "prep_tasks"."once";--> statement-breakpoint
CREATE UNIQUE INDEX "prep_tasks_each" ON "prep_tasks" USING btree ("office_id","assignment_id","meeting_id") WHERE not "prep_tasks"."once";--> statement-breakpoint
CREATE INDEX "prep_tasks_by_student" ON "prep_tasks" USING btree ("office_id","student_id","due_at");--> statement-breakpoint
CREATE INDEX "prep_tasks_by_meeting" ON "prep_tasks" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "prep_tasks_queue" ON "prep_tasks" USING btree ("office_id","queue_at","id") WHERE "prep_tasks"."queue_at" is not null;
--> statement-breakpoint
-- What is given out and handed in: forced row-level security, nothing deleted but a comment that its reviewer takes back.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['prep_templates', 'prep_template_versions', 'prep_assignments', 'prep_assigned_students',
    'prep_tasks', 'prep_submissions', 'prep_comments'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY of_office ON %I
      USING (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid))
      WITH CHECK (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid))', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON prep_template_versions, prep_assigned_students TO askaround_web;
GRANT SELECT, INSERT, UPDATE ON prep_templates, prep_assignments, prep_tasks TO askaround_web;
GRANT SELECT, INSERT, UPDATE (decision, decided_by, decided_at, rubric) ON prep_submissions TO askaround_web;
GRANT SELECT, INSERT, DELETE ON prep_comments TO askaround_web;
