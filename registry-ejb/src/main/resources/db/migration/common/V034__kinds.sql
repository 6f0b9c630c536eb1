-- 组织类型: the other kinds of organisation. Those that belong to a unit keep its name and credit code in the current
-- row, since there is one of a kind for each; posts overseas keep the number of their base. A review before which
-- somebody went to see keeps when and who.
-- Back: the rows of other kinds have to go first; then DROP the columns, DELETE the kinds, and the constraint as in V033.

INSERT INTO organisation_kind (kind) VALUES
    ('UNIVERSITY_ASSOCIATION'), ('ENTERPRISE_ASSOCIATION'), ('INSTITUTE_ASSOCIATION'), ('LEARNED_SOCIETY'),
    ('RURAL_TECH_ASSOCIATION'), ('TOWNSHIP_BRANCH'), ('PARK_ASSOCIATION'), ('ASSOCIATION_ALLIANCE'),
    ('HAIZHI_WORK_BASE'), ('OFFSHORE_BASE'), ('OVERSEAS_INNOVATION_CENTRE'), ('OVERSEAS_LIAISON_STATION');

ALTER TABLE organisation ADD COLUMN host_name VARCHAR(200);
ALTER TABLE organisation ADD COLUMN host_code VARCHAR(18);
ALTER TABLE organisation ADD COLUMN own_code VARCHAR(18);
ALTER TABLE organisation ADD COLUMN parent_number VARCHAR(40);

-- serves "what belongs to this unit" and what may be entered twice
CREATE INDEX organisation_by_host ON organisation (host_code);

-- serves the posts of a base
CREATE INDEX organisation_by_parent ON organisation (parent_number);

-- serves the lists and figures of one kind
CREATE INDEX organisation_by_kind ON organisation (kind, jurisdiction_code, division_code, id);

-- which attributes there are is told once, by the enumeration that every row is read with; kinds to come add more
ALTER TABLE attribute_version DROP CONSTRAINT attribute_version_attribute;

-- reported where it lies, judged where it is supervised
ALTER TABLE amendment ADD COLUMN division_code VARCHAR(9);
UPDATE amendment SET division_code = (SELECT o.division_code FROM organisation o WHERE o.id = amendment.organisation_id);
ALTER TABLE amendment ALTER COLUMN division_code SET NOT NULL;

-- serves what waits at a desk of those who report (Amendments.waiting)
CREATE INDEX amendment_by_division ON amendment (state, division_code, changed_at, id);

ALTER TABLE application_step ADD COLUMN visited_on DATE;
ALTER TABLE application_step ADD COLUMN visitors VARCHAR(200);
