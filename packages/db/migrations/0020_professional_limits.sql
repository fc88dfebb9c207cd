CREATE TABLE "professional_limits" (
	"office_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"professional_id" uuid NOT NULL,
	"do_not_contact" boolean NOT NULL,
	"ask_first" boolean NOT NULL,
	"most_asks" integer,
	"cool_down_days" integer,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "professional_limits_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "professional_limits_reason" CHECK (char_length("professional_limits"."reason") between 1 and 300),
	CONSTRAINT "professional_limits_numbers" CHECK ("professional_limits"."most_asks" between 1 and 50 and "professional_limits"."cool_down_days" between 1 and 365)
);
--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "do_not_contact" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "ask_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "most_asks" integer;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "cool_down_days" integer;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "professional_limits" ADD CONSTRAINT "professional_limits_office_id_professional_id_professionals_office_id_id_fk" FOREIGN KEY ("office_id","professional_id") REFERENCES "public"."professionals"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "professional_limits" ADD CONSTRAINT "professional_limits_office_id_set_by_people_office_id_id_fk" FOREIGN KEY ("office_id","set_by") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "professional_limits_by_professional" ON "professional_limits" USING btree ("office_id","professional_id","set_at","id");--> statement-breakpoint
CREATE INDEX "contacts_by_email" ON "contacts" USING btree ("office_id","email");--> statement-breakpoint
CREATE INDEX "professionals_by_name" ON "professionals" USING btree ("office_id",lower("name"),"id");--> statement-breakpoint
ALTER TABLE "professionals" ADD CONSTRAINT "professionals_limits" CHECK ("professionals"."most_asks" between 1 and 50 and "professionals"."cool_down_days" between 1 and 365);
--> statement-breakpoint
-- What staff set for a professional: forced row-level security, and a history that is only added to.
ALTER TABLE professional_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE professional_limits FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON professional_limits USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT ON professional_limits TO askaround_web;
