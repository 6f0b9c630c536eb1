-- 申报审批: the whole application of a county association. What is written is kept field by field, with who wrote it
-- last; papers say what they are; a return says what is wrong with single fields. The register keeps every attribute
-- that is applied for in two times, and the list of officers is longer than a line.
-- Back: the fields of the first version can be put back into columns from application_field; the longer contents and
--       the new attributes have no place there.
CREATE TABLE application_field (
    id             VARCHAR(80)              NOT NULL,
    application_id VARCHAR(36)              NOT NULL,
    field_key      VARCHAR(40)              NOT NULL,
    written        VARCHAR(4000),
    -- the version of the application in which it was written last, so that whoever saw an older one can be told
    changed_in     BIGINT                   NOT NULL,
    changed_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by     VARCHAR(100)             NOT NULL,
    CONSTRAINT application_field_pk PRIMARY KEY (id),
    -- also serves the fields of one application
    CONSTRAINT application_field_once UNIQUE (application_id, field_key),
    CONSTRAINT application_field_of FOREIGN KEY (application_id) REFERENCES application (id)
);

INSERT INTO application_field (id, application_id, field_key, written, changed_in, changed_at, changed_by)
SELECT CONCAT(w.application_id, ':', w.field_key), w.application_id, w.field_key, w.written, a.version, a.changed_at,
       a.changed_by
FROM (
    SELECT id AS application_id, 'name' AS field_key, name AS written FROM application
    UNION ALL
    SELECT id, 'establishmentMode', establishment_mode FROM application
    UNION ALL
    SELECT id, 'establishmentSince', CAST(establishment_since AS VARCHAR(10)) FROM application
    UNION ALL
    SELECT id, 'establishmentDocument', establishment_document FROM application
    UNION ALL
    SELECT id, 'partyGroup', CASE WHEN party_group THEN 'true' ELSE 'false' END FROM application
    UNION ALL
    SELECT id, 'partyGroupSince', CAST(party_group_since AS VARCHAR(10)) FROM application
    UNION ALL
    SELECT id, 'partyGroupDocument', party_group_document FROM application
    UNION ALL
    SELECT id, 'chair', chair FROM application
) w
JOIN application a ON a.id = w.application_id
WHERE w.written IS NOT NULL;

ALTER TABLE application DROP COLUMN establishment_mode;
ALTER TABLE application DROP COLUMN establishment_since;
ALTER TABLE application DROP COLUMN establishment_document;
ALTER TABLE application DROP COLUMN party_group;
ALTER TABLE application DROP COLUMN party_group_since;
ALTER TABLE application DROP COLUMN party_group_document;
ALTER TABLE application DROP COLUMN chair;
ALTER TABLE application ADD COLUMN copied_from VARCHAR(36);

ALTER TABLE application_evidence ADD COLUMN kind VARCHAR(30) DEFAULT 'OTHER' NOT NULL;

CREATE TABLE application_remark (
    application_id VARCHAR(36)  NOT NULL,
    place          INTEGER      NOT NULL,
    field_key      VARCHAR(40)  NOT NULL,
    remark         VARCHAR(300) NOT NULL,
    -- also serves the remarks of one application
    CONSTRAINT application_remark_pk PRIMARY KEY (application_id, place, field_key),
    CONSTRAINT application_remark_of FOREIGN KEY (application_id) REFERENCES application (id)
);

-- the views read the column whose type changes
DROP VIEW organisation_name;
DROP VIEW organisation_milestone;
-- contents of several lines are longer than what an index takes
DROP INDEX attribute_version_began;
ALTER TABLE attribute_version DROP CONSTRAINT attribute_version_attribute;
ALTER TABLE attribute_version ALTER COLUMN content SET DATA TYPE VARCHAR(4000);
-- who had proposed what another person entered
ALTER TABLE attribute_version ADD COLUMN proposed_by VARCHAR(100);
ALTER TABLE attribute_version ADD CONSTRAINT attribute_version_attribute CHECK (attribute IN (
    'NAME', 'ESTABLISHMENT_MODE', 'PARTY_GROUP', 'CHAIR', 'SHORT_NAME', 'ADDRESS', 'CONTACT_PHONE', 'CONTACT_EMAIL',
    'SESSION', 'CONGRESS_ON', 'TERM_END', 'CHARTER_ADOPTED_ON', 'DELEGATES', 'COMMITTEE_MEMBERS', 'STANDING_MEMBERS',
    'CHAIRS', 'OFFICERS', 'STAFF_POSTS', 'STAFF_PRESENT', 'TOWNSHIPS_TOTAL', 'TOWNSHIPS_COVERED',
    'ENTERPRISE_ASSOCIATIONS', 'SOCIETIES', 'RURAL_TECH_ASSOCIATIONS', 'POPULARISATION_FUNDS', 'RESIDENTS',
    'DEMONSTRATION_TITLES'));

