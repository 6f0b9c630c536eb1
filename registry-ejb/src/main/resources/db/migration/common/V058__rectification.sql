-- 整改: orders to put right what a decided result or an inspection on site found wanting, with what has to be mended, what
-- the organisation reports of it and who found that good enough. Whether an order is overdue is asked of the clock and
-- stands in no column. Beside it the photos and papers that inspectors attach to what they found.
-- Back: DROP TABLE assessment_finding_evidence, rectification_step, rectification_evidence, rectification_item,
--       rectification_order;
CREATE TABLE rectification_order (
    id                VARCHAR(36)              NOT NULL,
    version           BIGINT                   NOT NULL,
    case_id           VARCHAR(36)              NOT NULL,
    campaign_code     VARCHAR(40)              NOT NULL,
    ground            VARCHAR(10)              NOT NULL,
    grade             VARCHAR(20),
    organisation_id   VARCHAR(36)              NOT NULL,
    registry_number   VARCHAR(40)              NOT NULL,
    organisation_name VARCHAR(200)             NOT NULL,
    division_code     VARCHAR(9)               NOT NULL,
    jurisdiction_code VARCHAR(9)               NOT NULL,
    document_number   VARCHAR(60)              NOT NULL,
    issued_on         DATE                     NOT NULL,
    due_on            DATE                     NOT NULL,
    state             VARCHAR(20)              NOT NULL,
    state_since       TIMESTAMP WITH TIME ZONE NOT NULL,
    remark            VARCHAR(2000),
    accepted_by       VARCHAR(36),
    -- the organisation while the order is open, so that nobody has two to follow at once
    open_key          VARCHAR(36),
    touched_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    given_by          VARCHAR(36)              NOT NULL,
    given_name        VARCHAR(100)             NOT NULL,
    given_as          VARCHAR(30)              NOT NULL,
    given_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT rectification_order_pk PRIMARY KEY (id),
    CONSTRAINT rectification_order_case FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the open order of an organisation (Orders.openOf)
    CONSTRAINT rectification_order_open UNIQUE (open_key),
    CONSTRAINT rectification_order_ground CHECK (ground IN ('GRADE', 'FINDINGS')),
    CONSTRAINT rectification_order_graded CHECK (ground <> 'GRADE' OR grade IS NOT NULL),
    CONSTRAINT rectification_order_due CHECK (due_on > issued_on),
    CONSTRAINT rectification_order_state CHECK (state IN ('ISSUED', 'REPORTED', 'SENT_BACK', 'ACCEPTED', 'CLOSED',
        'WITHDRAWN')),
    CONSTRAINT rectification_order_is_open CHECK ((open_key IS NULL) = (state IN ('CLOSED', 'WITHDRAWN'))),
    CONSTRAINT rectification_order_accepted CHECK (state NOT IN ('ACCEPTED', 'CLOSED') OR accepted_by IS NOT NULL)
);

-- serves the list of orders, the earliest deadline first (Orders.list)
CREATE INDEX rectification_order_list ON rectification_order (due_on, id);
-- serves the list of those of a campaign, and how many stand where (Orders.list, tally)
CREATE INDEX rectification_order_campaign ON rectification_order (campaign_code, due_on, id);
-- serves what waits for somebody (Orders.waiting)
CREATE INDEX rectification_order_waiting ON rectification_order (state, due_on, id);
-- serves the orders that a case has led to (Orders.ofCases)
CREATE INDEX rectification_order_of_case ON rectification_order (case_id);
-- serves the orders of an organisation (Orders.list)
CREATE INDEX rectification_order_organisation ON rectification_order (organisation_id, due_on, id);

CREATE TABLE rectification_item (
    id             VARCHAR(36)   NOT NULL,
    order_id       VARCHAR(36)   NOT NULL,
    place          INTEGER       NOT NULL,
    demand         VARCHAR(1000) NOT NULL,
    -- where it came from, if from an indicator or a finding
    indicator_code VARCHAR(40),
    finding_id     VARCHAR(36),
    answer         VARCHAR(4000),
    CONSTRAINT rectification_item_pk PRIMARY KEY (id),
    CONSTRAINT rectification_item_of FOREIGN KEY (order_id) REFERENCES rectification_order (id),
    -- also serves the items of an order in their order (Orders.items)
    CONSTRAINT rectification_item_place UNIQUE (order_id, place),
    CONSTRAINT rectification_item_finding FOREIGN KEY (finding_id) REFERENCES assessment_finding (id)
);

CREATE TABLE rectification_evidence (
    id              VARCHAR(36)              NOT NULL,
    order_id        VARCHAR(36)              NOT NULL,
    item_id         VARCHAR(36)              NOT NULL,
    -- whether it shows what is to be mended, as inspectors saw it, rather than that it was
    exhibit         BOOLEAN                  NOT NULL,
    evidence_id     VARCHAR(36)              NOT NULL,
    evidence_name   VARCHAR(255)             NOT NULL,
    evidence_sha256 VARCHAR(64)              NOT NULL,
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT rectification_evidence_pk PRIMARY KEY (id),
    CONSTRAINT rectification_evidence_once UNIQUE (item_id, exhibit, evidence_id),
    CONSTRAINT rectification_evidence_of FOREIGN KEY (item_id) REFERENCES rectification_item (id),
    CONSTRAINT rectification_evidence_file FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);

-- serves the files of an order, in the order in which they were attached (Orders.files)
CREATE INDEX rectification_evidence_order ON rectification_evidence (order_id, given_at);

CREATE TABLE rectification_step (
    id             VARCHAR(36)              NOT NULL,
    order_id       VARCHAR(36)              NOT NULL,
    verb           VARCHAR(20)              NOT NULL,
    from_state     VARCHAR(20)              NOT NULL,
    to_state       VARCHAR(20)              NOT NULL,
    remark         VARCHAR(2000),
    -- what was reported, by value, where the step is a report
    content        TEXT,
    content_sha256 VARCHAR(64),
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT rectification_step_pk PRIMARY KEY (id),
    CONSTRAINT rectification_step_of FOREIGN KEY (order_id) REFERENCES rectification_order (id),
    CONSTRAINT rectification_step_content CHECK ((content IS NULL) = (content_sha256 IS NULL))
);

-- serves the history of an order (Orders.steps)
CREATE INDEX rectification_step_order ON rectification_step (order_id, given_at);

CREATE TABLE assessment_finding_evidence (
    id              VARCHAR(36)              NOT NULL,
    finding_id      VARCHAR(36)              NOT NULL,
    case_id         VARCHAR(36)              NOT NULL,
    evidence_id     VARCHAR(36)              NOT NULL,
    evidence_name   VARCHAR(255)             NOT NULL,
    evidence_sha256 VARCHAR(64)              NOT NULL,
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_finding_evidence_pk PRIMARY KEY (id),
    CONSTRAINT assessment_finding_evidence_once UNIQUE (finding_id, evidence_id),
    CONSTRAINT assessment_finding_evidence_of FOREIGN KEY (finding_id) REFERENCES assessment_finding (id),
    CONSTRAINT assessment_finding_evidence_file FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);

-- serves the files of the findings of a case (InspectionRecords.files)
CREATE INDEX assessment_finding_evidence_case ON assessment_finding_evidence (case_id, given_at);
