-- 筹备: a learned society is first allowed to prepare its founding, by a decision of its own, and enters the register once
-- 民政 has registered it; what is not founded in time ends by a step that the system takes in no role.
-- Societies that entered the register when they were allowed to prepare have no step left there but their founding report.
-- Back: DELETE FROM lease WHERE name = 'registration.preparation'; DROP the columns; the constraint as in V006, after the
-- rows with the new states have gone; role_held NOT NULL.
ALTER TABLE application ADD COLUMN preparation_body VARCHAR(100);
ALTER TABLE application ADD COLUMN prepared_on DATE;
ALTER TABLE application ADD COLUMN preparation_number VARCHAR(100);

ALTER TABLE application DROP CONSTRAINT application_state;
ALTER TABLE application ADD CONSTRAINT application_state CHECK (state IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'PRELIM_PASSED', 'APPROVED_TO_PREPARE', 'GRANTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'));

ALTER TABLE application_step ALTER COLUMN role_held DROP NOT NULL;

UPDATE organisation SET status = 'APPROVED' WHERE status = 'PREPARING';
UPDATE attribute_version SET content = 'APPROVED' WHERE attribute = 'STATUS' AND content = 'PREPARING';

-- serves what is prepared and not founded in time (Applications.preparedBefore)
CREATE INDEX application_by_preparation ON application (state, prepared_on, id);

INSERT INTO lease (name, holder, held_until)
VALUES ('registration.preparation', '', TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00+08');
