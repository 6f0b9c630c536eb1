-- 通报: what a decided campaign says to the public of the associations: written by the clerk for its recipients, issued once with
-- a number, and kept from then on as it was issued.
-- Back: DROP TABLE assessment_bulletin.

CREATE TABLE assessment_bulletin (
    campaign_id     VARCHAR(36)              NOT NULL,
    version         BIGINT                   NOT NULL,
    foreword        VARCHAR(2000)            NOT NULL,
    -- one recipient a line
    main_recipients TEXT                     NOT NULL,
    copy_recipients TEXT                     NOT NULL,
    document_number VARCHAR(60),
    issued_on       DATE,
    content         TEXT,
    content_sha256  VARCHAR(64),
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_bulletin_pk PRIMARY KEY (campaign_id),
    CONSTRAINT assessment_bulletin_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT assessment_bulletin_number UNIQUE (document_number),
    CONSTRAINT assessment_bulletin_issued CHECK ((content IS NULL) = (document_number IS NULL)
        AND (content IS NULL) = (issued_on IS NULL) AND (content IS NULL) = (content_sha256 IS NULL))
);
