-- 留痕: the append-only journal. Written in the transaction of the act; refusals in their own.
-- Back: DROP TABLE journal_entry; DROP SEQUENCE journal_entry_number;
CREATE SEQUENCE journal_entry_number START WITH 50 INCREMENT BY 50;

CREATE TABLE journal_entry (
    number            BIGINT                   NOT NULL,
    recorded_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    account_id        VARCHAR(36),
    account_name      VARCHAR(100)             NOT NULL,
    role_held         VARCHAR(30),
    jurisdiction_code VARCHAR(9),
    action            VARCHAR(60)              NOT NULL,
    object_type       VARCHAR(40)              NOT NULL,
    object_id         VARCHAR(100)             NOT NULL,
    before_digest     VARCHAR(64),
    after_digest      VARCHAR(64),
    outcome           VARCHAR(10)              NOT NULL,
    address           VARCHAR(100)             NOT NULL,
    CONSTRAINT journal_entry_pk PRIMARY KEY (number),
    CONSTRAINT journal_entry_outcome CHECK (outcome IN ('DONE', 'REFUSED'))
);

-- serves the whole journal, the newest entry first (JournalEntries.list)
CREATE INDEX journal_entry_recorded ON journal_entry (recorded_at, number);
-- serves "what was done to this object" (JournalEntries.list)
CREATE INDEX journal_entry_object ON journal_entry (object_id, recorded_at, number);
-- serves "what did this person do" (JournalEntries.list)
CREATE INDEX journal_entry_account ON journal_entry (account_name, recorded_at, number);
