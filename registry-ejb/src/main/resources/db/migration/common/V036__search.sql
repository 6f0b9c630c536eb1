-- 检索: one text per organisation by which it is found: every name that it has and had, how they are typed, its number and
-- codes; and the grade of its last confirmed result, as the assessment told the register.
-- Back: DROP INDEX organisation_by_grade; ALTER TABLE organisation DROP COLUMN last_graded_year;
--       ALTER TABLE organisation DROP COLUMN last_grade; ALTER TABLE organisation DROP COLUMN search_text;

-- filled by the chore that makes the keys (V042) and whenever a name or a code is entered (RegisterIndex)
ALTER TABLE organisation ADD COLUMN search_text VARCHAR(8000) DEFAULT '' NOT NULL;
ALTER TABLE organisation ADD COLUMN last_grade VARCHAR(20);
ALTER TABLE organisation ADD COLUMN last_graded_year INTEGER;

UPDATE organisation SET last_graded_year = (
    SELECT MAX(p.assessed_year) FROM assessment_case c
    JOIN assessment_campaign p ON p.id = c.campaign_id
    JOIN assessment_outcome r ON r.case_id = c.id
    WHERE c.organisation_id = organisation.id);

UPDATE organisation SET last_grade = (
    SELECT MIN(r.grade) FROM assessment_case c
    JOIN assessment_campaign p ON p.id = c.campaign_id
    JOIN assessment_outcome r ON r.case_id = c.id
    WHERE c.organisation_id = organisation.id AND p.assessed_year = organisation.last_graded_year)
WHERE last_graded_year IS NOT NULL;

-- serves the list of those with a grade (Organisations.list)
CREATE INDEX organisation_by_grade ON organisation (last_grade, division_code, id);
