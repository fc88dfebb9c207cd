CREATE TYPE "public"."message_kind" AS ENUM('nudge', 'message');--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'nudge' BEFORE 'promise_due';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'message' BEFORE 'promise_due';--> statement-breakpoint
CREATE TABLE "advisor_messages" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"act_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"kind" "message_kind" NOT NULL,
	"text" text,
	"reasons" text[] NOT NULL,
	"sent_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "advisor_messages_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "advisor_messages_text" CHECK (char_length("advisor_messages"."text") between 1 and 1000),
	CONSTRAINT "advisor_messages_says" CHECK ("advisor_messages"."kind" = 'nudge' or "advisor_messages"."text" is not null)
);
--> statement-breakpoint
ALTER TABLE "advisor_messages" ADD CONSTRAINT "advisor_messages_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisor_messages" ADD CONSTRAINT "advisor_messages_office_id_sent_by_people_office_id_id_fk" FOREIGN KEY ("office_id","sent_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "advisor_messages_once" ON "advisor_messages" USING btree ("office_id","act_id","student_id");--> statement-breakpoint
CREATE INDEX "advisor_messages_by_student" ON "advisor_messages" USING btree ("office_id","student_id","created_at");--> statement-breakpoint
CREATE INDEX "people_disabled" ON "people" USING btree ("office_id","id") WHERE "people"."disabled_at" is not null;--> statement-breakpoint
-- Nudges and messages: forced row-level security, and no deletes. The worker reads them when it writes the mail.
ALTER TABLE advisor_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE advisor_messages FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON advisor_messages USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON advisor_messages TO askaround_web;
GRANT SELECT ON advisor_messages TO askaround_worker;
CREATE POLICY of_worker ON advisor_messages TO askaround_worker USING (true) WITH CHECK (true);
