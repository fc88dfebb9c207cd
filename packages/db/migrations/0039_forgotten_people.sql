ALTER TABLE "contacts" ADD COLUMN "forgotten_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "forgotten_at" timestamp(3) with time zone;
--> statement-breakpoint
-- A regular expression for any of these words, standing alone; one that matches nothing for none.
CREATE FUNCTION any_of_words(words text[]) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce('(?<!\w)(' || string_agg(
    regexp_replace(replace(regexp_replace(word, '([.*+?^${}()|\[\]\\])', '\\\1', 'g'), '"', '\\?"'), '\s+', '\\s+', 'g'),
    '|' ORDER BY length(word) DESC) || ')(?!\w)', '(?!)') FROM unnest(words) AS word
$$;
--> statement-breakpoint
-- Takes a person out of the office of this transaction: their records, what was written to them, and their name in every text
-- column there is. Whole names and addresses everywhere; parts of a name only in what hangs on their meetings and messages.
-- False, and nothing is changed, while a mail to somebody who knows them is being sent.
CREATE FUNCTION forget_professionals(
  chosen uuid[], stand_in text, gap text, everywhere text[], nearby text[], forgotten timestamptz)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := nullif(current_setting('app.office_id', true), '')::uuid;
  whole text := any_of_words(everywhere);
  part text := any_of_words(nearby);
  who uuid[]; suggested uuid[]; talks uuid[]; only_theirs uuid[]; notes uuid[]; owed uuid[];
  col record; near text; changed text; replaced text;
