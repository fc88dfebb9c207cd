-- Unfinished write-ups and the history of the others: forced row-level security.
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['debrief_edits', 'debrief_drafts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY of_office ON %I USING (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid)) '
      'WITH CHECK (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid))', fenced);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON debrief_drafts TO askaround_web;
GRANT SELECT, INSERT ON debrief_edits TO askaround_web;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON debrief_edits
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A write-up that is undone takes back what came with it, and of the suggestions only those nothing was done with.
GRANT DELETE ON debriefs, promises, thank_yous, referrals TO askaround_web;
CREATE POLICY untouched_only ON referrals AS RESTRICTIVE FOR DELETE TO askaround_web
  USING (contact_id IS NULL AND let_go_at IS NULL);
--> statement-breakpoint
-- The ledger of a suggestion goes with the suggestion, by its foreign key; by itself no row of it ever goes.
CREATE FUNCTION refuse_lone_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() > 1 THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER append_only ON name_permissions;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON name_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER goes_with_its_suggestion BEFORE DELETE ON name_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_lone_delete();
