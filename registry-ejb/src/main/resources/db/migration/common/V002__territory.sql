-- 行政区划: divisions with validity, parks (statistical zones that are no divisions), and which code followed which.
-- The rows come with V002.1, which reads them from CSV files.
-- Back: DROP TABLE succession; ALTER TABLE park DROP CONSTRAINT park_parent_known; DROP TABLE division;
--       DROP TABLE park;
CREATE TABLE park (
    code        VARCHAR(6)   NOT NULL,
    name        VARCHAR(100) NOT NULL,
    parent_code VARCHAR(6)   NOT NULL,
    standard    VARCHAR(20)  NOT NULL,
    pinyin_key  VARCHAR(300) NOT NULL,
    initials    VARCHAR(100) NOT NULL,
    CONSTRAINT park_pk PRIMARY KEY (code),
    CONSTRAINT park_standard CHECK (standard = 'STATISTICAL')
);

-- serves the parks of a city (Parks.below)
CREATE INDEX park_parent ON park (parent_code, code);

CREATE TABLE division (
    code              VARCHAR(9)   NOT NULL,
    name              VARCHAR(100) NOT NULL,
    label             VARCHAR(200) NOT NULL,
    division_level    VARCHAR(20)  NOT NULL,
    standard          VARCHAR(20)  NOT NULL,
    parent_code       VARCHAR(9),
    jurisdiction_code VARCHAR(9)   NOT NULL,
    park_code         VARCHAR(6),
    valid_from        DATE,
    valid_to          DATE,
    pinyin_key        VARCHAR(300) NOT NULL,
    initials          VARCHAR(100) NOT NULL,
    CONSTRAINT division_pk PRIMARY KEY (code),
    CONSTRAINT division_level_known CHECK (division_level IN ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP')),
    CONSTRAINT division_standard CHECK (standard IN ('GB_T_2260', 'STATISTICAL')),
    CONSTRAINT division_validity CHECK (valid_from < valid_to),
    CONSTRAINT division_parent FOREIGN KEY (parent_code) REFERENCES division (code),
    CONSTRAINT division_park FOREIGN KEY (park_code) REFERENCES park (code)
);

ALTER TABLE park ADD CONSTRAINT park_parent_known FOREIGN KEY (parent_code) REFERENCES division (code);

-- serves the children of a division (Divisions.children)
CREATE INDEX division_below ON division (parent_code, code);

CREATE TABLE succession (
    predecessor_code VARCHAR(9) NOT NULL,
    successor_code   VARCHAR(9) NOT NULL,
    effective_on     DATE       NOT NULL,
    CONSTRAINT succession_pk PRIMARY KEY (predecessor_code, successor_code),
    CONSTRAINT succession_predecessor FOREIGN KEY (predecessor_code) REFERENCES division (code),
    CONSTRAINT succession_successor FOREIGN KEY (successor_code) REFERENCES division (code)
);

-- serves the history of a division backwards (Divisions.steps); the primary key serves it forwards
CREATE INDEX succession_back ON succession (successor_code, predecessor_code);