BEGIN
  IF here IS NULL THEN RAISE EXCEPTION 'no office' USING ERRCODE = 'insufficient_privilege'; END IF;
  -- With those that their students joined with one of them.
  who := array(WITH RECURSIVE theirs (id) AS (
    SELECT id FROM contacts WHERE office_id = here AND professional_id = ANY (chosen)
    UNION SELECT c.id FROM contacts c JOIN theirs ON c.merged_into = theirs.id WHERE c.office_id = here) SELECT id FROM theirs);
  suggested := array(SELECT id FROM referrals WHERE office_id = here AND (contact_id = ANY (who)
    OR (contact_id IS NULL AND name ~* ('^\s*' || whole || '\s*$'))));
  talks := array(SELECT DISTINCT meeting_id FROM meeting_contacts WHERE office_id = here AND contact_id = ANY (who));
  only_theirs := array(SELECT t.id FROM unnest(talks) AS t (id) WHERE NOT EXISTS (SELECT 1 FROM meeting_contacts o
    WHERE o.office_id = here AND o.meeting_id = t.id AND o.contact_id <> ALL (who)));
  notes := array(SELECT id FROM thank_yous WHERE office_id = here AND contact_id = ANY (who));
  owed := array(SELECT d.id FROM duties d WHERE d.office_id = here AND (d.contact_id = ANY (who)
    OR d.referral_id = ANY (suggested)
    OR d.promise_id IN (SELECT p.id FROM promises p WHERE p.office_id = here AND p.meeting_id = ANY (only_theirs))));
  IF EXISTS (SELECT 1 FROM deliveries WHERE office_id = here AND state = 'sending' AND recipient_id IN (
      SELECT student_id FROM contacts WHERE office_id = here AND id = ANY (who))) THEN
    RETURN false;
  END IF;

  UPDATE deliveries SET state = 'cancelled', reason = 'person_forgotten', lease_token = NULL, lease_until = NULL
    WHERE office_id = here AND state IN ('planned', 'claimed') AND subject_id = ANY (notes || owed || only_theirs);
  UPDATE deliveries SET payload = NULL WHERE office_id = here AND kind <> 'sign_in' AND state <> 'sending'
    AND payload IS NOT NULL AND (subject_id = ANY (notes || owed || talks) OR payload ~* whole);
  UPDATE webhook_events SET body = '{}' WHERE applied_at IS NOT NULL AND body ~* whole;

  UPDATE professionals SET name = stand_in, title = NULL, link = NULL, do_not_contact = true, forgotten_at = forgotten,
    organisation = regexp_replace(organisation, whole, gap, 'gi'), revision = revision + 1
    WHERE office_id = here AND id = ANY (chosen);
  UPDATE professional_limits SET reason = gap WHERE office_id = here AND professional_id = ANY (chosen);
  UPDATE professional_merges SET before = before || jsonb_build_object('name', stand_in, 'title', NULL, 'link', NULL)
    WHERE office_id = here AND kept_id = ANY (chosen);
  UPDATE contacts SET name = stand_in, title = NULL, link = NULL, email = NULL, phone = NULL, zone = NULL, how_met = NULL,
    notes = NULL, organisation = regexp_replace(organisation, whole, gap, 'gi'), forgotten_at = forgotten,
    revision = revision + 1 WHERE office_id = here AND id = ANY (who);
  UPDATE contact_merges SET merged_name = stand_in, before = before || nothing.known, after = after || nothing.known
    FROM (SELECT '{"title":null,"link":null,"email":null,"phone":null,"zone":null,"howMet":null,"notes":null}'::jsonb) AS nothing (known)
    WHERE office_id = here AND (kept_id = ANY (who) OR merged_id = ANY (who));
  UPDATE referrals SET name = stand_in, title = NULL, let_go_reason = NULL,
    organisation = regexp_replace(organisation, whole, gap, 'gi') WHERE office_id = here AND id = ANY (suggested);
  UPDATE name_permissions SET words = NULL, purpose = CASE WHEN purpose IS NOT NULL THEN gap END WHERE office_id = here
    AND referral_id IN (SELECT id FROM referrals WHERE office_id = here AND (id = ANY (suggested) OR referrer_contact_id = ANY (who)));
  UPDATE outreach SET subject = NULL, text = '' WHERE office_id = here AND contact_id = ANY (who);
  UPDATE note_drafts SET text = '' WHERE office_id = here AND thank_you_id = ANY (notes);
  UPDATE thank_yous SET waived_at = forgotten WHERE office_id = here AND id = ANY (notes) AND sent_at IS NULL AND waived_at IS NULL;
  UPDATE duties SET waived_at = forgotten WHERE office_id = here AND id = ANY (owed) AND done_at IS NULL AND waived_at IS NULL;
  UPDATE duties SET reason = NULL WHERE office_id = here AND id = ANY (owed);
  UPDATE prep_research SET linkedin = NULL, read = NULL WHERE office_id = here AND contact_id = ANY (who);
  UPDATE prep_findings SET link = NULL, found = NULL WHERE office_id = here AND contact_id = ANY (who);
  UPDATE prep_points SET text = gap WHERE office_id = here AND contact_id = ANY (who);
  UPDATE meetings SET place = NULL WHERE office_id = here AND id = ANY (only_theirs);
  UPDATE preps SET reach = NULL WHERE office_id = here AND meeting_id = ANY (only_theirs);
  UPDATE prep_submissions SET content = content || jsonb_build_object(
    'people', (SELECT coalesce(jsonb_agg(CASE WHEN (x ->> 'contactId')::uuid = ANY (who)
      THEN x || jsonb_build_object('name', stand_in) ELSE x END), '[]') FROM jsonb_array_elements(content -> 'people') x),
    'research', (SELECT coalesce(jsonb_agg(CASE WHEN (x ->> 'contactId')::uuid = ANY (who)
      THEN x || '{"read":null}' ELSE x END), '[]') FROM jsonb_array_elements(content -> 'research') x),
    'findings', (SELECT coalesce(jsonb_agg(CASE WHEN (x ->> 'contactId')::uuid = ANY (who)
      THEN x || '{"link":null,"found":null}' ELSE x END), '[]') FROM jsonb_array_elements(content -> 'findings') x),
    'logistics', (content -> 'logistics') || '{"place":null,"reach":null}') WHERE office_id = here AND meeting_id = ANY (talks);

  -- Every text there is, also of tables to come: one that this role may not change fails the act, so none is passed over.
  FOR col IN
    SELECT c.relname AS tab, a.attname AS name, a.atttypid::regtype::text AS type,
      array(SELECT k.attname::text FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attnum > 0 AND NOT k.attisdropped) AS keys
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    JOIN pg_attribute o ON o.attrelid = c.oid AND o.attname = 'office_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
      -- Members of the office, ids and codes, and mail, which is dealt with above. Others may bear the same name.
      AND c.relname NOT IN ('offices', 'people', 'audit_events', 'deliveries', 'suppressions', 'calendar_feeds', 'professionals')
      AND NOT (c.relname IN ('contacts', 'referrals') AND a.attname IN ('name', 'organisation', 'title', 'link', 'email', 'phone'))
      AND a.attname NOT LIKE '%zone'
  LOOP
    near := concat_ws(' OR ',
      CASE WHEN col.tab = 'meetings' THEN 'id = ANY ($6)' END,
      CASE WHEN 'meeting_id' = ANY (col.keys) THEN 'meeting_id = ANY ($6)' END,
      CASE WHEN 'contact_id' = ANY (col.keys) THEN 'contact_id = ANY ($5)' END,
      CASE WHEN 'referral_id' = ANY (col.keys) THEN 'referral_id = ANY ($7)' END,
      CASE WHEN 'promise_id' = ANY (col.keys) THEN 'promise_id IN (SELECT id FROM promises WHERE office_id = $1 AND meeting_id = ANY ($6))' END,
      CASE WHEN 'submission_id' = ANY (col.keys) THEN 'submission_id IN (SELECT id FROM prep_submissions WHERE office_id = $1 AND meeting_id = ANY ($6))' END,
      'false');
    replaced := format('CASE WHEN %s THEN regexp_replace(regexp_replace(%%1$s, $2, $4, ''gi''), $3, $4, ''g'') ELSE regexp_replace(%%1$s, $2, $4, ''gi'') END', near);
    changed := CASE col.type
      WHEN 'jsonb' THEN format('(' || replaced || ')::jsonb', format('%I::text', col.name))
      WHEN 'text[]' THEN format('array(SELECT ' || replaced || ' FROM unnest(%2$I) WITH ORDINALITY AS u (x, n) ORDER BY n)', 'u.x', col.name)
      -- Not longer than it was, where that is long: a text at its limit stays within it.
      ELSE format('left(' || replaced || ', greatest(char_length(%2$I), 60))', format('%I', col.name), col.name) END;
    EXECUTE format('UPDATE %1$I SET %2$I = %3$s WHERE office_id = $1 AND (%2$I::text ~* $2 OR ((%4$s) AND %2$I::text ~ $3))',
      col.tab, col.name, changed, near) USING here, whole, part, gap, who, talks,
      array(SELECT id FROM referrals WHERE office_id = here AND (id = ANY (suggested) OR referrer_contact_id = ANY (who)));
  END LOOP;
  RETURN true;
