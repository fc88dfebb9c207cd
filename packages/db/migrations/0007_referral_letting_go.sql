ALTER TABLE "referrals" ADD COLUMN "let_go_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "let_go_reason" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_let_go" CHECK ("referrals"."let_go_reason" is null or "referrals"."let_go_at" is not null);