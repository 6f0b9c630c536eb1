-- 专家评议: who sits on the panel of a case, and what each of them rated. A seat that was left stays with its reason; what was
-- rated from it no longer counts. Ratings that a desk reviewer typed before there were panels stay answers of the desk.
-- Back: DROP TABLE assessment_panel_rating, assessment_panel_seat; the answers made of ratings stay.

CREATE TABLE assessment_panel_seat (
    id             VARCHAR(36)              NOT NULL,
    case_id        VARCHAR(36)              NOT NULL,
    account_id     VARCHAR(36)              NOT NULL,
    account_name   VARCHAR(100)             NOT NULL,
    -- case and account while the seat is held, so that nobody sits twice
    held_key       VARCHAR(80),
    handed_in_at   TIMESTAMP WITH TIME ZONE,
    seen_sha256    VARCHAR(64),
    left_at        TIMESTAMP WITH TIME ZONE,
    left_reason    VARCHAR(500),
    given_by       VARCHAR(36)              NOT NULL,
    given_name     VARCHAR(100)             NOT NULL,
    given_as       VARCHAR(30)              NOT NULL,
    given_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_panel_seat_pk PRIMARY KEY (id),
    CONSTRAINT assessment_panel_seat_of FOREIGN KEY (case_id) REFERENCES assessment_case (id),
    CONSTRAINT assessment_panel_seat_held UNIQUE (held_key),
    CONSTRAINT assessment_panel_seat_left CHECK ((left_at IS NULL) = (left_reason IS NULL)
        AND (left_at IS NULL) = (held_key IS NOT NULL)),
    CONSTRAINT assessment_panel_seat_handed_in CHECK ((handed_in_at IS NULL) = (seen_sha256 IS NULL))
);

-- serves the panel of a case (Panels.of) and those of a campaign (Panels.complete)
CREATE INDEX assessment_panel_seat_case ON assessment_panel_seat (case_id);

-- serves what waits for an expert (Panels.waiting)
CREATE INDEX assessment_panel_seat_account ON assessment_panel_seat (account_id, held_key, handed_in_at);

CREATE TABLE assessment_panel_rating (
    id             VARCHAR(36)   NOT NULL,
    seat_id        VARCHAR(36)   NOT NULL,
    case_id        VARCHAR(36)   NOT NULL,
    indicator_code VARCHAR(40)   NOT NULL,
    rating         DECIMAL(9, 2) NOT NULL,
    remark         VARCHAR(1000),
    CONSTRAINT assessment_panel_rating_pk PRIMARY KEY (id),
    CONSTRAINT assessment_panel_rating_seat FOREIGN KEY (seat_id) REFERENCES assessment_panel_seat (id),
    CONSTRAINT assessment_panel_rating_once UNIQUE (seat_id, indicator_code),
    CONSTRAINT assessment_panel_rating_least CHECK (rating >= 0)
);

-- serves the ratings of a case with its panel (Panels.of)
CREATE INDEX assessment_panel_rating_case ON assessment_panel_rating (case_id);
