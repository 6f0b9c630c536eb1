package org.grassroots.registry.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.grassroots.registry.journal.JournalEntryView;
import org.grassroots.registry.journal.JournalFilter;
import org.grassroots.registry.journal.JournalService;
import org.grassroots.registry.journal.model.Outcome;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page where the audit administrator reads the journal; its address tells the filters. */
@Named
@RequestScoped
public class JournalList {

    private static final int SIZE = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JournalService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private @Nullable Outcome outcome;
    private @Nullable String objectId;
    private @Nullable String action;
    private @Nullable String account;
    private @Nullable String batch;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String cursor;
    private @Nullable Slice<JournalEntryView> slice;

    /** Asks for the list before the page is written, so that what is wrong with the question has its own page. */
    public void load() {
        getSlice();
    }

    /** The entries; a filter that cannot be read is left out. */
    public Slice<JournalEntryView> getSlice() {
        if (slice == null) {
            slice = service.entries(
                    new JournalFilter(outcome, objectId, action, account, batch, from, to), cursor, SIZE);
        }
        return slice;
    }

    /** What was done, in words where there are any. */
    public String what(JournalEntryView entry) {
        return inWords("journal.action.", entry.action());
    }

    /** The kind of thing it was done to, in words where there are any. */
    public String kind(JournalEntryView entry) {
        return inWords("journal.kind.", entry.objectType());
    }

    private String inWords(String prefix, String recorded) {
        var known = Texts.has(prefix + recorded, language.getLocale());
        return known ? Texts.of(prefix + recorded, language.getLocale()) : recorded;
    }

    /** In which role and where, as it was at the time; empty for somebody who acted in none. */
    public String role(JournalEntryView entry) {
        if (entry.role() == null) {
            return "";
        }
        var role = Texts.of("role." + entry.role(), language.getLocale());
        var where = entry.jurisdiction();
        return where == null ? role : role + " · " + divisions.of(where);
    }

    /** Whether any filter is set. */
    public boolean isNarrowed() {
        return outcome != null
                || objectId != null
                || action != null
                || account != null
                || batch != null
                || from != null
                || to != null;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getObjectId() {
        return objectId;
    }

    public void setObjectId(@Nullable String objectId) {
        this.objectId = text(objectId);
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = text(action);
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = text(account);
    }

    public @Nullable String getBatch() {
        return batch;
    }

    public void setBatch(@Nullable String batch) {
        this.batch = text(batch);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = text(cursor);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
