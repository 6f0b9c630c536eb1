-- 重新申报 (L17): an application that begins anew with what the register last knew of an organisation that expired names
-- that organisation.
-- Back: ALTER TABLE application DROP CONSTRAINT application_renews; ALTER TABLE application DROP COLUMN
--       renews_organisation_id; DROP INDEX application_by_organisation;
ALTER TABLE application ADD COLUMN renews_organisation_id VARCHAR(36);
ALTER TABLE application ADD CONSTRAINT application_renews
    FOREIGN KEY (renews_organisation_id) REFERENCES organisation (id);

-- serves the application by which an organisation came into the register (Applications.granted)
CREATE INDEX application_by_organisation ON application (organisation_id);
