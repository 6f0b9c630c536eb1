package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.JournalFilter;
import org.grassroots.registry.journal.JournalService;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;

/** Whether the sample has been told to its end: an entry of the journal, so that it outlives the process. */
@ApplicationScoped
class SampleMark {

    private static final String SUBJECT = "sample-province";

    private Journal journal;
    private JournalService entries;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleMark() {
        // for the container's proxy
    }

    @Inject
    SampleMark(Journal journal, JournalService entries, SampleCast cast, Acting acting) {
        this.journal = journal;
        this.entries = entries;
        this.cast = cast;
        this.acting = acting;
    }

    boolean isSet() {
        acting.as(cast.audit());
        return !entries.entries(JournalFilter.about(SUBJECT), null, 1).rows().isEmpty();
    }

    @Transactional
    void set() {
        acting.as(cast.system());
        journal.done(Act.of("sample.load", "sample", SUBJECT));
    }
}
