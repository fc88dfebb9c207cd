CREATE TABLE "calendar_feeds" (
	"office_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"hour_from" timestamp(3) with time zone,
	"hour_reads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "calendar_feeds_office_id_student_id_pk" PRIMARY KEY("office_id","student_id"),
	CONSTRAINT "calendar_feeds_hash" CHECK ("calendar_feeds"."token_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_office_id_student_id_people_office_id_id_fk" FOREIGN KEY ("office_id","student_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_by_token" ON "calendar_feeds" USING btree ("token_hash");
--> statement-breakpoint
-- Addresses of calendars: forced row-level security. One that is ended is gone.
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feeds FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON calendar_feeds USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feeds TO askaround_web;
--> statement-breakpoint
-- Whose calendar an address is, for a calendar app that has no session and knows no office.
GRANT SELECT ON calendar_feeds TO askaround_definer;
CREATE POLICY of_definer ON calendar_feeds TO askaround_definer USING (true) WITH CHECK (true);
GRANT CREATE ON SCHEMA public TO askaround_definer;
CREATE FUNCTION calendar_owner(hashed_token text) RETURNS TABLE (office_id uuid, student_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.office_id, f.student_id FROM calendar_feeds f WHERE f.token_hash = hashed_token LIMIT 1
$$;
ALTER FUNCTION calendar_owner OWNER TO askaround_definer;
REVOKE CREATE ON SCHEMA public FROM askaround_definer;
REVOKE ALL ON FUNCTION calendar_owner FROM PUBLIC;
GRANT EXECUTE ON FUNCTION calendar_owner TO askaround_web;
