-- 二次评分: a sample of reviewed cases is scored once more by another auditor, who does not see the first. What the second gives is
-- kept beside the case and never becomes its value.
-- Back: DROP TABLE assessment_second_points, assessment_second_value, assessment_second_scoring, assessment_second_draw;

CREATE TABLE assessment_second_draw (
    campaign_id     VARCHAR(36)              NOT NULL,
    seed            VARCHAR(100)             NOT NULL,
    drawn_cases     INTEGER                  NOT NULL,
    drawn_from      INTEGER                  NOT NULL,
    indicator_codes VARCHAR(2000)            NOT NULL,
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    -- a campaign is drawn from once
    CONSTRAINT assessment_second_draw_pk PRIMARY KEY (campaign_id),
    CONSTRAINT assessment_second_draw_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT assessment_second_draw_size CHECK (drawn_cases BETWEEN 1 AND drawn_from)
);

CREATE TABLE assessment_second_scoring (
    case_id      VARCHAR(36)              NOT NULL,
    scorer_id    VARCHAR(36)              NOT NULL,
    scorer_name  VARCHAR(100)             NOT NULL,
    handed_in_at TIMESTAMP WITH TIME ZONE,
    given_by     VARCHAR(36)              NOT NULL,
    given_name   VARCHAR(100)             NOT NULL,
    given_as     VARCHAR(30)              NOT NULL,
    given_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_second_scoring_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_second_scoring_of FOREIGN KEY (case_id) REFERENCES assessment_case (id)
);

-- serves what waits for an auditor (SecondScorings.waiting)
CREATE INDEX assessment_second_scoring_scorer ON assessment_second_scoring (scorer_id, handed_in_at);

CREATE TABLE assessment_second_value (
    id         VARCHAR(36)              NOT NULL,
    case_id    VARCHAR(36)              NOT NULL,
    kind       VARCHAR(10)              NOT NULL,
    code       VARCHAR(60)              NOT NULL,
    content    TEXT                     NOT NULL,
    given_by   VARCHAR(36)              NOT NULL,
    given_name VARCHAR(100)             NOT NULL,
    given_as   VARCHAR(30)              NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_second_value_pk PRIMARY KEY (id),
    CONSTRAINT assessment_second_value_of FOREIGN KEY (case_id) REFERENCES assessment_second_scoring (case_id),
    -- also serves what the second has given for a case (SecondScorings.values)
    CONSTRAINT assessment_second_value_once UNIQUE (case_id, kind, code),
    CONSTRAINT assessment_second_value_kind CHECK (kind IN ('ANSWER', 'FIGURE'))
);

-- what both came to, as it was when the second handed in; null is unscored
CREATE TABLE assessment_second_points (
    id             VARCHAR(36) NOT NULL,
    case_id        VARCHAR(36) NOT NULL,
    indicator_code VARCHAR(40) NOT NULL,
    weight         INTEGER     NOT NULL,
    first_points   DECIMAL(5, 2),
    second_points  DECIMAL(5, 2),
    CONSTRAINT assessment_second_points_pk PRIMARY KEY (id),
    CONSTRAINT assessment_second_points_of FOREIGN KEY (case_id) REFERENCES assessment_second_scoring (case_id),
    CONSTRAINT assessment_second_points_once UNIQUE (case_id, indicator_code)
);
