-- 姓名删除: by which decision the name of somebody who left office was erased, and which mark stands for it. The name
-- itself is kept nowhere; that is what the table is for.
-- Back: DROP TABLE name_erasure; the names do not come back.
CREATE TABLE name_erasure (
    id              VARCHAR(36)              NOT NULL,
    organisation_id VARCHAR(36)              NOT NULL,
    -- counted within the organisation, so that those who are erased remain different people
    mark_number     INTEGER                  NOT NULL,
    places          INTEGER                  NOT NULL,
    decision_body   VARCHAR(200)             NOT NULL,
    decided_on      DATE                     NOT NULL,
    document_number VARCHAR(100),
    account_id      VARCHAR(36)              NOT NULL,
    account_name    VARCHAR(100)             NOT NULL,
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT name_erasure_pk PRIMARY KEY (id),
    -- also serves the erasures of one organisation (ErasedNames.of)
    CONSTRAINT name_erasure_once UNIQUE (organisation_id, mark_number),
    CONSTRAINT name_erasure_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
