-- 督查组: who inspects the cases of which cities in a campaign. Where no team has a city, any inspector inspects there, as
-- before. A seat that was left stays with its reason.
-- Back: DROP TABLE assessment_team_city, assessment_team_seat, assessment_team;
CREATE TABLE assessment_team (
    id          VARCHAR(36)              NOT NULL,
    version     BIGINT                   NOT NULL,
    campaign_id VARCHAR(36)              NOT NULL,
    name        VARCHAR(100)             NOT NULL,
    dissolved   BOOLEAN                  NOT NULL,
    given_by    VARCHAR(36)              NOT NULL,
    given_name  VARCHAR(100)             NOT NULL,
    given_as    VARCHAR(30)              NOT NULL,
    given_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_team_pk PRIMARY KEY (id),
    CONSTRAINT assessment_team_of FOREIGN KEY (campaign_id) REFERENCES assessment_campaign (id)
);

-- serves the teams of a campaign (InspectionTeams.of)
CREATE INDEX assessment_team_campaign ON assessment_team (campaign_id);

CREATE TABLE assessment_team_city (
    id          VARCHAR(36) NOT NULL,
    team_id     VARCHAR(36) NOT NULL,
    campaign_id VARCHAR(36) NOT NULL,
    -- as all codes of the city begin
    city_prefix VARCHAR(4)  NOT NULL,
    CONSTRAINT assessment_team_city_pk PRIMARY KEY (id),
    CONSTRAINT assessment_team_city_of FOREIGN KEY (team_id) REFERENCES assessment_team (id),
    -- also serves who inspects a case (InspectionTeams.over)
    CONSTRAINT assessment_team_city_once UNIQUE (campaign_id, city_prefix)
);

-- serves the cities of a team (InspectionTeams.of)
CREATE INDEX assessment_team_city_team ON assessment_team_city (team_id);

CREATE TABLE assessment_team_seat (
    id           VARCHAR(36)              NOT NULL,
    team_id      VARCHAR(36)              NOT NULL,
    account_id   VARCHAR(36)              NOT NULL,
    account_name VARCHAR(100)             NOT NULL,
    leads        BOOLEAN                  NOT NULL,
    -- campaign and account while the seat is held, so that nobody is in two teams
    held_key     VARCHAR(80),
    left_at      TIMESTAMP WITH TIME ZONE,
    left_reason  VARCHAR(500),
    given_by     VARCHAR(36)              NOT NULL,
    given_name   VARCHAR(100)             NOT NULL,
    given_as     VARCHAR(30)              NOT NULL,
    given_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT assessment_team_seat_pk PRIMARY KEY (id),
    CONSTRAINT assessment_team_seat_of FOREIGN KEY (team_id) REFERENCES assessment_team (id),
    CONSTRAINT assessment_team_seat_held UNIQUE (held_key),
    CONSTRAINT assessment_team_seat_left CHECK ((left_at IS NULL) = (left_reason IS NULL)
        AND (left_at IS NULL) = (held_key IS NOT NULL))
);

-- serves the seats of a team (InspectionTeams.of, over, waiting)
CREATE INDEX assessment_team_seat_team ON assessment_team_seat (team_id);
