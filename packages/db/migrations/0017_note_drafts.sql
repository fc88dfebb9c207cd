CREATE TABLE "note_drafts" (
	"office_id" uuid NOT NULL,
	"thank_you_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"text" text NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "note_drafts_office_id_thank_you_id_pk" PRIMARY KEY("office_id","thank_you_id"),
	CONSTRAINT "note_drafts_length" CHECK (char_length("note_drafts"."text") <= 4000)
);
--> statement-breakpoint
CREATE INDEX "note_drafts_by_student" ON "note_drafts" USING btree ("office_id","student_id","saved_at");
--> statement-breakpoint
ALTER TABLE "thank_yous" ADD CONSTRAINT "thank_yous_of_student" UNIQUE("office_id","student_id","id");
--> statement-breakpoint
ALTER TABLE "note_drafts" ADD CONSTRAINT "note_drafts_office_id_student_id_thank_you_id_thank_yous_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","thank_you_id") REFERENCES "public"."thank_yous"("office_id","student_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- What a student writes: forced row-level security; it goes only with the note it belongs to.
ALTER TABLE note_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE note_drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON note_drafts USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON note_drafts TO askaround_web;
