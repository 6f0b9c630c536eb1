-- 评价流程: a campaign goes from stage to stage by its calendar, on decisions; a sample is drawn for inspections on site;
-- results are put on public notice after the quota, objected to, rechecked and decided. What had been open is in the
-- self-inspection; what had been confirmed is scored, since no campaign was decided before.
-- Back: not without loss: DROP VIEW assessment_result and the new tables, recreate the view as of V008, drop the new columns,
-- and put the states back that were.

DROP VIEW assessment_result;

ALTER TABLE assessment_campaign DROP CONSTRAINT assessment_campaign_state;
ALTER TABLE assessment_campaign DROP CONSTRAINT assessment_campaign_opened;
ALTER TABLE assessment_campaign DROP CONSTRAINT assessment_campaign_decision;
ALTER TABLE assessment_campaign ADD COLUMN scope_division VARCHAR(9);
ALTER TABLE assessment_campaign ADD COLUMN founded_before DATE;
ALTER TABLE assessment_campaign ADD COLUMN begins_on DATE;
ALTER TABLE assessment_campaign ADD COLUMN review_until DATE;
ALTER TABLE assessment_campaign ADD COLUMN inspect_until DATE;
ALTER TABLE assessment_campaign ADD COLUMN notice_days INTEGER;
ALTER TABLE assessment_campaign ADD COLUMN noticed_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE assessment_campaign ADD COLUMN noticed_until TIMESTAMP WITH TIME ZONE;
ALTER TABLE assessment_campaign ADD COLUMN sample_seed VARCHAR(100);
ALTER TABLE assessment_campaign ADD COLUMN result_body VARCHAR(30);
ALTER TABLE assessment_campaign ADD COLUMN result_number VARCHAR(60);
ALTER TABLE assessment_campaign ADD COLUMN result_on DATE;
UPDATE assessment_campaign
SET begins_on = cut_off, review_until = CAST(deadline AS DATE), inspect_until = CAST(deadline AS DATE), notice_days = 5,
    state = CASE WHEN state = 'OPEN' THEN 'SELF_INSPECTION' ELSE state END;
ALTER TABLE assessment_campaign ALTER COLUMN begins_on SET NOT NULL;
ALTER TABLE assessment_campaign ALTER COLUMN review_until SET NOT NULL;
ALTER TABLE assessment_campaign ALTER COLUMN inspect_until SET NOT NULL;
ALTER TABLE assessment_campaign ALTER COLUMN notice_days SET NOT NULL;
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_state CHECK (state IN ('PLANNED', 'APPROVED', 'OPEN',
    'SELF_INSPECTION', 'DESK_REVIEW', 'ON_SITE', 'SCORING', 'PUBLIC_NOTICE', 'DECIDED', 'CLOSED'));
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_opened
    CHECK ((opened_at IS NULL) = (state IN ('PLANNED', 'APPROVED')));
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_decision
    CHECK ((document_number IS NULL) = (state = 'PLANNED'));
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_noticed
    CHECK ((noticed_until IS NULL) = (state NOT IN ('PUBLIC_NOTICE', 'DECIDED', 'CLOSED')));
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_outcome
    CHECK ((result_number IS NULL) = (state NOT IN ('DECIDED', 'CLOSED')));

CREATE TABLE assessment_campaign_step (
    id          VARCHAR(36)              NOT NULL,
    campaign_id VARCHAR(36)              NOT NULL,
    verb        VARCHAR(20)              NOT NULL,
    given_by    VARCHAR(36)              NOT NULL,
    given_name  VARCHAR(100)             NOT NULL,
    given_as    VARCHAR(30)              NOT NULL,
    given_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_campaign_step_pk PRIMARY KEY (id),
    CONSTRAINT assessment_campaign_step_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    -- each stage is left once; also serves the history on the page of a campaign (Campaigns.steps)
    CONSTRAINT assessment_campaign_step_once UNIQUE (campaign_id, verb)
);

-- who had opened those that there are
INSERT INTO assessment_campaign_step (id, campaign_id, verb, given_by, given_name, given_as, given_at)
SELECT c.id, c.id, 'OPEN', c.opened_by, COALESCE(a.name, c.opened_by), 'CAMPAIGN_MANAGER', c.opened_at
FROM assessment_campaign c
LEFT JOIN account a ON a.id = c.opened_by
WHERE c.opened_at IS NOT NULL;

ALTER TABLE assessment_campaign DROP COLUMN opened_by;

