-- 定时任务: what the system does by itself when its time has come. One row for each chore; a node holds it while it works,
-- and another takes over once it has been held for too long.
-- Back: DROP TABLE lease; DROP INDEX organisation_by_status;
CREATE TABLE lease (
    name       VARCHAR(40)              NOT NULL,
    holder     VARCHAR(36)              NOT NULL,
    held_until TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT lease_pk PRIMARY KEY (name)
);

INSERT INTO lease (name, holder, held_until)
VALUES ('organisation.founding', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');

-- serves what is granted and not founded yet, and what waits to be deregistered
CREATE INDEX organisation_by_status ON organisation (status, id);
