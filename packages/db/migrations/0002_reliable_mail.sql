CREATE TYPE "public"."digest" AS ENUM('daily', 'weekly', 'off');--> statement-breakpoint
CREATE TYPE "public"."batch_state" AS ENUM('sending', 'accepted', 'dissolved', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."lane_state" AS ENUM('open', 'paused', 'circuit');--> statement-breakpoint
CREATE TYPE "public"."suppression_cause" AS ENUM('bounced', 'complained', 'provider');--> statement-breakpoint
CREATE TABLE "delivery_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" "batch_state" DEFAULT 'sending' NOT NULL,
	"payload" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_attempt_at" timestamp(3) with time zone NOT NULL,
	"next_attempt_at" timestamp(3) with time zone NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"settled_at" timestamp(3) with time zone,
	CONSTRAINT "delivery_batches_lease" CHECK (("delivery_batches"."lease_token" is null) = ("delivery_batches"."lease_until" is null))
);
--> statement-breakpoint
CREATE TABLE "mail_budget" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"calls_per_second" double precision NOT NULL,
	"next_call_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "mail_budget_one_row" CHECK ("mail_budget"."only"),
	CONSTRAINT "mail_budget_rate" CHECK ("mail_budget"."calls_per_second" > 0)
);
--> statement-breakpoint
CREATE TABLE "mail_lanes" (
	"lane" "lane" PRIMARY KEY NOT NULL,
	"state" "lane_state" DEFAULT 'open' NOT NULL,
	"reason" text,
	"since" timestamp(3) with time zone,
	"next_probe_at" timestamp(3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scheduled_slots" (
	"name" text NOT NULL,
	"slot" text NOT NULL,
	"done_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "scheduled_slots_name_slot_pk" PRIMARY KEY("name","slot")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"address" text NOT NULL,
	"cause" "suppression_cause" NOT NULL,
	"delivery_id" uuid,
	"since" timestamp(3) with time zone NOT NULL,
	"lifted_at" timestamp(3) with time zone,
	"lifted_by" uuid,
	"lifted_reason" text,
	CONSTRAINT "suppressions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "suppressions_lifted" CHECK (("suppressions"."lifted_at" is null) = ("suppressions"."lifted_by" is null) and ("suppressions"."lifted_at" is null) = ("suppressions"."lifted_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"id" text PRIMARY KEY NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"body" text NOT NULL,
	"applied_at" timestamp(3) with time zone,
	"outcome" text
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "away_until" date;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "digest" "digest" DEFAULT 'daily' NOT NULL;--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_office_id_lifted_by_people_office_id_id_fk" FOREIGN KEY ("office_id","lifted_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delivery_batches_open" ON "delivery_batches" USING btree ("next_attempt_at") WHERE "delivery_batches"."state" = 'sending';--> statement-breakpoint
CREATE UNIQUE INDEX "suppressions_current" ON "suppressions" USING btree ("office_id","address") WHERE "suppressions"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "webhook_events_waiting" ON "webhook_events" USING btree ("received_at") WHERE "webhook_events"."applied_at" is null;--> statement-breakpoint
CREATE INDEX "deliveries_by_batch" ON "deliveries" USING btree ("batch_id") WHERE "deliveries"."batch_id" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_by_provider_id" ON "deliveries" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "deliveries_by_state" ON "deliveries" USING btree ("office_id","state","due_at");