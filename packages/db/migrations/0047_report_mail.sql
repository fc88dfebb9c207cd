ALTER TYPE "public"."delivery_kind" ADD VALUE 'report_kept';--> statement-breakpoint
-- A kept report goes out by mail as it was frozen: the worker reads it.
GRANT SELECT ON report_snapshots TO askaround_worker;--> statement-breakpoint
CREATE POLICY of_worker ON report_snapshots FOR SELECT TO askaround_worker USING (true);
