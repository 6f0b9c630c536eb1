-- 项目台账: the overseas projects that a base introduced, and where they landed. Entries are added and never changed: what
-- became of a project, or was wrong, is told by another entry that replaces the one before and says why. No person is named:
-- talents are counts among the attributes.
-- Back: DROP TABLE project_entry;
CREATE TABLE project_entry (
    id              VARCHAR(36)              NOT NULL,
    -- the id of the first entry about the project
    project_id      VARCHAR(36)              NOT NULL,
    organisation_id VARCHAR(36)              NOT NULL,
    replaces_id     VARCHAR(36),
    title           VARCHAR(100)             NOT NULL,
    -- GB/T 2659.1
    country         VARCHAR(2)               NOT NULL,
    field           VARCHAR(100)             NOT NULL,
    introduced_on   DATE                     NOT NULL,
    landed_on       DATE,
    enterprise_code VARCHAR(18),
    investment      DECIMAL(14, 2),
    withdrawn       BOOLEAN                  NOT NULL,
    reason          VARCHAR(500),
    account_id      VARCHAR(36)              NOT NULL,
    account_name    VARCHAR(100)             NOT NULL,
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT project_entry_pk PRIMARY KEY (id),
    CONSTRAINT project_entry_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT project_entry_project FOREIGN KEY (project_id) REFERENCES project_entry (id),
    -- an entry is replaced once at the most; also serves what replaces an entry (ProjectLedger.list)
    CONSTRAINT project_entry_replaces UNIQUE (replaces_id),
    CONSTRAINT project_entry_replaced FOREIGN KEY (replaces_id) REFERENCES project_entry (id),
    CONSTRAINT project_entry_reason CHECK ((replaces_id IS NULL) = (reason IS NULL)),
    CONSTRAINT project_entry_withdrawn CHECK (NOT withdrawn OR replaces_id IS NOT NULL),
    CONSTRAINT project_entry_landing CHECK ((landed_on IS NULL) = (enterprise_code IS NULL)),
    CONSTRAINT project_entry_landed CHECK (landed_on IS NULL OR landed_on >= introduced_on),
    CONSTRAINT project_entry_investment CHECK (investment IS NULL OR investment >= 0)
);

-- serves the ledger of one base, what was introduced last first (ProjectLedger.list)
CREATE INDEX project_entry_ledger ON project_entry (organisation_id, introduced_on, id);

-- serves the entries about one project (ProjectLedger.history)
CREATE INDEX project_entry_history ON project_entry (project_id, recorded_at);
