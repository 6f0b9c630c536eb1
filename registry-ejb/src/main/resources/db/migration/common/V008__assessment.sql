-- 能力评价: campaigns, one case per organisation of the population, and row by row what was answered at each of the three
-- stages, by whom and when. What a confirmed case was scored from is frozen by value as one canonical document.
-- Back: DROP VIEW assessment_result; then DROP TABLE assessment_outcome, assessment_submission, assessment_step,
--       assessment_evidence, assessment_ruling, assessment_inapplicable, assessment_figure, assessment_answer,
--       assessment_case, assessment_campaign;
CREATE TABLE assessment_campaign (
    id              VARCHAR(36)              NOT NULL,
    version         BIGINT                   NOT NULL,
    code            VARCHAR(40)              NOT NULL,
    title_zh        VARCHAR(200)             NOT NULL,
    title_en        VARCHAR(200)             NOT NULL,
    assessed_year   INTEGER                  NOT NULL,
    subject_kind    VARCHAR(40)              NOT NULL,
    scheme_code     VARCHAR(40)              NOT NULL,
    scheme_version  VARCHAR(40)              NOT NULL,
    scheme_variant  VARCHAR(40)              NOT NULL,
    scheme_sha256   VARCHAR(64)              NOT NULL,
    state           VARCHAR(20)              NOT NULL,
    cut_off         DATE                     NOT NULL,
    deadline        TIMESTAMP WITH TIME ZONE NOT NULL,
    planned_by      VARCHAR(36)              NOT NULL,
    planned_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    opened_by       VARCHAR(36),
    opened_at       TIMESTAMP WITH TIME ZONE,
    decided_body    VARCHAR(30),
    document_number VARCHAR(60),
    decided_on      DATE,
    CONSTRAINT assessment_campaign_pk PRIMARY KEY (id),
    -- also serves the keyset list of campaigns (Campaigns.list)
    CONSTRAINT assessment_campaign_code UNIQUE (code),
    CONSTRAINT assessment_campaign_state CHECK (state IN ('PLANNED', 'OPEN', 'DECIDED', 'CLOSED')),
    CONSTRAINT assessment_campaign_opened CHECK ((opened_at IS NULL) = (state = 'PLANNED')),
    CONSTRAINT assessment_campaign_decision CHECK ((document_number IS NULL) = (opened_at IS NULL))
);

CREATE TABLE assessment_case (
    id                VARCHAR(36)              NOT NULL,
    version           BIGINT                   NOT NULL,
    campaign_id       VARCHAR(36)              NOT NULL,
    organisation_id   VARCHAR(36)              NOT NULL,
    registry_number   VARCHAR(40)              NOT NULL,
    organisation_name VARCHAR(200)             NOT NULL,
    division_code     VARCHAR(9)               NOT NULL,
    jurisdiction_code VARCHAR(9)               NOT NULL,
    state             VARCHAR(20)              NOT NULL,
    state_since       TIMESTAMP WITH TIME ZONE NOT NULL,
    remark            VARCHAR(2000),
    content_sha256    VARCHAR(64),
    touched_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_case_pk PRIMARY KEY (id),
    CONSTRAINT assessment_case_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT assessment_case_once UNIQUE (campaign_id, organisation_id),
    CONSTRAINT assessment_case_state CHECK (state IN ('NOT_STARTED', 'SELF_INSPECTING', 'SELF_SUBMITTED', 'RETURNED',
        'DESK_REVIEWED', 'INSPECTED', 'CONFIRMED', 'NOT_PARTICIPATED', 'EXEMPT'))
);

-- serves the keyset list of a campaign's cases by jurisdiction (Cases.list) and the view assessment_result
CREATE INDEX assessment_case_list ON assessment_case (campaign_id, jurisdiction_code, id);

-- serves what waits for somebody in a state and division (Cases.waiting)
CREATE INDEX assessment_case_waiting ON assessment_case (state, jurisdiction_code, id);

-- serves the cases of an organisation over the years (Cases.ofOrganisation)
CREATE INDEX assessment_case_organisation ON assessment_case (organisation_id, id);

CREATE TABLE assessment_answer (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    stage          VARCHAR(10)              NOT NULL,
    indicator_code VARCHAR(40)              NOT NULL,
    answer         TEXT                     NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_answer_pk PRIMARY KEY (id),
    CONSTRAINT assessment_answer_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the loading of a case with all its rows (CaseRows)
    CONSTRAINT assessment_answer_once UNIQUE (case_id, stage, indicator_code),
    CONSTRAINT assessment_answer_stage CHECK (stage IN ('SELF', 'DESK', 'ON_SITE'))
);

