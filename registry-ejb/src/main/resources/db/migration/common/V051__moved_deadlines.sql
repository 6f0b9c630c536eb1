-- 延期与故障顺延: a decision extends the deadline of one case, of a division or of a campaign; a recorded outage of the system
-- moves deadlines by rule (ADR 0016). Where a deadline stands is kept where it was kept before; here is why it moved.
-- Back: DROP TABLE assessment_deadline_move; DROP TABLE assessment_extension; DROP TABLE outage;
--       ALTER TABLE assessment_campaign DROP COLUMN deadline_moved;
--       ALTER TABLE assessment_case DROP COLUMN deadline_moved;
ALTER TABLE assessment_campaign ADD COLUMN deadline_moved BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE assessment_case ADD COLUMN deadline_moved BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE assessment_extension (
    id              VARCHAR(36)              NOT NULL,
    campaign_id     VARCHAR(36)              NOT NULL,
    -- one case, or the cases of a division, or neither: the campaign
    case_id         VARCHAR(36),
    division_code   VARCHAR(9),
    extended_until  TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_body    VARCHAR(30)              NOT NULL,
    document_number VARCHAR(60)              NOT NULL,
    decided_on      DATE                     NOT NULL,
    reason          VARCHAR(500)             NOT NULL,
    given_by        VARCHAR(36)              NOT NULL,
    given_name      VARCHAR(100)             NOT NULL,
    given_as        VARCHAR(30)              NOT NULL,
    given_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_extension_pk PRIMARY KEY (id),
    CONSTRAINT assessment_extension_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT assessment_extension_case FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_extension_whose CHECK (case_id IS NULL OR division_code IS NULL)
);

-- serves the extensions of a campaign (Deadlines.extensions)
CREATE INDEX assessment_extension_list ON assessment_extension (campaign_id, given_at, id);

CREATE TABLE outage (
    id         VARCHAR(36)              NOT NULL,
    version    BIGINT                   NOT NULL,
    began_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    -- null while it goes on
    ended_at   TIMESTAMP WITH TIME ZONE,
    reason     VARCHAR(500)             NOT NULL,
    given_by   VARCHAR(36)              NOT NULL,
    given_name VARCHAR(100)             NOT NULL,
    given_as   VARCHAR(30)              NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT outage_pk PRIMARY KEY (id),
    CONSTRAINT outage_span CHECK (ended_at IS NULL OR ended_at > began_at)
);

-- serves the keyset list of outages, the last first (Deadlines.outages)
CREATE INDEX outage_list ON outage (began_at, id);

-- serves the question whether one goes on (Deadlines.isOutageOpen)
CREATE INDEX outage_open ON outage (ended_at, id);

CREATE TABLE assessment_deadline_move (
    id           VARCHAR(36)              NOT NULL,
    campaign_id  VARCHAR(36)              NOT NULL,
    -- whose own deadline it was; null for that of the campaign
    case_id      VARCHAR(36),
    kind         VARCHAR(20)              NOT NULL,
    former_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    later_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    extension_id VARCHAR(36),
    outage_id    VARCHAR(36),
    CONSTRAINT assessment_deadline_move_pk PRIMARY KEY (id),
    CONSTRAINT assessment_deadline_move_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id),
    CONSTRAINT assessment_deadline_move_case FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_deadline_move_decided FOREIGN KEY (extension_id) REFERENCES assessment_extension (id),
    CONSTRAINT assessment_deadline_move_by FOREIGN KEY (outage_id) REFERENCES outage (id),
    CONSTRAINT assessment_deadline_move_cause CHECK ((extension_id IS NULL) <> (outage_id IS NULL)),
    CONSTRAINT assessment_deadline_move_kind CHECK (kind IN ('SELF_INSPECTION', 'NOTICE')),
    CONSTRAINT assessment_deadline_move_later CHECK (later_at > former_at)
);

-- serves why a deadline moved, on the pages of campaign and case (Deadlines.moves)
CREATE INDEX assessment_deadline_move_list ON assessment_deadline_move (campaign_id, case_id, later_at);

-- serves what an outage moved, when it ends (Deadlines.movedBy)
CREATE INDEX assessment_deadline_move_outage ON assessment_deadline_move (outage_id, id);
