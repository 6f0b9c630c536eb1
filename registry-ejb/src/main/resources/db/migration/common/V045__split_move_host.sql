-- 分立、迁移、依托单位变更: a reorganisation has more than one successor, an organisation from which they come, one of
-- them to which its dependents go, or a host before and afterwards. It follows V044, which is released.
-- Back, once no reorganisation of these kinds is left: ALTER TABLE reorganisation ADD COLUMN successor_id VARCHAR(36);
-- UPDATE reorganisation SET successor_id = (SELECT s.organisation_id FROM reorganisation_successor s WHERE
-- s.reorganisation_id = id); DROP TABLE reorganisation_successor; ALTER TABLE reorganisation DROP CONSTRAINT
-- reorganisation_split, reorganisation_hosts, reorganisation_origin, reorganisation_heir; drop the columns below; the
-- constraints, the index and the foreign key of V039 again.

CREATE TABLE reorganisation_successor (
    reorganisation_id VARCHAR(36) NOT NULL,
    organisation_id   VARCHAR(36) NOT NULL,
    CONSTRAINT reorganisation_successor_pk PRIMARY KEY (reorganisation_id, organisation_id),
    CONSTRAINT reorganisation_successor_of FOREIGN KEY (reorganisation_id) REFERENCES reorganisation (id),
    CONSTRAINT reorganisation_successor_who FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

INSERT INTO reorganisation_successor (reorganisation_id, organisation_id)
SELECT r.id, r.successor_id FROM reorganisation r WHERE r.successor_id IS NOT NULL;

-- serves the lineage of a successor
CREATE INDEX reorganisation_successor_by_organisation ON reorganisation_successor (organisation_id);

ALTER TABLE reorganisation DROP CONSTRAINT reorganisation_into;
ALTER TABLE reorganisation DROP CONSTRAINT reorganisation_successor;
DROP INDEX reorganisation_by_successor;
ALTER TABLE reorganisation DROP COLUMN successor_id;

-- of a split: the organisation that splits, whether it ends, and to which successor its dependents go
ALTER TABLE reorganisation ADD COLUMN origin_id VARCHAR(36);
ALTER TABLE reorganisation ADD COLUMN origin_ends BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE reorganisation ADD COLUMN heir_id VARCHAR(36);

-- of a change of hosts
ALTER TABLE reorganisation ADD COLUMN from_host_name VARCHAR(200);
ALTER TABLE reorganisation ADD COLUMN from_host_code VARCHAR(18);
ALTER TABLE reorganisation ADD COLUMN to_host_name VARCHAR(200);
ALTER TABLE reorganisation ADD COLUMN to_host_code VARCHAR(18);

ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_origin FOREIGN KEY (origin_id) REFERENCES organisation (id);
ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_heir FOREIGN KEY (heir_id) REFERENCES organisation (id);
ALTER TABLE reorganisation DROP CONSTRAINT reorganisation_kind;
ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_kind
    CHECK (kind IN ('MERGER', 'SPLIT', 'MOVE', 'DIVISION_CHANGE', 'HOST_CHANGE'));
ALTER TABLE reorganisation DROP CONSTRAINT reorganisation_between;
ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_between
    CHECK ((kind IN ('MOVE', 'DIVISION_CHANGE')) = (from_division IS NOT NULL AND to_division IS NOT NULL));
ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_split CHECK ((kind = 'SPLIT') = (origin_id IS NOT NULL));
ALTER TABLE reorganisation ADD CONSTRAINT reorganisation_hosts
    CHECK ((kind = 'HOST_CHANGE') = (from_host_code IS NOT NULL AND to_host_code IS NOT NULL));

-- serves the lineage of what split
CREATE INDEX reorganisation_by_origin ON reorganisation (origin_id);
