-- 批量办理: acts on several things that somebody ordered at once carry one number in the journal.
-- Back: DROP INDEX journal_entry_batch; ALTER TABLE journal_entry DROP COLUMN batch_id;
ALTER TABLE journal_entry ADD COLUMN batch_id VARCHAR(36);

-- serves "what was done in this batch" (JournalEntries.list)
CREATE INDEX journal_entry_batch ON journal_entry (batch_id, recorded_at, number);
