-- 合并: what depended on an organisation that merged goes along to the one that carries on; kept with on whom it
-- depended before, so that it goes back when the merger is taken back. Of mergers before this none did.
-- Back: DROP TABLE reorganisation_dependent.
CREATE TABLE reorganisation_dependent (
    reorganisation_id VARCHAR(36) NOT NULL,
    organisation_id   VARCHAR(36) NOT NULL,
    parent_id         VARCHAR(36) NOT NULL,
    CONSTRAINT reorganisation_dependent_pk PRIMARY KEY (reorganisation_id, organisation_id),
    CONSTRAINT reorganisation_dependent_of FOREIGN KEY (reorganisation_id) REFERENCES reorganisation (id),
    CONSTRAINT reorganisation_dependent_who FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT reorganisation_dependent_parent FOREIGN KEY (parent_id) REFERENCES organisation (id)
);

-- serves the lineage of what went along
CREATE INDEX reorganisation_dependent_by_organisation ON reorganisation_dependent (organisation_id);
