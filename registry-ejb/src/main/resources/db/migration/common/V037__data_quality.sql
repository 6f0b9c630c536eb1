-- 数据质量: what the checks found about organisations, since when, and what is gone again; and when each was last checked.
-- Back: DROP TABLE quality_finding; DROP TABLE quality_checked;
CREATE TABLE quality_checked (
    organisation_id VARCHAR(36) NOT NULL,
    checked_on      DATE        NOT NULL,
    CONSTRAINT quality_checked_pk PRIMARY KEY (organisation_id),
    CONSTRAINT quality_checked_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE quality_finding (
    id              VARCHAR(36)              NOT NULL,
    organisation_id VARCHAR(36)              NOT NULL,
    check_code      VARCHAR(40)              NOT NULL,
    -- 1 has to be mended, 2 should be looked at, 3 is worth knowing; so that the worst come first
    severity        INTEGER                  NOT NULL,
    -- what was seen, such as 12 > 9
    detail          VARCHAR(300)             NOT NULL,
    first_seen_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    last_seen_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    gone_at         TIMESTAMP WITH TIME ZONE,
    CONSTRAINT quality_finding_pk PRIMARY KEY (id),
    CONSTRAINT quality_finding_once UNIQUE (organisation_id, check_code),
    CONSTRAINT quality_finding_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT quality_finding_severity CHECK (severity BETWEEN 1 AND 3),
    CONSTRAINT quality_finding_seen CHECK (last_seen_at >= first_seen_at)
);

-- serves the keyset list of findings, the worst first (QualityFindings.list)
CREATE INDEX quality_finding_by_severity ON quality_finding (severity, id);

-- serves the list of one check, and how many each found (QualityFindings.list, QualityFindings.counts)
CREATE INDEX quality_finding_by_check ON quality_finding (check_code, severity, id);