CREATE TABLE assessment_figure (
    id          VARCHAR(36)              NOT NULL,
    case_id     VARCHAR(36)              NOT NULL,
    stage       VARCHAR(10)              NOT NULL,
    figure_code VARCHAR(60)              NOT NULL,
    amount      VARCHAR(40)              NOT NULL,
    source      VARCHAR(10)              NOT NULL,
    given_by    VARCHAR(36)              NOT NULL,
    given_name  VARCHAR(100)             NOT NULL,
    given_as    VARCHAR(30)              NOT NULL,
    given_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_figure_pk PRIMARY KEY (id),
    CONSTRAINT assessment_figure_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the loading of a case with all its rows (CaseRows)
    CONSTRAINT assessment_figure_once UNIQUE (case_id, stage, figure_code),
    CONSTRAINT assessment_figure_stage CHECK (stage IN ('SELF', 'DESK', 'ON_SITE')),
    CONSTRAINT assessment_figure_source CHECK (source IN ('REGISTER', 'REPORTED'))
);

CREATE TABLE assessment_inapplicable (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    indicator_code VARCHAR(40)              NOT NULL,
    reason         VARCHAR(500)             NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_inapplicable_pk PRIMARY KEY (id),
    CONSTRAINT assessment_inapplicable_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the loading of a case with all its rows (CaseRows)
    CONSTRAINT assessment_inapplicable_once UNIQUE (case_id, indicator_code)
);

CREATE TABLE assessment_ruling (
    id         VARCHAR(36)              NOT NULL,
    case_id    VARCHAR(36)              NOT NULL,
    kind       VARCHAR(10)              NOT NULL,
    item_code  VARCHAR(40)              NOT NULL,
    times      INTEGER                  NOT NULL,
    reason     VARCHAR(500)             NOT NULL,
    given_by   VARCHAR(36)              NOT NULL,
    given_name VARCHAR(100)             NOT NULL,
    given_as   VARCHAR(30)              NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_ruling_pk PRIMARY KEY (id),
    CONSTRAINT assessment_ruling_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the loading of a case with all its rows (CaseRows)
    CONSTRAINT assessment_ruling_once UNIQUE (case_id, kind, item_code),
    CONSTRAINT assessment_ruling_kind CHECK (kind IN ('BONUS', 'DEDUCTION', 'VETO')),
    CONSTRAINT assessment_ruling_times CHECK (times BETWEEN 1 AND 999 AND (kind = 'DEDUCTION' OR times = 1))
);

CREATE TABLE assessment_evidence (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    indicator_code VARCHAR(40)              NOT NULL,
    evidence_id    VARCHAR(36)              NOT NULL,
    evidence_name  VARCHAR(255)             NOT NULL,
    evidence_sha256 VARCHAR(64)             NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_evidence_pk PRIMARY KEY (id),
    CONSTRAINT assessment_evidence_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the loading of a case with all its rows (CaseRows)
    CONSTRAINT assessment_evidence_once UNIQUE (case_id, indicator_code, evidence_id)
);

CREATE TABLE assessment_step (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    verb           VARCHAR(20)              NOT NULL,
    from_state     VARCHAR(20)              NOT NULL,
    to_state       VARCHAR(20)              NOT NULL,
    remark         VARCHAR(2000),
    content_sha256 VARCHAR(64),
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_step_pk PRIMARY KEY (id),
    CONSTRAINT assessment_step_of FOREIGN KEY (case_id) REFERENCES assessment_case (id)
);

-- serves the history on the page of a case (CaseRows)
CREATE INDEX assessment_step_case ON assessment_step (case_id, given_at);

CREATE TABLE assessment_submission (
    receipt_number VARCHAR(100)             NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    round          INTEGER                  NOT NULL,
    content        TEXT                     NOT NULL,
    sha256         VARCHAR(64)              NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_submission_pk PRIMARY KEY (receipt_number),
    CONSTRAINT assessment_submission_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves the latest receipt of a case (Cases.lastSubmission)
    CONSTRAINT assessment_submission_round UNIQUE (case_id, round)
);

CREATE TABLE assessment_outcome (
    case_id        VARCHAR(36)              NOT NULL,
    total          DECIMAL(5, 2)            NOT NULL,
    self_total     DECIMAL(5, 2)            NOT NULL,
    grade          VARCHAR(20)              NOT NULL,
    flagged        BOOLEAN                  NOT NULL,
    frozen_case    TEXT                     NOT NULL,
    frozen_sha256  VARCHAR(64)              NOT NULL,
    result         TEXT                     NOT NULL,
    explanation    TEXT                     NOT NULL,
    engine_version VARCHAR(20)              NOT NULL,
    scheme_sha256  VARCHAR(64)              NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_outcome_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_outcome_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_outcome_total CHECK (total BETWEEN 0 AND 100)
);

-- what the reports read: every case of every campaign, with its result once there is one
CREATE VIEW assessment_result AS
SELECT p.code AS campaign_code, p.assessed_year, c.id AS case_id, c.organisation_id, c.registry_number, c.organisation_name,
    c.division_code, c.jurisdiction_code, c.state, o.total,
    CASE WHEN c.state = 'NOT_PARTICIPATED' THEN 'NOT_PARTICIPATED' ELSE o.grade END AS grade
FROM assessment_case c
JOIN assessment_campaign p ON p.id = c.campaign_id
LEFT JOIN assessment_outcome o ON o.case_id = c.id;
