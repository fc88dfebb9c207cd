CREATE TABLE "hidden_questions" (
	"office_id" uuid NOT NULL,
	"bank_id" text NOT NULL,
	"hidden_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "hidden_questions_office_id_bank_id_pk" PRIMARY KEY("office_id","bank_id"),
	CONSTRAINT "hidden_questions_not_closing" CHECK ("hidden_questions"."bank_id" not like 'closing-%')
);
--> statement-breakpoint
CREATE TABLE "office_questions" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"phase" "question_phase" NOT NULL,
	"text" text NOT NULL,
	"fields" "question_field"[] NOT NULL,
	"position" smallint NOT NULL,
	"retired_at" timestamp(3) with time zone,
	"revision" integer NOT NULL,
	CONSTRAINT "office_questions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "office_questions_text" CHECK (char_length("office_questions"."text") between 1 and 240),
	CONSTRAINT "office_questions_phase" CHECK ("office_questions"."phase" <> 'closing')
);
--> statement-breakpoint
ALTER TABLE "hidden_questions" ADD CONSTRAINT "hidden_questions_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_questions" ADD CONSTRAINT "office_questions_office_id_offices_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prep_questions_chosen" ON "prep_questions" USING btree ("office_id","bank_id","student_id") WHERE "prep_questions"."bank_id" is not null and not "prep_questions"."removed";--> statement-breakpoint
CREATE INDEX "prep_questions_kept" ON "prep_questions" USING btree ("office_id","student_id") WHERE "prep_questions"."kept" <> '[]'::jsonb and not "prep_questions"."removed";
--> statement-breakpoint
-- An office's own questions, and the product's that it hides: forced row-level security; a question is retired, never removed.
ALTER TABLE office_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE office_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON office_questions USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON office_questions TO askaround_web;
ALTER TABLE hidden_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE hidden_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON hidden_questions USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON hidden_questions TO askaround_web;
