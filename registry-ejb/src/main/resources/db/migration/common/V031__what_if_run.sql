-- 测算: runs in which a scheme version or draft is tried on the frozen cases of a campaign, in the background. The document
-- that was tried and the report are kept beside the run, since lists of runs need neither.
-- Back: DROP TABLE what_if_content; DROP TABLE what_if_run; DROP INDEX assessment_case_by_campaign;
CREATE TABLE what_if_run (
    id              VARCHAR(36)              NOT NULL,
    version         BIGINT                   NOT NULL,
    campaign_id     VARCHAR(36)              NOT NULL,
    scheme_code     VARCHAR(40)              NOT NULL,
    scheme_version  VARCHAR(40)              NOT NULL,
    scheme_variant  VARCHAR(40)              NOT NULL,
    scheme_sha256   VARCHAR(64)              NOT NULL,
    -- by code of the version that judged, the code of the version tried: a JSON object
    mapping         TEXT                     NOT NULL,
    state           VARCHAR(10)              NOT NULL,
    total_cases     INTEGER                  NOT NULL,
    done_cases      INTEGER                  NOT NULL,
    -- the last sign of life: a run whose server has ended gives none any more
    alive_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at        TIMESTAMP WITH TIME ZONE,
    failure         VARCHAR(40),
    adopted_version VARCHAR(40),
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT what_if_run_pk PRIMARY KEY (id),
    CONSTRAINT what_if_run_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT what_if_run_state CHECK (state IN ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    CONSTRAINT what_if_run_ended CHECK ((ended_at IS NULL) = (state = 'RUNNING')),
    CONSTRAINT what_if_run_failure CHECK ((failure IS NOT NULL) = (state = 'FAILED')),
    CONSTRAINT what_if_run_progress CHECK (total_cases >= 0 AND done_cases >= 0)
);

-- serves the keyset list of runs, the latest first (WhatIfRuns.list)
CREATE INDEX what_if_run_by_start ON what_if_run (given_at, id);

-- serves the question how many are under way (WhatIfRuns.underWay)
CREATE INDEX what_if_run_alive ON what_if_run (state, alive_at);

CREATE TABLE what_if_content (
    run_id          VARCHAR(36) NOT NULL,
    scheme_document TEXT        NOT NULL,
    report          TEXT,
    CONSTRAINT what_if_content_pk PRIMARY KEY (run_id),
    CONSTRAINT what_if_content_of FOREIGN KEY (run_id) REFERENCES what_if_run (id)
);

-- serves the walk through the results of a campaign by the ids of its cases (FrozenCases.after)
CREATE INDEX assessment_case_by_campaign ON assessment_case (campaign_id, id);