-- serves "what began in this period" (organisation_milestone)
CREATE INDEX attribute_version_first ON attribute_version (attribute, valid_from);

CREATE VIEW organisation_name AS
SELECT v.id, v.organisation_id, v.content AS name, v.valid_from, v.valid_to, v.recorded_at, v.superseded_at
FROM attribute_version v
WHERE v.attribute = 'NAME';

-- The two views as they were. For reports: the day an association became independent or formed a party group, and when
-- the register said so
-- (recorded_at up to, not including, superseded_at). A version begins a spell unless one of the same content adjoins
-- it before, as known at the same time; so what is entered anew, split or proved better later is not counted twice.
-- A spell's beginning becomes known with its version, or when the adjoining one is superseded while the version stays;
-- it ends to be known with its version, or when an adjoining one becomes known.
CREATE VIEW organisation_milestone AS
SELECT o.id AS organisation_id, o.kind, o.division_code, o.jurisdiction_code, o.registry_number,
       s.milestone, s.happened_on, s.document_number, s.recorded_at,
       CASE WHEN s.adjoined_at IS NULL OR s.adjoined_at > s.superseded_at THEN s.superseded_at
            ELSE s.adjoined_at END AS superseded_at
FROM (
    SELECT k.organisation_id, k.milestone, k.happened_on, k.document_number, k.recorded_at, k.superseded_at,
           (SELECT MIN(p.recorded_at) FROM attribute_version p
            WHERE p.organisation_id = k.organisation_id AND p.attribute = k.attribute AND p.content = k.content
              AND p.valid_to = k.happened_on AND p.recorded_at > k.recorded_at
              AND (p.superseded_at IS NULL OR p.superseded_at > p.recorded_at)) AS adjoined_at
    FROM (
        SELECT v.organisation_id, v.attribute, v.content,
               CASE v.attribute WHEN 'PARTY_GROUP' THEN 'PARTY_GROUP' ELSE 'INDEPENDENT' END AS milestone,
               v.valid_from AS happened_on, v.document_number, v.recorded_at, v.superseded_at
        FROM attribute_version v
        WHERE (v.attribute = 'ESTABLISHMENT_MODE' AND v.content = 'INDEPENDENT'
               OR v.attribute = 'PARTY_GROUP' AND v.content = 'true')
          AND (v.superseded_at IS NULL OR v.superseded_at > v.recorded_at)
          AND NOT EXISTS (
              SELECT 1 FROM attribute_version p
              WHERE p.organisation_id = v.organisation_id AND p.attribute = v.attribute AND p.content = v.content
                AND p.valid_to = v.valid_from AND p.recorded_at <= v.recorded_at
                AND (p.superseded_at IS NULL OR p.superseded_at > v.recorded_at))
        UNION ALL
        SELECT v.organisation_id, v.attribute, v.content,
               CASE v.attribute WHEN 'PARTY_GROUP' THEN 'PARTY_GROUP' ELSE 'INDEPENDENT' END AS milestone,
               v.valid_from AS happened_on, v.document_number, e.superseded_at AS recorded_at, v.superseded_at
        FROM attribute_version v
        JOIN attribute_version e
          ON e.organisation_id = v.organisation_id AND e.attribute = v.attribute AND e.content = v.content
         AND e.valid_to = v.valid_from
        WHERE (v.attribute = 'ESTABLISHMENT_MODE' AND v.content = 'INDEPENDENT'
               OR v.attribute = 'PARTY_GROUP' AND v.content = 'true')
          AND e.superseded_at > e.recorded_at AND e.superseded_at > v.recorded_at
          AND (v.superseded_at IS NULL OR v.superseded_at > e.superseded_at)
          AND NOT EXISTS (
              SELECT 1 FROM attribute_version p
              WHERE p.organisation_id = v.organisation_id AND p.attribute = v.attribute AND p.content = v.content
                AND p.valid_to = v.valid_from AND p.recorded_at <= e.superseded_at
                AND (p.superseded_at IS NULL OR p.superseded_at > e.superseded_at))
    ) k
) s
JOIN organisation o ON o.id = s.organisation_id;
