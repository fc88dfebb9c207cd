-- Who may do what, and the second fence between offices. Read together with SECURITY.md.
-- Roles belong to the whole cluster, so they may exist already, or appear while we look.
DO $$
DECLARE
  wanted text;
  takes_on text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['askaround_web', 'askaround_worker', 'askaround_auth', 'askaround_definer'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    -- Asked first: a superuser needs no grant, and two databases of one cluster must not write the same grant at once.
    IF NOT pg_has_role(CURRENT_USER, wanted, takes_on) THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO askaround_web, askaround_worker, askaround_auth;
GRANT USAGE, CREATE ON SCHEMA public TO askaround_definer;
GRANT USAGE ON SCHEMA auth TO askaround_auth, askaround_definer;
--> statement-breakpoint
-- Every table of an office: forced row-level security, one policy on the office of the transaction.
DO $$
DECLARE fenced text;
BEGIN
  FOR fenced IN
    SELECT c.relname FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'office_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format(
      'CREATE POLICY of_office ON %I USING (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid)) '
      'WITH CHECK (office_id = (SELECT nullif(current_setting(''app.office_id'', true), '''')::uuid))', fenced);
  END LOOP;
END $$;
--> statement-breakpoint
-- The web role: no deletes but where a row is a mere link, no changes to ledgers, no sight of mail payloads.
GRANT SELECT, UPDATE ON offices TO askaround_web;
GRANT SELECT, INSERT, UPDATE ON people, cohorts, enrolments, professionals, contacts, meetings, meeting_contacts,
  debriefs, promises, referrals, thank_yous TO askaround_web;
GRANT SELECT, INSERT, DELETE ON memberships, cohort_advisors, mail_opt_outs TO askaround_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON student_progress TO askaround_web;
GRANT SELECT, INSERT ON name_permissions, audit_events TO askaround_web;
GRANT SELECT (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at, expires_at, zone, state,
    reason, next_attempt_at, attempts, first_attempt_at, provider_id, settled_at, created_at),
  INSERT (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at, expires_at, zone, state,
    reason, next_attempt_at, created_at),
  UPDATE (due_at, expires_at, zone, state, reason, next_attempt_at, lease_token, lease_until)
  ON deliveries TO askaround_web;
GRANT SELECT ON worker_heartbeats TO askaround_web;
--> statement-breakpoint
-- The worker serves every office: explicit policies on the tables it needs, and no others.
DO $$
DECLARE opened text;
BEGIN
  FOREACH opened IN ARRAY ARRAY['offices', 'people', 'memberships', 'mail_opt_outs', 'contacts', 'meetings',
    'meeting_contacts', 'debriefs', 'thank_yous', 'deliveries'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO askaround_worker', opened);
    EXECUTE format('CREATE POLICY of_worker ON %I TO askaround_worker USING (true) WITH CHECK (true)', opened);
  END LOOP;
END $$;
GRANT UPDATE ON deliveries TO askaround_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_heartbeats TO askaround_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.users, auth.sessions, auth.verification_tokens TO askaround_auth;
--> statement-breakpoint
-- The owner of the doors below: it alone reads across offices on behalf of someone who has no office yet.
GRANT SELECT ON auth.sessions, auth.users TO askaround_definer;
GRANT SELECT, INSERT, DELETE ON auth.verification_tokens TO askaround_definer;
GRANT SELECT ON offices, memberships TO askaround_definer;
GRANT SELECT, UPDATE ON people TO askaround_definer;
GRANT SELECT, INSERT ON deliveries TO askaround_definer;
CREATE POLICY of_definer ON offices TO askaround_definer USING (true) WITH CHECK (true);
CREATE POLICY of_definer ON memberships TO askaround_definer USING (true) WITH CHECK (true);
CREATE POLICY of_definer ON people TO askaround_definer USING (true) WITH CHECK (true);
CREATE POLICY of_definer ON deliveries TO askaround_definer USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Turns a session and a chosen membership into the actor, and makes its office the office of this transaction.
-- No row when the session is unknown or over, the membership is another's, or the person is disabled.
CREATE FUNCTION enter_office(session_hash text, chosen uuid)
RETURNS TABLE (office_id uuid, person_id uuid, membership_id uuid, role role, zone text, user_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT m.office_id, p.id, m.id, m.role, p.zone, s.user_id
    INTO office_id, person_id, membership_id, role, zone, user_id
  FROM auth.sessions s
  JOIN people p ON p.user_id = s.user_id AND p.disabled_at IS NULL
  JOIN memberships m ON m.office_id = p.office_id AND m.person_id = p.id
  WHERE s.token_hash = session_hash AND s.expires_at > now() AND m.id = chosen;
  PERFORM set_config('app.office_id', coalesce(office_id::text, ''), true);
  IF office_id IS NOT NULL THEN RETURN NEXT; END IF;
END $$;
--> statement-breakpoint
-- The memberships that the person behind a session can choose from, oldest first.
CREATE FUNCTION my_memberships(session_hash text)
RETURNS TABLE (membership_id uuid, office_id uuid, office_name text, office_zone text, person_id uuid, name text, role role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.office_id, o.name, o.zone, p.id, p.name, m.role
  FROM auth.sessions s
  JOIN people p ON p.user_id = s.user_id AND p.disabled_at IS NULL
  JOIN memberships m ON m.office_id = p.office_id AND m.person_id = p.id
  JOIN offices o ON o.office_id = m.office_id
  WHERE s.token_hash = session_hash AND s.expires_at > now()
  ORDER BY m.id
$$;
--> statement-breakpoint
-- Keeps a sign-in token and plans its mail, in one statement, from the office of the oldest active membership.
-- False, and nothing kept, when nobody active has this address or five were asked for within ten minutes.
CREATE FUNCTION request_sign_in(
  asked_email text, hashed_token text, hashed_code text, hashed_intent text, valid_until timestamptz,
  delivery uuid, attempt uuid, sealed text, asked_at timestamptz)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  recipient record;
  login uuid := (SELECT u.id FROM auth.users u WHERE u.email = asked_email);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('sign-in ' || asked_email));
  DELETE FROM auth.verification_tokens v WHERE v.identifier = asked_email AND v.expires_at < asked_at - interval '1 hour';
  IF (SELECT count(*) FROM auth.verification_tokens v
      WHERE v.identifier = asked_email AND v.created_at > asked_at - interval '10 minutes') >= 5 THEN
    RETURN false;
  END IF;
  SELECT p.office_id, p.id, p.zone INTO recipient
  FROM people p
  JOIN memberships m ON m.office_id = p.office_id AND m.person_id = p.id
  WHERE p.disabled_at IS NULL AND (p.user_id = login OR (p.email = asked_email AND p.user_id IS NULL))
  ORDER BY m.id LIMIT 1;
  IF recipient IS NULL THEN RETURN false; END IF;
  INSERT INTO auth.verification_tokens (identifier, token_hash, code_hash, intent_hash, expires_at, created_at)
  VALUES (asked_email, hashed_token, hashed_code, hashed_intent, valid_until, asked_at);
  INSERT INTO deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at, expires_at,
    zone, secret, next_attempt_at, created_at)
  VALUES (recipient.office_id, delivery, 'sign_in:' || attempt || ':v1:only:' || recipient.id, 'sign_in', attempt,
    recipient.id, 'only', 1, 'direct', asked_at, valid_until, recipient.zone, sealed, asked_at, asked_at);
  RETURN true;
END $$;
--> statement-breakpoint
-- After a sign-in: the people who were added with this proven address become this login's, one in each office.
CREATE FUNCTION claim_people(login uuid, proven_email text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE people p SET user_id = login WHERE p.email = proven_email AND p.user_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM people o WHERE o.office_id = p.office_id AND o.user_id = login)
$$;
--> statement-breakpoint
-- For the health page: since when the mail that has waited longest could have gone, in any office. Null when none waits.
CREATE FUNCTION oldest_due_mail() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT min(waiting.since) FROM unnest(enum_range(NULL::lane)) AS lanes (name), LATERAL (
    SELECT d.next_attempt_at AS since FROM deliveries d
    WHERE d.lane = lanes.name AND d.state IN ('planned', 'claimed', 'sending') AND d.next_attempt_at <= now()
    ORDER BY d.next_attempt_at LIMIT 1) AS waiting
$$;
--> statement-breakpoint
ALTER FUNCTION enter_office OWNER TO askaround_definer;
ALTER FUNCTION my_memberships OWNER TO askaround_definer;
ALTER FUNCTION request_sign_in OWNER TO askaround_definer;
ALTER FUNCTION claim_people OWNER TO askaround_definer;
ALTER FUNCTION oldest_due_mail OWNER TO askaround_definer;
REVOKE CREATE ON SCHEMA public FROM askaround_definer;
REVOKE ALL ON FUNCTION enter_office, my_memberships, request_sign_in, claim_people, oldest_due_mail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter_office, my_memberships, oldest_due_mail TO askaround_web;
GRANT EXECUTE ON FUNCTION my_memberships, request_sign_in, claim_people TO askaround_auth;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON name_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Hastens the direct lane; the worker also polls, so nothing depends on it.
CREATE FUNCTION announce_direct() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('direct_lane', '');
  RETURN NULL;
END $$;
CREATE TRIGGER announce_direct AFTER INSERT ON deliveries
  FOR EACH ROW WHEN (NEW.lane = 'direct') EXECUTE FUNCTION announce_direct();
