-- 定时任务: the chores that keep the keys of duplicates up to date (V035).
-- Back: DELETE FROM lease WHERE name = 'organisation.index';
INSERT INTO lease (name, holder, held_until)
VALUES ('organisation.index', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
