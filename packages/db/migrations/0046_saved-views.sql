CREATE TABLE "saved_views" (
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"cohort_id" uuid,
	"query" text NOT NULL,
	"first" boolean NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "saved_views_office_id_person_id_role_id_pk" PRIMARY KEY("office_id","person_id","role","id"),
	CONSTRAINT "saved_views_name_length" CHECK (char_length("saved_views"."name") between 1 and 200),
	CONSTRAINT "saved_views_query_length" CHECK (char_length("saved_views"."query") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_office_id_person_id_role_memberships_office_id_person_id_role_fk" FOREIGN KEY ("office_id","person_id","role") REFERENCES "public"."memberships"("office_id","person_id","role") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_office_id_cohort_id_cohorts_office_id_id_fk" FOREIGN KEY ("office_id","cohort_id") REFERENCES "public"."cohorts"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_first" ON "saved_views" USING btree ("office_id","person_id","role") WHERE "saved_views"."first";--> statement-breakpoint
-- Views of members of staff: forced row-level security. Who deletes one is its owner; nobody but the web process reads it.
ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_views FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON saved_views USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views TO askaround_web;
-- Taking a professional out looks through every text there is.
GRANT SELECT, UPDATE (name, query) ON saved_views TO askaround_definer;
