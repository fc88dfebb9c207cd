-- What is noted during a talk: forced row-level security, and for the web role rows to add and to read only.
ALTER TABLE live_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE live_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON live_entries
  USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
--> statement-breakpoint
GRANT SELECT, INSERT ON live_entries TO askaround_web;
