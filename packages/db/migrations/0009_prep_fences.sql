-- What a student prepares: forced row-level security, and for the web role no deletes but of a mere mark.
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['preps', 'prep_research', 'prep_findings', 'prep_points', 'prep_questions',
    'question_favourites'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY of_office ON %I USING (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid)) '
      'WITH CHECK (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid))', fenced);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON preps, prep_research, prep_findings, prep_points, prep_questions TO askaround_web;
GRANT SELECT, INSERT, DELETE ON question_favourites TO askaround_web;
