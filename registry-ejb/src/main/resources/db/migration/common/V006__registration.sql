-- 申报审批: applications for the register with what they say, the documents that prove it, and every step taken.
-- Back: DROP TABLE application_step; DROP TABLE application_evidence; DROP TABLE application;
CREATE TABLE application (
    id                     VARCHAR(36)              NOT NULL,
    version                BIGINT                   NOT NULL,
    state                  VARCHAR(20)              NOT NULL,
    kind                   VARCHAR(30)              NOT NULL,
    division_code          VARCHAR(9)               NOT NULL,
    jurisdiction_code      VARCHAR(9)               NOT NULL,
    name                   VARCHAR(100),
    establishment_mode     VARCHAR(20),
    establishment_since    DATE,
    establishment_document VARCHAR(100),
    party_group            BOOLEAN                  NOT NULL,
    party_group_since      DATE,
    party_group_document   VARCHAR(100),
    chair                  VARCHAR(50),
    applicant_id           VARCHAR(36)              NOT NULL,
    applicant_name         VARCHAR(100)             NOT NULL,
    created_at             TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at             TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by             VARCHAR(100)             NOT NULL,
    submitted_at           TIMESTAMP WITH TIME ZONE,
    content_hash           VARCHAR(64),
    -- kind and division while the application is under way, so that there is one at the most
    open_key               VARCHAR(60),
    decision_body          VARCHAR(100),
    decided_on             DATE,
    document_number        VARCHAR(100),
    organisation_id        VARCHAR(36),
    registry_number        VARCHAR(40),
    CONSTRAINT application_pk PRIMARY KEY (id),
    CONSTRAINT application_open UNIQUE (open_key),
    CONSTRAINT application_state CHECK (state IN
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'PRELIM_PASSED', 'GRANTED', 'REJECTED', 'WITHDRAWN'))
);

-- serves the list of what one may see, the latest change first (Applications.list)
CREATE INDEX application_changed ON application (changed_at, id);

-- serves what waits at a desk of a county or a city (Applications.waiting)
CREATE INDEX application_waiting ON application (state, jurisdiction_code, changed_at, id);

CREATE TABLE application_evidence (
    application_id VARCHAR(36) NOT NULL,
    evidence_id    VARCHAR(36) NOT NULL,
    CONSTRAINT application_evidence_pk PRIMARY KEY (application_id, evidence_id),
    CONSTRAINT application_evidence_of FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT application_evidence_is FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);

CREATE TABLE application_step (
    id             VARCHAR(36)              NOT NULL,
    application_id VARCHAR(36)              NOT NULL,
    place          INTEGER                  NOT NULL,
    verb           VARCHAR(20)              NOT NULL,
    from_state     VARCHAR(20)              NOT NULL,
    to_state       VARCHAR(20)              NOT NULL,
    taken_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    account_id     VARCHAR(36)              NOT NULL,
    account_name   VARCHAR(100)             NOT NULL,
    role_held      VARCHAR(30)              NOT NULL,
    role_division  VARCHAR(9)               NOT NULL,
    opinion        VARCHAR(1000),
    content_hash   VARCHAR(64),
    CONSTRAINT application_step_pk PRIMARY KEY (id),
    -- two persons cannot take the same step of one application at once; also serves its history in order
    CONSTRAINT application_step_place UNIQUE (application_id, place),
    CONSTRAINT application_step_of FOREIGN KEY (application_id) REFERENCES application (id)
);
