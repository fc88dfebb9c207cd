CREATE TABLE "report_snapshots" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"taken_at" timestamp(3) with time zone NOT NULL,
	"taken_by" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"report" jsonb NOT NULL,
	CONSTRAINT "report_snapshots_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "report_snapshots_name" CHECK (char_length("report_snapshots"."name") between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_office_id_taken_by_people_office_id_id_fk" FOREIGN KEY ("office_id","taken_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_snapshots_by_person" ON "report_snapshots" USING btree ("office_id","taken_by","taken_at");--> statement-breakpoint
-- Kept reports: forced row-level security; they are added and read, and never changed.
ALTER TABLE report_snapshots ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_snapshots FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON report_snapshots USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT ON report_snapshots TO askaround_web;