END $$;
--> statement-breakpoint
-- Ledgers give a word up to nobody but this door; who, what and when in them stay, and the audit log is closed to it too.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND CURRENT_USER = 'askaround_definer' AND TG_TABLE_NAME <> 'audit_events' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
-- Text columns of tables of an office: read to find a name, changed to take it out. Row-level security fences it to the office.
DO $$
DECLARE fenced record;
BEGIN
  FOR fenced IN
    SELECT c.relname, string_agg(format('%I', a.attname), ', ') AS texts FROM pg_class c
    JOIN pg_attribute o ON o.attrelid = c.oid AND o.attname = 'office_id'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND c.relname NOT IN ('offices', 'people', 'audit_events', 'deliveries', 'suppressions', 'calendar_feeds')
    GROUP BY c.relname
  LOOP
    EXECUTE format('GRANT SELECT, UPDATE (%s) ON %I TO askaround_definer', fenced.texts, fenced.relname);
  END LOOP;
END $$;
GRANT SELECT ON meeting_contacts TO askaround_definer;
GRANT UPDATE (do_not_contact, forgotten_at, revision) ON professionals TO askaround_definer;
GRANT UPDATE (forgotten_at, revision) ON contacts TO askaround_definer;
GRANT SELECT, UPDATE (waived_at) ON thank_yous, duties TO askaround_definer;
GRANT UPDATE (state, reason, payload, lease_token, lease_until) ON deliveries TO askaround_definer;
GRANT SELECT, UPDATE (body) ON webhook_events TO askaround_definer;
GRANT CREATE ON SCHEMA public TO askaround_definer;
ALTER FUNCTION forget_professionals OWNER TO askaround_definer;
REVOKE CREATE ON SCHEMA public FROM askaround_definer;
REVOKE ALL ON FUNCTION forget_professionals, any_of_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION any_of_words TO askaround_definer;
GRANT EXECUTE ON FUNCTION forget_professionals TO askaround_web;
