-- 指标体系: the pages tell who saved a draft last and who published a version, by the name that the account had then.
-- Versions that exist take the names that the accounts have now.
-- Back: ALTER TABLE scheme_version DROP COLUMN imported_by_name; ALTER TABLE scheme_version DROP COLUMN published_by_name;
ALTER TABLE scheme_version ADD COLUMN imported_by_name VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE scheme_version ADD COLUMN published_by_name VARCHAR(100);

UPDATE scheme_version SET
    imported_by_name = COALESCE((SELECT account.name FROM account WHERE account.id = scheme_version.imported_by), ''),
    published_by_name = (SELECT account.name FROM account WHERE account.id = scheme_version.published_by);
