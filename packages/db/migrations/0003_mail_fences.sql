-- Suppressions belong to an office and are fenced like everything else of one.
ALTER TABLE suppressions ENABLE ROW LEVEL SECURITY;
ALTER TABLE suppressions FORCE ROW LEVEL SECURITY;
CREATE POLICY of_office ON suppressions
  USING (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid))
  WITH CHECK (office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid));
CREATE POLICY of_worker ON suppressions TO askaround_worker USING (true) WITH CHECK (true);
GRANT SELECT ON suppressions TO askaround_web, askaround_worker;
GRANT INSERT ON suppressions TO askaround_worker;
GRANT UPDATE (lifted_at, lifted_by, lifted_reason) ON suppressions TO askaround_web;
--> statement-breakpoint
-- The installation's own mail state. Admins read lanes; the webhook route only adds what it was told.
GRANT SELECT ON mail_lanes TO askaround_web;
GRANT SELECT, INSERT, UPDATE ON mail_lanes, mail_budget, delivery_batches TO askaround_worker;
GRANT SELECT, INSERT ON scheduled_slots TO askaround_worker;
GRANT INSERT (id, received_at, body), SELECT (id) ON webhook_events TO askaround_web;
GRANT SELECT, UPDATE ON webhook_events TO askaround_worker;
--> statement-breakpoint
-- The worker plans the digest, for which it reads whom each advisor looks after; and it records what it did.
GRANT INSERT ON deliveries TO askaround_worker;
GRANT SELECT ON cohorts, cohort_advisors, enrolments, student_progress TO askaround_worker;
GRANT INSERT ON audit_events TO askaround_worker;
CREATE POLICY of_worker ON cohorts TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON cohort_advisors TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON enrolments TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON student_progress TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON audit_events TO askaround_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT (batch_id) ON deliveries TO askaround_web;
