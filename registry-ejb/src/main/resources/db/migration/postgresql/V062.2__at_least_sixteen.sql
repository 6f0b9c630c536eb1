-- Lists of the past gather what was true by JSON_OBJECTAGG, which PostgreSQL has since 16: an older one is told before
-- anything else is asked of it.
-- Back: nothing to do.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        RAISE EXCEPTION 'PostgreSQL 16 or newer is needed; this is %', current_setting('server_version');
    END IF;
END $$;
