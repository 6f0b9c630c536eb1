-- 评价范围: a campaign can be about the organisations of one level (国家级, 省级, …) or of one batch of bases (首批, 第二批), as
-- the first offshore bases and the 49 provincial Haizhi bases were assessed. Both are facts of the register already; here
-- stands what was planned. Nulls: all levels, all batches, as all campaigns before.
-- Back: ALTER TABLE assessment_campaign DROP COLUMN scope_level; ALTER TABLE assessment_campaign DROP COLUMN scope_batch;
ALTER TABLE assessment_campaign ADD COLUMN scope_level VARCHAR(10);
ALTER TABLE assessment_campaign ADD COLUMN scope_batch INTEGER;
ALTER TABLE assessment_campaign ADD CONSTRAINT assessment_campaign_batch CHECK (scope_batch > 0);
