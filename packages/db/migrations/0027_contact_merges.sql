CREATE TABLE "contact_merges" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"merged_name" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"undone_at" timestamp(3) with time zone,
	"moved" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "contact_merges_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "contact_merges_two" CHECK ("contact_merges"."kept_id" <> "contact_merges"."merged_id")
);
--> statement-breakpoint
ALTER TABLE "prep_findings" DROP CONSTRAINT "prep_findings_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk";
--> statement-breakpoint
ALTER TABLE "prep_research" DROP CONSTRAINT "prep_research_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk";
--> statement-breakpoint
ALTER TABLE "thank_yous" DROP CONSTRAINT "thank_yous_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk";
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_office_id_student_id_kept_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","kept_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_office_id_student_id_merged_id_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","merged_id") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_merges_by_kept" ON "contact_merges" USING btree ("office_id","kept_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_merges_once" ON "contact_merges" USING btree ("office_id","merged_id") WHERE "contact_merges"."undone_at" is null;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_office_id_student_id_merged_into_contacts_office_id_student_id_id_fk" FOREIGN KEY ("office_id","student_id","merged_into") REFERENCES "public"."contacts"("office_id","student_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prep_findings" ADD CONSTRAINT "prep_findings_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "prep_research" ADD CONSTRAINT "prep_research_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "thank_yous" ADD CONSTRAINT "thank_yous_office_id_meeting_id_contact_id_meeting_contacts_office_id_meeting_id_contact_id_fk" FOREIGN KEY ("office_id","meeting_id","contact_id") REFERENCES "public"."meeting_contacts"("office_id","meeting_id","contact_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_not_into_self" CHECK ("contacts"."merged_into" <> "contacts"."id");
--> statement-breakpoint
-- Records of one person that were made one: forced row-level security. A joining is marked when it is taken back, never removed.
ALTER TABLE contact_merges ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact_merges FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON contact_merges USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON contact_merges TO askaround_web;
--> statement-breakpoint
-- The worker asks once more whether the office wants nobody to write to a professional.
GRANT SELECT ON professionals TO askaround_worker;
CREATE POLICY of_worker ON professionals TO askaround_worker USING (true) WITH CHECK (true);
