-- Also says the person's own zone, so that who looks at a page is one statement and needs no office entered.
DROP FUNCTION my_memberships(text);
--> statement-breakpoint
CREATE FUNCTION my_memberships(session_hash text)
RETURNS TABLE (membership_id uuid, office_id uuid, office_name text, office_zone text, person_id uuid, name text, zone text, role role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.office_id, o.name, o.zone, p.id, p.name, p.zone, m.role
  FROM auth.sessions s
  JOIN people p ON p.user_id = s.user_id AND p.disabled_at IS NULL
  JOIN memberships m ON m.office_id = p.office_id AND m.person_id = p.id
  JOIN offices o ON o.office_id = m.office_id
  WHERE s.token_hash = session_hash AND s.expires_at > now()
  ORDER BY m.id
$$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO askaround_definer;
--> statement-breakpoint
ALTER FUNCTION my_memberships OWNER TO askaround_definer;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM askaround_definer;
--> statement-breakpoint
REVOKE ALL ON FUNCTION my_memberships FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_memberships TO askaround_web, askaround_auth;
