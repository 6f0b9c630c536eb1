package org.grassroots.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Ids;

/**
 * Hands files on with what they prove when that comes to another division: there they are files of their own, with the
 * same content, for which nothing is copied; those of the division before stay.
 *
 * <p>For features that have found whoever acts to be allowed to, be it the system itself.
 */
@ApplicationScoped
public class EvidenceHandover {

    private Evidences evidences;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceHandover() {
        // for the container's proxy
    }

    @Inject
    EvidenceHandover(Evidences evidences, Journal journal) {
        this.evidences = evidences;
        this.journal = journal;
    }

    /** The ids of the files there, by their ids here; those that do not lie in {@code from} stay where they are. */
    public Map<String, String> handOn(Collection<String> ids, DivisionCode from, DivisionCode to) {
        var there = new HashMap<String, String>();
        for (var file : evidences.in(from, ids)) {
            var handedOn = file.handedOn(Ids.fresh(), to);
            evidences.add(handedOn);
            journal.done(Act.of("evidence.handOn", "evidence", handedOn.id()).replacing(file.id()));
            there.put(file.id(), handedOn.id());
        }
        return there;
    }
}
