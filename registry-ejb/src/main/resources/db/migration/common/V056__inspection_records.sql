-- 实地核查: when a case was inspected on site, and what the inspectors remarked there. Both come with the offline
-- inspection sheet, and stay beside the case: what is scored is the values found on site alone.
-- Back: DROP TABLE assessment_finding, assessment_visit;
CREATE TABLE assessment_visit (
    case_id    VARCHAR(36)              NOT NULL,
    visited_on DATE                     NOT NULL,
    given_by   VARCHAR(36)              NOT NULL,
    given_name VARCHAR(100)             NOT NULL,
    given_as   VARCHAR(30)              NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_visit_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_visit_of FOREIGN KEY (case_id) REFERENCES assessment_case (id)
);

CREATE TABLE assessment_finding (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    -- null where it is about the organisation as a whole
    indicator_code VARCHAR(40),
    severity       VARCHAR(10)              NOT NULL,
    text           VARCHAR(2000)            NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_finding_pk PRIMARY KEY (id),
    CONSTRAINT assessment_finding_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_finding_severity CHECK (severity IN ('REMARK', 'MINOR', 'MAJOR'))
);

-- serves the findings of a case, the first one first (InspectionRecords.findings)
CREATE INDEX assessment_finding_case ON assessment_finding (case_id, given_at);
