-- 统计报表: the reports name an organisation as it was called on the day that they tell of, so they need its names in
-- two times; what else they read are the views organisation_milestone and assessment_result.
-- Back: DROP VIEW organisation_name;
CREATE VIEW organisation_name AS
SELECT v.id, v.organisation_id, v.content AS name, v.valid_from, v.valid_to, v.recorded_at, v.superseded_at
FROM attribute_version v
WHERE v.attribute = 'NAME';
