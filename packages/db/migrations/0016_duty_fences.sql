-- What students owe: forced row-level security. A duty goes with the write-up that made it, when that is undone.
ALTER TABLE duties ENABLE ROW LEVEL SECURITY;
ALTER TABLE duties FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON duties
  USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON duties TO askaround_web;
--> statement-breakpoint
-- The worker asks once more, before it reminds of a duty, what it hangs on.
GRANT SELECT ON duties, promises, referrals TO askaround_worker;
CREATE POLICY of_worker ON duties TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON promises TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON referrals TO askaround_worker USING (true) WITH CHECK (true);
