-- 统计报表: what figures of the other kinds of organisation ask for, on any day and as known at any time; and the targets
-- that figures are set beside, each for a period of its own.
-- Back: DROP TABLE figure_target; DROP VIEW organisation_past_fact;

CREATE VIEW organisation_past_fact AS
SELECT v.id, v.organisation_id, o.kind, o.registry_number, o.decided_on, o.document_number, o.jurisdiction_code,
       o.division_code, v.attribute, v.content, v.valid_from, v.valid_to, v.recorded_at, v.superseded_at
FROM attribute_version v
JOIN organisation o ON o.id = v.organisation_id
WHERE v.attribute IN ('STATUS', 'NAME', 'LEVEL', 'DIVISION', 'PROJECTS', 'OVERSEAS_INSTITUTION');

-- serves "whose registration was decided in this period" (Stock.granted)
CREATE INDEX organisation_by_decision ON organisation (kind, decided_on);

CREATE TABLE figure_target (
    id              VARCHAR(36)              NOT NULL,
    figure          VARCHAR(40)              NOT NULL,
    first_day       DATE                     NOT NULL,
    last_day        DATE                     NOT NULL,
    amount          INTEGER                  NOT NULL,
    document_number VARCHAR(100),
    set_by          VARCHAR(100)             NOT NULL,
    set_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT figure_target_pk PRIMARY KEY (id),
    -- also serves the targets of a period
    CONSTRAINT figure_target_once UNIQUE (figure, first_day, last_day),
    CONSTRAINT figure_target_period CHECK (last_day >= first_day),
    CONSTRAINT figure_target_amount CHECK (amount > 0)
);
