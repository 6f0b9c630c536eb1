-- 指标体系: scheme documents with their life from draft to published version. The catalogue of figures is part of the
-- program and has no table. A published document never changes, so that every score can be computed again.
-- Back: DROP TABLE scheme_version;
CREATE TABLE scheme_version (
    id              VARCHAR(36)              NOT NULL,
    version         BIGINT                   NOT NULL,
    scheme_code     VARCHAR(40)              NOT NULL,
    scheme_version  VARCHAR(40)              NOT NULL,
    variant         VARCHAR(40)              NOT NULL,
    status          VARCHAR(10)              NOT NULL,
    document        TEXT                     NOT NULL,
    sha256          VARCHAR(64)              NOT NULL,
    title_zh        VARCHAR(200)             NOT NULL,
    title_en        VARCHAR(200)             NOT NULL,
    subject_kind    VARCHAR(40)              NOT NULL,
    source          VARCHAR(10)              NOT NULL,
    imported_by     VARCHAR(36)              NOT NULL,
    imported_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    published_by    VARCHAR(36),
    published_at    TIMESTAMP WITH TIME ZONE,
    CONSTRAINT scheme_version_pk PRIMARY KEY (id),
    -- variant is empty where the form is for every organisation of its kind; also serves the keyset list (Schemes.list)
    CONSTRAINT scheme_version_once UNIQUE (scheme_code, scheme_version, variant),
    CONSTRAINT scheme_version_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    CONSTRAINT scheme_version_published CHECK ((published_at IS NULL) = (status = 'DRAFT'))
);
