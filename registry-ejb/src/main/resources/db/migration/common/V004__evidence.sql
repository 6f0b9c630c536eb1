-- 佐证材料: files handed in as proof. The content lies in the data directory under its SHA-256, each once.
-- Back: DROP TABLE evidence; the directory "evidence" may then be removed.
CREATE TABLE evidence (
    id                VARCHAR(36)              NOT NULL,
    file_name         VARCHAR(200)             NOT NULL,
    media_type        VARCHAR(100)             NOT NULL,
    size_in_bytes     BIGINT                   NOT NULL,
    sha256            VARCHAR(64)              NOT NULL,
    jurisdiction_code VARCHAR(9)               NOT NULL,
    stored_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    account_id        VARCHAR(36)              NOT NULL,
    account_name      VARCHAR(100)             NOT NULL,
    CONSTRAINT evidence_pk PRIMARY KEY (id),
    CONSTRAINT evidence_size CHECK (size_in_bytes > 0)
);
