ALTER TYPE "public"."delivery_kind" ADD VALUE 'prep_assigned';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'prep_due_soon';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'prep_returned';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'prep_approved';--> statement-breakpoint
ALTER TYPE "public"."delivery_kind" ADD VALUE 'prep_stale';
--> statement-breakpoint
-- The worker asks once more, before it writes about a sheet, how it stands and what was said about it.
GRANT SELECT ON prep_tasks, prep_templates, prep_comments TO askaround_worker;
CREATE POLICY of_worker ON prep_tasks TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON prep_templates TO askaround_worker USING (true) WITH CHECK (true);
CREATE POLICY of_worker ON prep_comments TO askaround_worker USING (true) WITH CHECK (true);
