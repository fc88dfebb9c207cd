CREATE TABLE "professional_merges" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp(3) with time zone NOT NULL,
	"before" jsonb NOT NULL,
	"kept_revision" integer NOT NULL,
	"contact_ids" uuid[] NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp(3) with time zone,
	CONSTRAINT "professional_merges_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "professional_merges_of_two" CHECK ("professional_merges"."kept_id" <> "professional_merges"."merged_id"),
	CONSTRAINT "professional_merges_undone" CHECK (("professional_merges"."undone_by" is null) = ("professional_merges"."undone_at" is null))
);
--> statement-breakpoint
CREATE TABLE "professionals_apart" (
	"office_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "professionals_apart_office_id_first_id_second_id_pk" PRIMARY KEY("office_id","first_id","second_id"),
	CONSTRAINT "professionals_apart_in_order" CHECK ("professionals_apart"."first_id" < "professionals_apart"."second_id")
);
--> statement-breakpoint
ALTER TABLE "contacts" DROP CONSTRAINT "contacts_professional";--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "professional_merges" ADD CONSTRAINT "professional_merges_office_id_kept_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","kept_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professional_merges" ADD CONSTRAINT "professional_merges_office_id_merged_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","merged_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professional_merges" ADD CONSTRAINT "professional_merges_office_id_merged_by_people_office_id_id_fk" FOREIGN KEY ("office_id","merged_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professional_merges" ADD CONSTRAINT "professional_merges_office_id_undone_by_people_office_id_id_fk" FOREIGN KEY ("office_id","undone_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professionals_apart" ADD CONSTRAINT "professionals_apart_office_id_first_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","first_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professionals_apart" ADD CONSTRAINT "professionals_apart_office_id_second_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","second_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professionals_apart" ADD CONSTRAINT "professionals_apart_office_id_said_by_people_office_id_id_fk" FOREIGN KEY ("office_id","said_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "professional_merges_by_kept" ON "professional_merges" USING btree ("office_id","kept_id","merged_at");--> statement-breakpoint
ALTER TABLE "professionals" ADD CONSTRAINT "professionals_office_id_merged_into_professionals_office_id_id_fk" FOREIGN KEY ("office_id","merged_into") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professionals" ADD CONSTRAINT "professionals_not_into_itself" CHECK ("professionals"."merged_into" <> "professionals"."id");
--> statement-breakpoint
-- What staff found to be one person or two: forced row-level security. A merge is marked when it is taken back, never removed.
ALTER TABLE professional_merges ENABLE ROW LEVEL SECURITY;
ALTER TABLE professional_merges FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON professional_merges USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON professional_merges TO askaround_web;
ALTER TABLE professionals_apart ENABLE ROW LEVEL SECURITY;
ALTER TABLE professionals_apart FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON professionals_apart USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON professionals_apart TO askaround_web;
