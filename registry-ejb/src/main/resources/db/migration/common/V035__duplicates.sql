-- 疑似重复: records that may mean one body. Keys by which they are found, made of the names and codes of each organisation,
-- and the pairs that were found, with what a person decided about them.
-- Back: DROP TABLE duplicate_pair; DROP TABLE duplicate_key; DROP TABLE organisation_index;

-- which organisations have their keys, of which edition of the rules, and of which names and codes: a SHA-256
CREATE TABLE organisation_index (
    organisation_id VARCHAR(36) NOT NULL,
    edition         INTEGER     NOT NULL,
    digest          VARCHAR(64) NOT NULL,
    CONSTRAINT organisation_index_pk PRIMARY KEY (organisation_id),
    CONSTRAINT organisation_index_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- the primary key serves "who else has one of these keys" (IndexRows.alike)
CREATE TABLE duplicate_key (
    key_hash        BIGINT      NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    CONSTRAINT duplicate_key_pk PRIMARY KEY (key_hash, organisation_id),
    CONSTRAINT duplicate_key_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- serves the renewal of the keys of one organisation (IndexRows.replace)
CREATE INDEX duplicate_key_organisation ON duplicate_key (organisation_id);

CREATE TABLE duplicate_pair (
    id             VARCHAR(36)              NOT NULL,
    version        BIGINT                   NOT NULL,
    first_id       VARCHAR(36)              NOT NULL,
    second_id      VARCHAR(36)              NOT NULL,
    score          INTEGER                  NOT NULL,
    -- why: a JSON array of {"signal", "one", "other"}
    reasons        TEXT                     NOT NULL,
    -- of the names and codes of both when they were compared: once these change, a decision no longer holds
    digest         VARCHAR(64)              NOT NULL,
    state          VARCHAR(20)              NOT NULL,
    found_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_at     TIMESTAMP WITH TIME ZONE,
    decided_by     VARCHAR(36),
    decided_name   VARCHAR(100),
    decided_as     VARCHAR(30),
    reason         VARCHAR(500),
    CONSTRAINT duplicate_pair_pk PRIMARY KEY (id),
    CONSTRAINT duplicate_pair_once UNIQUE (first_id, second_id),
    CONSTRAINT duplicate_pair_order CHECK (first_id < second_id),
    CONSTRAINT duplicate_pair_first FOREIGN KEY (first_id) REFERENCES organisation (id),
    CONSTRAINT duplicate_pair_second FOREIGN KEY (second_id) REFERENCES organisation (id),
    CONSTRAINT duplicate_pair_state CHECK (state IN ('OPEN', 'NOT_DUPLICATE', 'DUPLICATE')),
    CONSTRAINT duplicate_pair_score CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT duplicate_pair_decided CHECK ((decided_at IS NULL) = (state = 'OPEN'))
);

-- serves the keyset list of pairs, the likeliest first (DuplicatePairs.list)
CREATE INDEX duplicate_pair_by_score ON duplicate_pair (state, score, id);

-- serves the pairs of one organisation, together with duplicate_pair_once (DuplicatePairs.of)
CREATE INDEX duplicate_pair_by_second ON duplicate_pair (second_id);