ALTER TABLE assessment_case DROP CONSTRAINT assessment_case_state;
ALTER TABLE assessment_case ADD COLUMN desk_total DECIMAL(5, 2);
ALTER TABLE assessment_case ADD COLUMN deviates BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE assessment_case ADD COLUMN dynamic_class VARCHAR(3);
-- time that one organisation was given for itself: after a return, or by a decision
ALTER TABLE assessment_case ADD COLUMN own_deadline TIMESTAMP WITH TIME ZONE;
UPDATE assessment_case SET state = 'SCORED' WHERE state = 'CONFIRMED';
ALTER TABLE assessment_case ADD CONSTRAINT assessment_case_state CHECK (state IN ('NOT_STARTED', 'SELF_INSPECTING',
    'SELF_SUBMITTED', 'RETURNED', 'DESK_REVIEWED', 'SAMPLED', 'INSPECTED', 'SCORED', 'NOTICED', 'OBJECTED', 'RECHECKED',
    'CONFIRMED', 'NOT_PARTICIPATED', 'EXEMPT'));
ALTER TABLE assessment_case ADD CONSTRAINT assessment_case_class CHECK (dynamic_class IN ('I', 'II', 'III', 'IV'));

ALTER TABLE assessment_outcome ADD COLUMN vetoed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE assessment_outcome ADD COLUMN by_quota BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE assessment_sample (
    case_id    VARCHAR(36)              NOT NULL,
    reason     VARCHAR(20)              NOT NULL,
    note       VARCHAR(500),
    given_by   VARCHAR(36)              NOT NULL,
    given_name VARCHAR(100)             NOT NULL,
    given_as   VARCHAR(30)              NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_sample_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_sample_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_sample_reason CHECK (reason IN ('TOP', 'BOTTOM', 'DEVIATION', 'RANDOM', 'ADDED'))
);

-- the result of the last case that the quota let keep a grade
CREATE TABLE assessment_cut (
    id          VARCHAR(36)   NOT NULL,
    campaign_id VARCHAR(36)   NOT NULL,
    grade       VARCHAR(20)   NOT NULL,
    result      DECIMAL(5, 2) NOT NULL,
    CONSTRAINT assessment_cut_pk PRIMARY KEY (id),
    CONSTRAINT assessment_cut_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    -- also serves the cuts of a campaign (Campaigns.cuts)
    CONSTRAINT assessment_cut_once UNIQUE (campaign_id, grade)
);

CREATE TABLE assessment_objection (
    case_id       VARCHAR(36)              NOT NULL,
    text          VARCHAR(2000)            NOT NULL,
    given_by      VARCHAR(36)              NOT NULL,
    given_name    VARCHAR(100)             NOT NULL,
    given_as      VARCHAR(30)              NOT NULL,
    given_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    former_total  DECIMAL(5, 2)            NOT NULL,
    former_grade  VARCHAR(20)              NOT NULL,
    former_frozen TEXT                     NOT NULL,
    answer        VARCHAR(2000),
    answered_by   VARCHAR(36),
    answered_name VARCHAR(100),
    answered_at   TIMESTAMP WITH TIME ZONE,
    -- an organisation objects once
    CONSTRAINT assessment_objection_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_objection_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_objection_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
);

-- who had a part in the result and so does not recheck it
CREATE TABLE assessment_objection_excluded (
    case_id    VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    CONSTRAINT assessment_objection_excluded_pk PRIMARY KEY (case_id, account_id),
    CONSTRAINT assessment_objection_excluded_of FOREIGN KEY (case_id) REFERENCES assessment_objection (case_id)
);

-- what the reports read: every case of every campaign, with its result once that is on public notice
CREATE VIEW assessment_result AS
SELECT p.code AS campaign_code, p.assessed_year, c.id AS case_id, c.organisation_id, c.registry_number, c.organisation_name,
    c.division_code, c.jurisdiction_code, c.state, o.total,
    CASE WHEN c.state = 'NOT_PARTICIPATED' THEN 'NOT_PARTICIPATED' ELSE o.grade END AS grade
FROM assessment_case c
JOIN assessment_campaign p ON p.id = c.campaign_id
LEFT JOIN assessment_outcome o ON o.case_id = c.id AND c.state IN ('NOTICED', 'OBJECTED', 'RECHECKED', 'CONFIRMED');

INSERT INTO lease (name, holder, held_until)
VALUES ('assessment.stages', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
INSERT INTO lease (name, holder, held_until)
VALUES ('assessment.lapse', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
