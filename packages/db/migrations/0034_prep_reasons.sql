ALTER TABLE "student_progress" drop column "attention_at";--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "prep_overdue_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "prep_unapproved_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "student_progress" ADD COLUMN "attention_at" timestamp(3) with time zone GENERATED ALWAYS AS (least("thank_you_overdue_at", "write_up_overdue_at", "unprepared_at", "prep_overdue_at", "prep_unapproved_at", "referrals_lying_at", "no_meeting_since_at", "silent_at")) STORED;--> statement-breakpoint
CREATE INDEX "student_progress_attention" ON "student_progress" USING btree ("office_id","cohort_id","attention_at" NULLS LAST,"student_id");
