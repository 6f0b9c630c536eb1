-- As organisation_search for today's names (V036.1): where there is no pg_trgm the search reads the column, and the index can be
-- made later (docs/operating.md).
-- Back: DROP INDEX attribute_version_search;
DO $$
BEGIN
    -- serves "any part of a name of then" (OrganisationSearch)
    CREATE INDEX attribute_version_search ON attribute_version USING gin (search_text gin_trgm_ops)
        WHERE search_text IS NOT NULL;
EXCEPTION
    WHEN undefined_object THEN
        RAISE NOTICE 'pg_trgm is not available: the register of a past day is searched without an index of trigrams';
END
$$;
