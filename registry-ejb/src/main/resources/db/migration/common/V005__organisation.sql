-- 登记簿: organisations with what is true of them now, and every version of what was ever said about them in two
-- times: valid_from/valid_to (exclusive) when it was true, recorded_at/superseded_at when the register said so.
-- Back: DROP VIEW organisation_milestone; DROP TABLE attribute_version_evidence; DROP TABLE attribute_version;
--       DROP TABLE organisation; DROP TABLE registry_number_series; DROP TABLE organisation_kind;

-- a kind's row is locked while an organisation of the kind is registered, one after the other
CREATE TABLE organisation_kind (
    kind VARCHAR(30) NOT NULL,
    CONSTRAINT organisation_kind_pk PRIMARY KEY (kind)
);

INSERT INTO organisation_kind (kind) VALUES ('COUNTY_ASSOCIATION');

CREATE TABLE registry_number_series (
    series        VARCHAR(30) NOT NULL,
    last_sequence INTEGER     NOT NULL,
    CONSTRAINT registry_number_series_pk PRIMARY KEY (series)
);

CREATE TABLE organisation (
    id                 VARCHAR(36)              NOT NULL,
    version            BIGINT                   NOT NULL,
    registry_number    VARCHAR(40)              NOT NULL,
    kind               VARCHAR(30)              NOT NULL,
    division_code      VARCHAR(9)               NOT NULL,
    jurisdiction_code  VARCHAR(9)               NOT NULL,
    status             VARCHAR(20)              NOT NULL,
    place_key          VARCHAR(50),
    established_on     DATE                     NOT NULL,
    decision_body      VARCHAR(200)             NOT NULL,
    decided_on         DATE                     NOT NULL,
    document_number    VARCHAR(100),
    registered_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    name               VARCHAR(200)             NOT NULL,
    name_pinyin        VARCHAR(1200)            NOT NULL,
    name_initials      VARCHAR(200)             NOT NULL,
    establishment_mode VARCHAR(20),
    party_group        BOOLEAN                  NOT NULL,
    chair              VARCHAR(200),
    CONSTRAINT organisation_pk PRIMARY KEY (id),
    CONSTRAINT organisation_number UNIQUE (registry_number),
    CONSTRAINT organisation_place UNIQUE (place_key),
    CONSTRAINT organisation_status CHECK (status IN ('PREPARING', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'DEREGISTERING',
        'DEREGISTERED', 'REVOKED', 'MERGED', 'EXPIRED')),
    CONSTRAINT organisation_place_held
        CHECK ((place_key IS NULL) = (status IN ('DEREGISTERED', 'REVOKED', 'MERGED', 'EXPIRED')))
);

-- serves the keyset list by division of those who see the whole province (Organisations.list)
CREATE INDEX organisation_by_division ON organisation (division_code, id);

-- serves the same list of those who see one subtree (Organisations.list, Organisations.active)
CREATE INDEX organisation_by_jurisdiction ON organisation (jurisdiction_code, division_code, id);

CREATE TABLE attribute_version (
    id              VARCHAR(36)              NOT NULL,
    organisation_id VARCHAR(36)              NOT NULL,
    attribute       VARCHAR(30)              NOT NULL,
    content         VARCHAR(200)             NOT NULL,
    valid_from      DATE                     NOT NULL,
    valid_to        DATE,
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    superseded_at   TIMESTAMP WITH TIME ZONE,
    decision_body   VARCHAR(200)             NOT NULL,
    decided_on      DATE                     NOT NULL,
    document_number VARCHAR(100),
    reason          VARCHAR(500),
    account_id      VARCHAR(36)              NOT NULL,
    account_name    VARCHAR(100)             NOT NULL,
    role_held       VARCHAR(30),
    CONSTRAINT attribute_version_pk PRIMARY KEY (id),
    CONSTRAINT attribute_version_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT attribute_version_attribute
        CHECK (attribute IN ('NAME', 'ESTABLISHMENT_MODE', 'PARTY_GROUP', 'CHAIR')),
    CONSTRAINT attribute_version_valid CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT attribute_version_known CHECK (superseded_at IS NULL OR superseded_at >= recorded_at)
);

-- serves the versions of one organisation (Organisations.versions) and the predecessors of a version in
-- organisation_milestone
CREATE INDEX attribute_version_organisation ON attribute_version (organisation_id, attribute, valid_to);

-- serves "what began in this period" (organisation_milestone)
CREATE INDEX attribute_version_began ON attribute_version (attribute, content, valid_from);

CREATE TABLE attribute_version_evidence (
    attribute_version_id VARCHAR(36) NOT NULL,
    evidence_id          VARCHAR(36) NOT NULL,
    CONSTRAINT attribute_version_evidence_pk PRIMARY KEY (attribute_version_id, evidence_id),
    CONSTRAINT attribute_version_evidence_of
        FOREIGN KEY (attribute_version_id) REFERENCES attribute_version (id),
    CONSTRAINT attribute_version_evidence_file FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);

-- For reports: the day an association became independent or formed a party group, and when the register said so
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
