-- The register as it was on a day, narrowed by where organisations lay then (OrganisationSearch): whoever lay there is found by
-- the division that was written down, in the index alone, not by looking at the past of each. H2 has no index of some rows only,
-- and few enough rows.
-- Back: DROP INDEX attribute_version_division;
CREATE INDEX attribute_version_division ON attribute_version (content)
    INCLUDE (organisation_id, valid_from, valid_to, recorded_at, superseded_at) WHERE attribute = 'DIVISION';
