-- Any part of a name is found by an index of trigrams. The extension comes with PostgreSQL and may be created by whoever owns
-- the database; where that is not allowed or it is not installed, the search reads the whole column instead, and the index
-- can be made later with the two statements below (docs/operating.md).
-- Back: DROP INDEX organisation_search;
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    -- serves "any part of a name" (OrganisationSearch)
    CREATE INDEX organisation_search ON organisation USING gin (search_text gin_trgm_ops);
EXCEPTION
    WHEN insufficient_privilege OR undefined_file OR undefined_object OR feature_not_supported THEN
        RAISE NOTICE 'pg_trgm is not available: the register is searched without an index of trigrams';
END
$$;
