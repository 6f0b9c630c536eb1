-- 沿革: where an organisation lies and who supervises it is kept in two times, and so is told for every day; mergers and
-- changes of divisions are planned, carried out on their day, and taken back by another decision.
-- Back: DROP TABLE reorganisation_evidence, reorganisation_member, reorganisation; DROP VIEW organisation_division; DROP INDEX account_grant_division;
-- DELETE FROM attribute_version WHERE attribute IN ('DIVISION', 'JURISDICTION'); DELETE FROM lease WHERE name =
-- 'organisation.reorganise'.

-- a version's id has a 4 where these have a letter, so they are free
INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, recorded_at, decision_body, decided_on,
    document_number, account_id, account_name, role_held)
SELECT CONCAT(SUBSTRING(o.id, 1, 14), 'd', SUBSTRING(o.id, 16)), o.id, 'DIVISION', o.division_code, o.established_on,
    o.registered_at, o.decision_body, o.decided_on, o.document_number, v.account_id, v.account_name, v.role_held
FROM organisation o
JOIN attribute_version v ON v.organisation_id = o.id AND v.attribute = 'NAME' AND v.recorded_at = o.registered_at;

INSERT INTO attribute_version (id, organisation_id, attribute, content, valid_from, recorded_at, decision_body, decided_on,
    document_number, account_id, account_name, role_held)
SELECT CONCAT(SUBSTRING(o.id, 1, 14), 'j', SUBSTRING(o.id, 16)), o.id, 'JURISDICTION', o.jurisdiction_code,
    o.established_on, o.registered_at, o.decision_body, o.decided_on, o.document_number, v.account_id, v.account_name,
    v.role_held
FROM organisation o
JOIN attribute_version v ON v.organisation_id = o.id AND v.attribute = 'NAME' AND v.recorded_at = o.registered_at;

-- for reports: in which division an organisation was, and when the register said so
CREATE VIEW organisation_division AS
SELECT v.id, v.organisation_id, v.content AS division_code, v.valid_from, v.valid_to, v.recorded_at, v.superseded_at
FROM attribute_version v
WHERE v.attribute = 'DIVISION';

CREATE TABLE reorganisation (
    id              VARCHAR(36)              NOT NULL,
    version         BIGINT                   NOT NULL,
    kind            VARCHAR(20)              NOT NULL,
    state           VARCHAR(20)              NOT NULL,
    effective_on    DATE                     NOT NULL,
    -- of a merger: the organisation that carries on
    successor_id    VARCHAR(36),
    -- of a change of divisions
    from_division   VARCHAR(9),
    to_division     VARCHAR(9),
    decision_body   VARCHAR(200)             NOT NULL,
    decided_on      DATE                     NOT NULL,
    document_number VARCHAR(100),
    reason          VARCHAR(500)             NOT NULL,
    planned_by      VARCHAR(36)              NOT NULL,
    planned_name    VARCHAR(100)             NOT NULL,
    planned_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    carried_out_at  TIMESTAMP WITH TIME ZONE,
    -- the problem that kept it from being carried out
    failure         VARCHAR(60),
    -- the decision that takes it back
    undone_on       DATE,
    undone_body     VARCHAR(200),
    undone_decided  DATE,
    undone_number   VARCHAR(100),
    undone_reason   VARCHAR(500),
    undone_name     VARCHAR(100),
    undone_at       TIMESTAMP WITH TIME ZONE,
    CONSTRAINT reorganisation_pk PRIMARY KEY (id),
    CONSTRAINT reorganisation_successor FOREIGN KEY (successor_id) REFERENCES organisation (id),
    CONSTRAINT reorganisation_kind CHECK (kind IN ('MERGER', 'DIVISION_CHANGE')),
    CONSTRAINT reorganisation_state CHECK (state IN ('PLANNED', 'DONE', 'FAILED', 'CANCELLED', 'UNDONE')),
    CONSTRAINT reorganisation_into CHECK ((kind = 'MERGER') = (successor_id IS NOT NULL)),
    CONSTRAINT reorganisation_between CHECK ((kind = 'DIVISION_CHANGE') = (to_division IS NOT NULL)),
    CONSTRAINT reorganisation_done CHECK ((carried_out_at IS NOT NULL) = (state IN ('DONE', 'UNDONE'))),
    CONSTRAINT reorganisation_failed CHECK ((failure IS NOT NULL) = (state = 'FAILED')),
    CONSTRAINT reorganisation_undone CHECK ((undone_at IS NOT NULL) = (state = 'UNDONE'))
);

-- serves what is due and what the clerk is told of
CREATE INDEX reorganisation_by_state ON reorganisation (state, effective_on, id);

-- serves the lineage of a successor
CREATE INDEX reorganisation_by_successor ON reorganisation (successor_id);

-- who merged, or moved
CREATE TABLE reorganisation_member (
    reorganisation_id VARCHAR(36) NOT NULL,
    organisation_id   VARCHAR(36) NOT NULL,
    CONSTRAINT reorganisation_member_pk PRIMARY KEY (reorganisation_id, organisation_id),
    CONSTRAINT reorganisation_member_of FOREIGN KEY (reorganisation_id) REFERENCES reorganisation (id),
    CONSTRAINT reorganisation_member_who FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- serves the lineage of an organisation
CREATE INDEX reorganisation_member_by_organisation ON reorganisation_member (organisation_id);

-- serves "who holds a role there" (Accounts.holders)
CREATE INDEX account_grant_division ON account_grant (division_code);

CREATE TABLE reorganisation_evidence (
    reorganisation_id VARCHAR(36) NOT NULL,
    evidence_id       VARCHAR(36) NOT NULL,
    CONSTRAINT reorganisation_evidence_pk PRIMARY KEY (reorganisation_id, evidence_id),
    CONSTRAINT reorganisation_evidence_of FOREIGN KEY (reorganisation_id) REFERENCES reorganisation (id),
    CONSTRAINT reorganisation_evidence_file FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);

INSERT INTO lease (name, holder, held_until)
VALUES ('organisation.reorganise', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
