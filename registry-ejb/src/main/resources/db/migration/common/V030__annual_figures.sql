-- 年度数据: what an organisation reports of its figures for a year. A report is the sheet of one organisation for one
-- year; annual_figure has every value that was ever given on it, in two times: the year is when it was so, recorded_at
-- and superseded_at are when it was said and when it was no longer. Rows are appended and closed, never rewritten.
-- Back: ALTER TABLE assessment_figure DROP COLUMN annual_report_id; DROP TABLE annual_figure; DROP TABLE annual_report;
CREATE TABLE annual_report (
    id                VARCHAR(36)              NOT NULL,
    version           BIGINT                   NOT NULL,
    organisation_id   VARCHAR(36)              NOT NULL,
    reported_year     INTEGER                  NOT NULL,
    registry_number   VARCHAR(40)              NOT NULL,
    organisation_name VARCHAR(200)             NOT NULL,
    kind              VARCHAR(30)              NOT NULL,
    division_code     VARCHAR(9)               NOT NULL,
    jurisdiction_code VARCHAR(9)               NOT NULL,
    -- from where it is reviewed: no division reviews what its own association reports
    reviewed_from     VARCHAR(9)               NOT NULL,
    state             VARCHAR(20)              NOT NULL,
    changed_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by        VARCHAR(100)             NOT NULL,
    handed_in_at      TIMESTAMP WITH TIME ZONE,
    handed_in_by      VARCHAR(36),
    handed_in_name    VARCHAR(100),
    CONSTRAINT annual_report_pk PRIMARY KEY (id),
    -- also serves the sheet of an organisation for a year (AnnualReports.find)
    CONSTRAINT annual_report_once UNIQUE (organisation_id, reported_year),
    CONSTRAINT annual_report_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT annual_report_state CHECK (state IN ('DRAFT', 'HANDED_IN', 'RETURNED', 'ACCEPTED')),
    CONSTRAINT annual_report_year CHECK (reported_year BETWEEN 2000 AND 2999)
);

-- serves the keyset list of those who see the whole province, the latest change first (AnnualReports.list)
CREATE INDEX annual_report_by_change ON annual_report (changed_at, id);

-- serves the same list of those who see one subtree, and what waits for its reporter (AnnualReports.list, .toWrite)
CREATE INDEX annual_report_by_jurisdiction ON annual_report (jurisdiction_code, changed_at, id);

-- serves what waits for a reviewer (AnnualReports.toReview)
CREATE INDEX annual_report_to_review ON annual_report (state, reviewed_from, changed_at);

CREATE TABLE annual_figure (
    id            VARCHAR(36)              NOT NULL,
    report_id     VARCHAR(36)              NOT NULL,
    figure_code   VARCHAR(60)              NOT NULL,
    amount        DECIMAL(24, 6)           NOT NULL,
    explanation   VARCHAR(500),
    recorded_by   VARCHAR(36)              NOT NULL,
    recorded_name VARCHAR(100)             NOT NULL,
    recorded_as   VARCHAR(30)              NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    handed_in_at  TIMESTAMP WITH TIME ZONE,
    judged_by     VARCHAR(36),
    judged_name   VARCHAR(100),
    judged_as     VARCHAR(30),
    judged_at     TIMESTAMP WITH TIME ZONE,
    return_reason VARCHAR(500),
    superseded_at TIMESTAMP WITH TIME ZONE,
    -- which of the two values that hold at the same time it is: the one being worked on, or the accepted one
    place         VARCHAR(10),
    CONSTRAINT annual_figure_pk PRIMARY KEY (id),
    CONSTRAINT annual_figure_of FOREIGN KEY (report_id) REFERENCES annual_report (id),
    CONSTRAINT annual_figure_holds UNIQUE (report_id, figure_code, place),
    CONSTRAINT annual_figure_place CHECK (place IN ('WORK', 'ACCEPTED')),
    CONSTRAINT annual_figure_closed CHECK ((place IS NULL) = (superseded_at IS NOT NULL)),
    CONSTRAINT annual_figure_known CHECK (superseded_at IS NULL OR superseded_at >= recorded_at),
    CONSTRAINT annual_figure_judged CHECK (judged_at IS NULL OR handed_in_at IS NOT NULL)
);

-- the accepted annual value that a case began with; null for what was typed in the case and for the register's figures
ALTER TABLE assessment_figure ADD COLUMN annual_report_id VARCHAR(36);
