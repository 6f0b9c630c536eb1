-- 退回补正: an auditor returns some dimensions of a case, each with a remark, and only these can be changed before the case is
-- handed in again. Cases that are returned already name none, which opens the whole of them as before.
-- Back: DROP TABLE assessment_returned;
CREATE TABLE assessment_returned (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    -- of the submission that was returned
    round          INTEGER                  NOT NULL,
    dimension_code VARCHAR(40)              NOT NULL,
    remark         VARCHAR(500)             NOT NULL,
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_returned_pk PRIMARY KEY (id),
    CONSTRAINT assessment_returned_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    -- also serves what was returned last of a case (CaseRows.returned)
    CONSTRAINT assessment_returned_once UNIQUE (case_id, round, dimension_code)
);
