-- One mail as it was sent, for the admins of its office: never a sign-in mail, and every link that acts for its reader
-- without its token. The web role cannot read what it was made from.
GRANT CREATE ON SCHEMA public TO askaround_definer;
--> statement-breakpoint
CREATE FUNCTION sent_mail(delivery uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('from', mail -> 'from', 'to', mail -> 'to', 'replyTo', mail -> 'replyTo',
    'subject', mail -> 'subject', 'html', mail -> 'html', 'text', mail -> 'text',
    'attachments', jsonb_path_query_array(mail, '$.attachments[*].filename'))
  FROM (
    SELECT regexp_replace(regexp_replace(d.payload,
        '(/(api/)?(e|u|calendar)/)[A-Za-z0-9_.%-]{8,}', '\1hidden', 'g'),
        '(token=)[A-Za-z0-9_.%-]{8,}', '\1hidden', 'g')::jsonb AS mail
    FROM deliveries d
    WHERE d.id = delivery AND d.kind <> 'sign_in' AND d.payload IS NOT NULL
      AND d.office_id = (SELECT nullif(current_setting('app.office_id', true), '')::uuid)) AS sent
$$;
--> statement-breakpoint
ALTER FUNCTION sent_mail OWNER TO askaround_definer;
REVOKE CREATE ON SCHEMA public FROM askaround_definer;
REVOKE ALL ON FUNCTION sent_mail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sent_mail TO askaround_web;
