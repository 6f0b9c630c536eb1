-- 换届: when the term of those in office ends, how long it was extended with consent, and how many of the four heads
-- serve in which body, as the everyday lists ask for it; and the reports of congresses, which are amendments that are
-- judged as a whole.
-- Back: DROP INDEX organisation_term; DROP INDEX organisation_term_below; drop the columns that are added here; DELETE
--       FROM attribute_version WHERE attribute = 'TERM_EXTENDED_TO'.

ALTER TABLE organisation ADD COLUMN term_end DATE;
ALTER TABLE organisation ADD COLUMN term_extended_to DATE;
ALTER TABLE organisation ADD COLUMN heads_chairs INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE organisation ADD COLUMN heads_standing INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE organisation ADD COLUMN heads_committee INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE organisation ADD COLUMN heads_institutions INTEGER DEFAULT 0 NOT NULL;

UPDATE organisation SET term_end = (
    SELECT CAST(v.content AS DATE) FROM attribute_version v
    WHERE v.organisation_id = organisation.id AND v.attribute = 'TERM_END' AND v.superseded_at IS NULL
      AND v.valid_from <= CURRENT_DATE AND (v.valid_to IS NULL OR v.valid_to > CURRENT_DATE));

-- An officer is a line name|post|institution of the list, the institution only for one of the four heads. How often
-- "|post|institution" occurs is how much shorter the list is without it, by the length of what is left out.
CREATE VIEW four_heads_counted AS
SELECT v.organisation_id, p.post, i.institution,
       (LENGTH(v.content) - LENGTH(REPLACE(v.content, CONCAT('|', p.post, '|', i.institution), '')))
           / (LENGTH(p.post) + LENGTH(i.institution) + 2) AS heads
FROM attribute_version v
CROSS JOIN (SELECT 'VICE_CHAIR' AS post UNION ALL SELECT 'SECRETARY_GENERAL' UNION ALL SELECT 'STANDING_MEMBER'
            UNION ALL SELECT 'COMMITTEE_MEMBER') p
CROSS JOIN (SELECT 'HOSPITAL' AS institution UNION ALL SELECT 'SCHOOL' UNION ALL SELECT 'AGRI_STATION'
            UNION ALL SELECT 'TECH_ENTERPRISE') i
WHERE v.attribute = 'OFFICERS' AND v.superseded_at IS NULL AND v.valid_from <= CURRENT_DATE
  AND (v.valid_to IS NULL OR v.valid_to > CURRENT_DATE);

-- a vice-chair sits in the standing committee too, and whoever sits there sits in the committee
UPDATE organisation SET
    heads_chairs = (SELECT COALESCE(SUM(h.heads), 0) FROM four_heads_counted h
        WHERE h.organisation_id = organisation.id AND h.post = 'VICE_CHAIR'),
    heads_standing = (SELECT COALESCE(SUM(h.heads), 0) FROM four_heads_counted h
        WHERE h.organisation_id = organisation.id AND h.post <> 'COMMITTEE_MEMBER'),
    heads_committee = (SELECT COALESCE(SUM(h.heads), 0) FROM four_heads_counted h
        WHERE h.organisation_id = organisation.id),
    heads_institutions = (SELECT COUNT(DISTINCT h.institution) FROM four_heads_counted h
        WHERE h.organisation_id = organisation.id AND h.heads > 0);

DROP VIEW four_heads_counted;

-- serves whose term ends next (Terms.list) of those who see the whole province, and of those who see one subtree
CREATE INDEX organisation_term ON organisation (term_end, id);
CREATE INDEX organisation_term_below ON organisation (jurisdiction_code, term_end, id);

-- whether it changes single facts, or reports a congress
ALTER TABLE amendment ADD COLUMN purpose VARCHAR(20) DEFAULT 'CHANGE' NOT NULL;
ALTER TABLE amendment ADD CONSTRAINT amendment_purpose CHECK (purpose IN ('CHANGE', 'RE_ELECTION', 'FOUNDING'));
-- why it was returned as a whole
ALTER TABLE amendment ADD COLUMN remark VARCHAR(1000);
ALTER TABLE amendment_evidence ADD COLUMN kind VARCHAR(30) DEFAULT 'OTHER' NOT NULL;
