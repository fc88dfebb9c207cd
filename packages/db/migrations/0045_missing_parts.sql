-- Mail about a preparation that is due names what is missing, by the rule that tells the student: the worker reads how far it is.
GRANT SELECT ON preps, prep_research, prep_findings, prep_points, prep_questions, prep_template_versions TO askaround_worker;--> statement-breakpoint
CREATE POLICY of_worker ON preps FOR SELECT TO askaround_worker USING (true);--> statement-breakpoint
CREATE POLICY of_worker ON prep_research FOR SELECT TO askaround_worker USING (true);--> statement-breakpoint
CREATE POLICY of_worker ON prep_findings FOR SELECT TO askaround_worker USING (true);--> statement-breakpoint
CREATE POLICY of_worker ON prep_points FOR SELECT TO askaround_worker USING (true);--> statement-breakpoint
CREATE POLICY of_worker ON prep_questions FOR SELECT TO askaround_worker USING (true);--> statement-breakpoint
CREATE POLICY of_worker ON prep_template_versions FOR SELECT TO askaround_worker USING (true);
