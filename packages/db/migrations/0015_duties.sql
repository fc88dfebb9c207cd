CREATE TYPE "public"."duty_kind" AS ENUM('promise_due', 'referral_waiting', 'tell_referrer', 'keep_in_touch');--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'promise_due';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'referral_waiting';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'tell_referrer';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'keep_in_touch';--> statement-breakpoint
CREATE TABLE "duties" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"kind" "duty_kind" NOT NULL,
	"promise_id" uuid,
	"referral_id" uuid,
	"contact_id" uuid,
	"round" smallint NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"done_at" timestamp(3) with time zone,
	"waived_at" timestamp(3) with time zone,
	"snoozed_until" timestamp(3) with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "duties_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "duties_about" CHECK (("duties"."kind" = 'promise_due') = ("duties"."promise_id" is not null)
        and ("duties"."kind" in ('referral_waiting', 'tell_referrer')) = ("duties"."referral_id" is not null)
        and ("duties"."kind" in ('tell_referrer', 'keep_in_touch')) = ("duties"."contact_id" is not null)),
	CONSTRAINT "duties_round" CHECK ("duties"."round" >= 1 and ("duties"."kind" = 'keep_in_touch' or "duties"."round" = 1))
);
--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_office_id_promise_id_promises_office_id_id_fk" FOREIGN KEY ("office_id","promise_id") REFERENCES "public"."promises"("office_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_office_id_referral_id_referrals_office_id_id_fk" FOREIGN KEY ("office_id","referral_id") REFERENCES "public"."referrals"("office_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_office_id_student_id_contact_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","contact_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "duties_of_promise" ON "duties" USING btree ("office_id","promise_id") WHERE "duties"."promise_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "duties_of_referral" ON "duties" USING btree ("office_id","kind","referral_id") WHERE "duties"."referral_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "duties_of_contact" ON "duties" USING btree ("office_id","contact_id","round") WHERE "duties"."kind" = 'keep_in_touch';--> statement-breakpoint
CREATE INDEX "duties_open" ON "duties" USING btree ("office_id","student_id","due_at") WHERE "duties"."done_at" is null and "duties"."waived_at" is null;