-- 定时任务: the chores that keep the keys of duplicates (V035) and the findings of data quality (V037) up to date.
-- Back: DELETE FROM lease WHERE name IN ('organisation.index', 'organisation.quality');
INSERT INTO lease (name, holder, held_until)
VALUES ('organisation.index', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');

INSERT INTO lease (name, holder, held_until)
VALUES ('organisation.quality', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
