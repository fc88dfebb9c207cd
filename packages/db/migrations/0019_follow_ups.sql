ALTER TYPE "public"."delivery_kind" ADD VALUE 'follow_up_due';--> statement-breakpoint
ALTER TYPE "public"."duty_kind" ADD VALUE 'follow_up_due';--> statement-breakpoint
ALTER TABLE "duties" DROP CONSTRAINT "duties_about";--> statement-breakpoint
DROP INDEX "duties_of_contact";--> statement-breakpoint
CREATE UNIQUE INDEX "duties_to_contact" ON "duties" USING btree ("office_id","contact_id","kind","round") WHERE "duties"."contact_id" is not null and "duties"."referral_id" is null;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_about" CHECK (("duties"."kind" = 'promise_due') = ("duties"."promise_id" is not null)
        and ("duties"."kind" in ('referral_waiting', 'tell_referrer')) = ("duties"."referral_id" is not null)
        and ("duties"."kind" not in ('promise_due', 'referral_waiting')) = ("duties"."contact_id" is not null));