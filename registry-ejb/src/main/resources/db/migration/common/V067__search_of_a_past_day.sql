-- The register of a past day is searched as today's is: by any part of a name or short name, in Chinese, pinyin or initials, and
-- of a code. Each version that says one keeps the text by which it is found. Those of before get theirs by the chore
-- organisation.index, which makes all keys anew for the edition of the rules that comes with this.
-- Back: ALTER TABLE attribute_version DROP COLUMN search_text;
ALTER TABLE attribute_version ADD COLUMN search_text VARCHAR(8000);
