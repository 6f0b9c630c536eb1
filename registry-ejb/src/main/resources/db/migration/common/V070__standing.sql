-- 处置: where an organisation stands on the ladder of sanctions; what a step of it rests upon beside its decision, and when the
-- organisation was told before.
-- Back: DELETE FROM attribute_version WHERE attribute = 'STANDING'; ALTER TABLE attribute_version DROP COLUMN sanction_ground;
-- ALTER TABLE attribute_version DROP COLUMN told_on; DROP INDEX organisation_by_standing;
-- ALTER TABLE organisation DROP COLUMN standing;
ALTER TABLE organisation ADD COLUMN standing VARCHAR(20) DEFAULT 'NORMAL' NOT NULL;
ALTER TABLE attribute_version ADD COLUMN sanction_ground VARCHAR(30);
ALTER TABLE attribute_version ADD COLUMN told_on DATE;
-- serves the list of those that are not as all others (OrganisationSearch)
CREATE INDEX organisation_by_standing ON organisation (standing, division_code, id);
