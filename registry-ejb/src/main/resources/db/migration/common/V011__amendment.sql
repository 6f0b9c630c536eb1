-- 变更: what a county proposes to change in what the register says about its association, and how the city judged each
-- part of it.
-- Back: DROP TABLE amendment_evidence; DROP TABLE amendment_item; DROP TABLE amendment;
CREATE TABLE amendment (
    id                VARCHAR(36)              NOT NULL,
    version           BIGINT                   NOT NULL,
    state             VARCHAR(20)              NOT NULL,
    organisation_id   VARCHAR(36)              NOT NULL,
    organisation_name VARCHAR(200)             NOT NULL,
    jurisdiction_code VARCHAR(9)               NOT NULL,
    -- the organisation while the amendment is under way, so that there is one at the most
    open_key          VARCHAR(36),
    decision_body     VARCHAR(200)             NOT NULL,
    decided_on        DATE                     NOT NULL,
    document_number   VARCHAR(100),
    reason            VARCHAR(500),
    proposer_id       VARCHAR(36)              NOT NULL,
    proposer_name     VARCHAR(100)             NOT NULL,
    proposed_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by        VARCHAR(100)             NOT NULL,
    CONSTRAINT amendment_pk PRIMARY KEY (id),
    CONSTRAINT amendment_open UNIQUE (open_key),
    CONSTRAINT amendment_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT amendment_state CHECK (state IN ('SUBMITTED', 'RETURNED', 'DECIDED', 'WITHDRAWN'))
);

-- serves the list of what one may see, the latest change first (Amendments.list)
CREATE INDEX amendment_changed ON amendment (changed_at, id);

-- serves what waits at a desk (Amendments.waiting)
CREATE INDEX amendment_waiting ON amendment (state, jurisdiction_code, changed_at, id);

CREATE TABLE amendment_item (
    id           VARCHAR(80)   NOT NULL,
    amendment_id VARCHAR(36)   NOT NULL,
    attribute    VARCHAR(30)   NOT NULL,
    before_text  VARCHAR(4000),
    content      VARCHAR(4000) NOT NULL,
    valid_from   DATE          NOT NULL,
    verdict      VARCHAR(20)   NOT NULL,
    remark       VARCHAR(300),
    judged_by    VARCHAR(100),
    judged_at    TIMESTAMP WITH TIME ZONE,
    CONSTRAINT amendment_item_pk PRIMARY KEY (id),
    -- also serves the items of one amendment
    CONSTRAINT amendment_item_once UNIQUE (amendment_id, attribute),
    CONSTRAINT amendment_item_of FOREIGN KEY (amendment_id) REFERENCES amendment (id),
    CONSTRAINT amendment_item_verdict CHECK (verdict IN ('OPEN', 'ACCEPTED', 'RETURNED'))
);

CREATE TABLE amendment_evidence (
    amendment_id VARCHAR(36) NOT NULL,
    evidence_id  VARCHAR(36) NOT NULL,
    CONSTRAINT amendment_evidence_pk PRIMARY KEY (amendment_id, evidence_id),
    CONSTRAINT amendment_evidence_of FOREIGN KEY (amendment_id) REFERENCES amendment (id),
    CONSTRAINT amendment_evidence_is FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);
