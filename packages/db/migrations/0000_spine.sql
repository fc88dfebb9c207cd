CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."note_level" AS ENUM('only_me', 'my_advisor', 'office');--> statement-breakpoint
CREATE TYPE "public"."delivery_kind" AS ENUM('sign_in', 'invitation', 'meeting_tomorrow', 'thank_you');--> statement-breakpoint
CREATE TYPE "public"."delivery_state" AS ENUM('planned', 'claimed', 'sending', 'accepted', 'delayed', 'delivered', 'bounced', 'complained', 'suppressed', 'failed', 'unknown', 'skipped', 'cancelled', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."lane" AS ENUM('direct', 'bulk');--> statement-breakpoint
CREATE TYPE "public"."direction" AS ENUM('still_pursuing', 'changed', 'ruled_out');--> statement-breakpoint
CREATE TYPE "public"."meeting_format" AS ENUM('in_person', 'video', 'phone');--> statement-breakpoint
CREATE TYPE "public"."meeting_status" AS ENUM('scheduled', 'held', 'cancelled', 'no_show');--> statement-breakpoint
CREATE TYPE "public"."side" AS ENUM('student', 'professional');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('student', 'advisor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."permission_answer" AS ENUM('not_asked', 'granted', 'declined', 'will_introduce');--> statement-breakpoint
CREATE TYPE "public"."permission_scope" AS ENUM('this_person', 'anyone', 'one_purpose');--> statement-breakpoint
CREATE TYPE "public"."thank_you_way" AS ENUM('email', 'handwritten', 'message', 'in_person');--> statement-breakpoint
CREATE TABLE "audit_events" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"student_id" uuid,
	"subject_id" uuid,
	"via" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_events_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
CREATE TABLE "auth"."sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification_tokens" (
	"identifier" text NOT NULL,
	"token_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"intent_hash" text NOT NULL,
	"code_tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_hash_pk" PRIMARY KEY("identifier","token_hash")
);
--> statement-breakpoint
CREATE TABLE "cohort_advisors" (
	"office_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "cohort_advisors_office_id_cohort_id_person_id_pk" PRIMARY KEY("office_id","cohort_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"goal_meetings" integer NOT NULL,
	"goal_on" date NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cohorts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "cohorts_term" CHECK ("cohorts"."starts_on" < "cohorts"."ends_on"),
	CONSTRAINT "cohorts_goal_on" CHECK ("cohorts"."goal_on" between "cohorts"."starts_on" and "cohorts"."ends_on"),
	CONSTRAINT "cohorts_goal_meetings" CHECK ("cohorts"."goal_meetings" between 0 and 50)
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"enrolled_at" timestamp(3) with time zone NOT NULL,
	"left_at" timestamp(3) with time zone,
	CONSTRAINT "enrolments_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "enrolments_order" CHECK ("enrolments"."left_at" is null or "enrolments"."left_at" >= "enrolments"."enrolled_at")
);
--> statement-breakpoint
CREATE TABLE "student_progress" (
	"office_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"goal_meetings" integer NOT NULL,
	"meetings_held" integer NOT NULL,
	"next_meeting_at" timestamp(3) with time zone,
	"last_activity_at" timestamp(3) with time zone,
	"open_thank_yous" integer NOT NULL,
	"thank_you_overdue_at" timestamp(3) with time zone,
	"write_up_overdue_at" timestamp(3) with time zone,
	"no_meeting_since_at" timestamp(3) with time zone,
	"silent_at" timestamp(3) with time zone,
	"attention_at" timestamp(3) with time zone GENERATED ALWAYS AS (least("thank_you_overdue_at", "write_up_overdue_at", "no_meeting_since_at", "silent_at")) STORED,
	CONSTRAINT "student_progress_office_id_cohort_id_student_id_pk" PRIMARY KEY("office_id","cohort_id","student_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"professional_id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"title" text,
	"link" text,
	"email" text,
	"phone" text,
	"zone" text,
	"how_met" text,
	"notes" text,
	"note_level" "note_level" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "contacts_of_student" UNIQUE("office_id","student_id","id"),
	CONSTRAINT "contacts_professional" UNIQUE("office_id","student_id","professional_id"),
	CONSTRAINT "contacts_name_length" CHECK (char_length("contacts"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "professionals" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"title" text,
	"link" text,
	CONSTRAINT "professionals_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" "delivery_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"step" text NOT NULL,
	"version" integer NOT NULL,
	"lane" "lane" NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"zone" text NOT NULL,
	"state" "delivery_state" DEFAULT 'planned' NOT NULL,
	"reason" text,
	"next_attempt_at" timestamp(3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_attempt_at" timestamp(3) with time zone,
	"lease_token" uuid,
	"lease_until" timestamp(3) with time zone,
	"freeze" integer DEFAULT 0 NOT NULL,
	"payload" text,
	"secret" text,
	"provider_id" text,
	"settled_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "deliveries_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "deliveries_key" UNIQUE("office_id","key"),
	CONSTRAINT "deliveries_lease" CHECK (("deliveries"."lease_token" is null) = ("deliveries"."lease_until" is null))
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"worker_id" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "debriefs" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"takeaways" text[] NOT NULL,
	"learned" text,
	"interest_before" smallint,
	"interest_after" smallint,
	"confidence_before" smallint,
	"confidence_after" smallint,
	"direction" "direction",
	"note_level" "note_level" NOT NULL,
	"no_one_suggested" boolean NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "debriefs_office_id_meeting_id_pk" PRIMARY KEY("office_id","meeting_id"),
	CONSTRAINT "debriefs_takeaways" CHECK (cardinality("debriefs"."takeaways") <= 3),
	CONSTRAINT "debriefs_ratings" CHECK ("debriefs"."interest_before" between 1 and 5 and "debriefs"."interest_after" between 1 and 5 and "debriefs"."confidence_before" between 1 and 5 and "debriefs"."confidence_after" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "meeting_contacts" (
	"office_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "meeting_contacts_office_id_meeting_id_contact_id_pk" PRIMARY KEY("office_id","meeting_id","contact_id"),
	CONSTRAINT "meeting_contacts_position" UNIQUE("office_id","meeting_id","position")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"status" "meeting_status" NOT NULL,
	"closed_by" "side",
	"starts_at" timestamp(3) with time zone NOT NULL,
	"agreed_minutes" integer NOT NULL,
	"student_zone" text NOT NULL,
	"professional_zone" text NOT NULL,
	"format" "meeting_format" NOT NULL,
	"place" text,
	"actual_start_at" timestamp(3) with time zone,
	"actual_end_at" timestamp(3) with time zone,
	"booked_at" timestamp(3) with time zone NOT NULL,
	"schedule_version" integer DEFAULT 1 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "meetings_of_student" UNIQUE("office_id","student_id","id"),
	CONSTRAINT "meetings_minutes" CHECK ("meetings"."agreed_minutes" between 1 and 720),
	CONSTRAINT "meetings_closed_by" CHECK (("meetings"."status" in ('cancelled', 'no_show')) = ("meetings"."closed_by" is not null)),
	CONSTRAINT "meetings_actual" CHECK (("meetings"."status" = 'held') = ("meetings"."actual_start_at" is not null and "meetings"."actual_end_at" is not null)),
	CONSTRAINT "meetings_actual_order" CHECK ("meetings"."actual_start_at" < "meetings"."actual_end_at")
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"by" "side" NOT NULL,
	"what" text NOT NULL,
	"due_on" date,
	"done_at" timestamp(3) with time zone,
	CONSTRAINT "promises_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"office_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"sender_name" text NOT NULL,
	"reply_to" text,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_opt_outs" (
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "mail_opt_outs_office_id_person_id_kind_pk" PRIMARY KEY("office_id","person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	CONSTRAINT "memberships_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "memberships_role" UNIQUE("office_id","person_id","role")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"zone" text NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "people_email" UNIQUE("office_id","email"),
	CONSTRAINT "people_user" UNIQUE("office_id","user_id"),
	CONSTRAINT "people_email_lower" CHECK ("people"."email" = lower("people"."email")),
	CONSTRAINT "people_name_length" CHECK (char_length("people"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "name_permissions" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"answer" "permission_answer" NOT NULL,
	"scope" "permission_scope",
	"purpose" text,
	"words" text,
	"introduced_at" timestamp(3) with time zone,
	"revoked_reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "name_permissions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "name_permissions_scope" CHECK ("name_permissions"."scope" is null or "name_permissions"."answer" = 'granted'),
	CONSTRAINT "name_permissions_purpose" CHECK ("name_permissions"."scope" is distinct from 'one_purpose' or "name_permissions"."purpose" is not null),
	CONSTRAINT "name_permissions_introduced" CHECK ("name_permissions"."introduced_at" is null or "name_permissions"."answer" = 'will_introduce')
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"referrer_contact_id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"title" text,
	"contact_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "referrals_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "referrals_not_self" CHECK ("referrals"."contact_id" is null or "referrals"."contact_id" <> "referrals"."referrer_contact_id")
);
--> statement-breakpoint
CREATE TABLE "thank_yous" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"open_until" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"sent_by" "thank_you_way",
	"waived_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"snoozed_until" timestamp(3) with time zone,
	CONSTRAINT "thank_yous_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "thank_yous_one_each" UNIQUE("office_id","meeting_id","contact_id"),
	CONSTRAINT "thank_yous_sent" CHECK (("thank_yous"."sent_at" is null) = ("thank_yous"."sent_by" is null)),
	CONSTRAINT "thank_yous_window" CHECK ("thank_yous"."due_at" <= "thank_yous"."open_until")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_advisors" ADD CONSTRAINT "cohort_advisors_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_advisors" ADD CONSTRAINT "cohort_advisors_office_id_person_id_people_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_progress" ADD CONSTRAINT "student_progress_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_progress" ADD CONSTRAINT "student_progress_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_office_id_professional_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","professional_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professionals" ADD CONSTRAINT "professionals_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_office_id_recipient_id_people_office_id_id_fk" FOREIGN KEY ("office_id","recipient_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_office_id_meeting_id_meetings_office_id_id_fk" FOREIGN KEY ("office_id","meeting_id") REFERENCES "public"."meetings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_contacts" ADD CONSTRAINT "meeting_contacts_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_contacts" ADD CONSTRAINT "meeting_contacts_office_id_student_id_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_opt_outs" ADD CONSTRAINT "mail_opt_outs_office_id_person_id_people_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_office_id_person_id_people_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_permissions" ADD CONSTRAINT "name_permissions_office_id_referral_id_referrals_office_id_id_fk" FOREIGN KEY ("office_id","referral_id") REFERENCES "public"."referrals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_permissions" ADD CONSTRAINT "name_permissions_office_id_recorded_by_people_office_id_id_fk" FOREIGN KEY ("office_id","recorded_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_office_id_student_id_referrer_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","referrer_contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_office_id_student_id_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thank_yous" ADD CONSTRAINT "thank_yous_office_id_student_id_meeting_id_meetings_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","meeting_id") REFERENCES "public"."meetings"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thank_yous" ADD CONSTRAINT "thank_yous_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_by_student" ON "audit_events" USING btree ("office_id","student_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("office_id","at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "auth"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_tokens_token" ON "auth"."verification_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "verification_tokens_intent" ON "auth"."verification_tokens" USING btree ("intent_hash");--> statement-breakpoint
CREATE INDEX "cohort_advisors_by_person" ON "cohort_advisors" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolments_current" ON "enrolments" USING btree ("office_id","cohort_id","student_id") WHERE "enrolments"."left_at" is null;--> statement-breakpoint
CREATE INDEX "enrolments_by_student" ON "enrolments" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "student_progress_attention" ON "student_progress" USING btree ("office_id","cohort_id","attention_at","student_id");--> statement-breakpoint
CREATE INDEX "student_progress_by_student" ON "student_progress" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "contacts_by_professional" ON "contacts" USING btree ("office_id","professional_id");--> statement-breakpoint
CREATE INDEX "deliveries_by_subject" ON "deliveries" USING btree ("office_id","subject_id");--> statement-breakpoint
CREATE INDEX "deliveries_by_recipient" ON "deliveries" USING btree ("office_id","recipient_id","due_at");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("lane","next_attempt_at") WHERE "deliveries"."state" in ('planned', 'claimed', 'sending');--> statement-breakpoint
CREATE INDEX "meeting_contacts_by_contact" ON "meeting_contacts" USING btree ("office_id","contact_id");--> statement-breakpoint
CREATE INDEX "meetings_by_student" ON "meetings" USING btree ("office_id","student_id","starts_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "promises_by_meeting" ON "promises" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "promises_by_student" ON "promises" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "memberships_by_role" ON "memberships" USING btree ("office_id","role");--> statement-breakpoint
CREATE INDEX "people_by_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_by_user" ON "people" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "name_permissions_by_referral" ON "name_permissions" USING btree ("office_id","referral_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "referrals_by_student" ON "referrals" USING btree ("office_id","student_id");--> statement-breakpoint
CREATE INDEX "referrals_by_meeting" ON "referrals" USING btree ("office_id","meeting_id");--> statement-breakpoint
CREATE INDEX "thank_yous_by_student" ON "thank_yous" USING btree ("office_id","student_id");