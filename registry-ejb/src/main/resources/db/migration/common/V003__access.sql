-- 权限: accounts, their grants (role over a subtree of divisions, or one organisation), API tokens (hashes only).
-- Back: DROP TABLE api_token; DROP TABLE account_grant; DROP TABLE account;
CREATE TABLE account (
    id                 VARCHAR(36)  NOT NULL,
    version            BIGINT       NOT NULL,
    login              VARCHAR(50)  NOT NULL,
    name               VARCHAR(100) NOT NULL,
    password_hash      VARCHAR(300),
    password_to_change BOOLEAN      NOT NULL,
    language           VARCHAR(10)  NOT NULL,
    closed             BOOLEAN      NOT NULL,
    failures           INTEGER      NOT NULL,
    locked_until       TIMESTAMP WITH TIME ZONE,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_login UNIQUE (login)
);

CREATE TABLE account_grant (
    id              VARCHAR(36) NOT NULL,
    account_id      VARCHAR(36) NOT NULL,
    role_held       VARCHAR(30) NOT NULL,
    division_code   VARCHAR(9)  NOT NULL,
    organisation_id VARCHAR(36),
    CONSTRAINT account_grant_pk PRIMARY KEY (id),
    CONSTRAINT account_grant_of FOREIGN KEY (account_id) REFERENCES account (id)
);

-- serves the join of an account with its grants, once per request (Accounts.find)
CREATE INDEX account_grant_account ON account_grant (account_id);

CREATE TABLE api_token (
    token_hash VARCHAR(64)              NOT NULL,
    account_id VARCHAR(36)              NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT api_token_pk PRIMARY KEY (token_hash),
    CONSTRAINT api_token_of FOREIGN KEY (account_id) REFERENCES account (id)
);

-- serves forgetting every token of an account whose password changed or which was closed (ApiTokens.removeAllOf)
CREATE INDEX api_token_account ON api_token (account_id);
