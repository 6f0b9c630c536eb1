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
    name_pinyin        VARCHAR(1000)            NOT NULL,
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
