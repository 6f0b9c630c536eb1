-- 履职记录: what those of the four heads who serve in an association did there, what they were trained in and commended
-- for. Entries are added and never changed: what was wrong is cancelled by another entry that says why.
-- Back: DROP TABLE duty_entry;
CREATE TABLE duty_entry (
    id              VARCHAR(36)              NOT NULL,
    organisation_id VARCHAR(36)              NOT NULL,
    officer_name    VARCHAR(50)              NOT NULL,
    four_heads      VARCHAR(20)              NOT NULL,
    kind            VARCHAR(20)              NOT NULL,
    happened_on     DATE                     NOT NULL,
    -- what was done; of an entry that cancels another: why
    what            VARCHAR(500)             NOT NULL,
    evidence_id     VARCHAR(36),
    cancels_id      VARCHAR(36),
    account_id      VARCHAR(36)              NOT NULL,
    account_name    VARCHAR(100)             NOT NULL,
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT duty_entry_pk PRIMARY KEY (id),
    CONSTRAINT duty_entry_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT duty_entry_proof FOREIGN KEY (evidence_id) REFERENCES evidence (id),
    -- an entry is cancelled once at the most; also serves what cancels an entry (DutyLog.list)
    CONSTRAINT duty_entry_cancels UNIQUE (cancels_id),
    CONSTRAINT duty_entry_cancelled FOREIGN KEY (cancels_id) REFERENCES duty_entry (id),
    CONSTRAINT duty_entry_kind CHECK (kind IN ('DUTY', 'TRAINING', 'COMMENDATION'))
);

-- serves the log of one association, the latest day first (DutyLog.list)
CREATE INDEX duty_entry_log ON duty_entry (organisation_id, happened_on, id);
