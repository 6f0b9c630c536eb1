package org.grassroots.registry.evidence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.model.Evidence;
import org.grassroots.registry.evidence.model.EvidenceFormat;
import org.grassroots.registry.evidence.model.FileName;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** Takes in files handed in as proof and gives them out again, to whoever works for their division. */
@Stateless
public class EvidenceService {

    /** Everybody but the administrators, whose duties are kept apart from what the files prove. */
    private static final Role[] READERS = Role.ofStaff();

    private Evidences evidences;
    private EvidenceFiles files;
    private EvidenceFormats formats;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public EvidenceService() {
        // for the container
    }

    @Inject
    EvidenceService(
            Evidences evidences,
            EvidenceFiles files,
            EvidenceFormats formats,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.evidences = evidences;
        this.files = files;
        this.formats = formats;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Stores a file for a division.
     *
     * @param fileName the name it has with whoever hands it in
     * @throws RegistryException {@link EvidenceProblem} if the content is empty, too large or of a format not taken
     */
    @AllowedTo(who = Who.STAFF)
    public EvidenceView store(
            @NotNull InputStream content, @NotNull String fileName, @NotNull DivisionCode jurisdiction) {
        requireAt(jurisdiction);
        var name = new FileName(fileName);
        new FieldChecks().text("fileName", name.value(), FileName.LONGEST).verify();
        try (var received = files.receive(content)) {
            EvidenceFormat format = formats.of(received.file(), name);
            files.keep(received);
            var evidence = new Evidence(
                    Ids.fresh(),
                    name,
                    format.mediaType(),
                    received.fingerprint(),
                    jurisdiction,
                    new Evidence.Stored(acting.actor(), clock.instant()));
            evidences.add(evidence);
            journal.done(new Act(
                    "evidence.store",
                    "evidence",
                    evidence.id(),
                    null,
                    received.fingerprint().sha256()));
            return EvidenceView.of(evidence);
        }
    }

    /** What is known of one file. */
    @AllowedTo(who = Who.STAFF)
    public EvidenceView view(@NotNull String id) {
        return EvidenceView.of(get(id));
    }

    /** One file with its content; the caller closes the stream. */
    @AllowedTo(who = Who.STAFF)
    public EvidenceContent open(@NotNull String id) {
        var evidence = get(id);
        return new EvidenceContent(EvidenceView.of(evidence), files.open(evidence.content()));
    }

    /** Those of the files that the actor may see, in the order in which they were stored. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<EvidenceView> views(@NotNull Collection<String> ids) {
        var actor = acting.actor();
        boolean ofOne = actor.grants().stream().anyMatch(grant -> grant.organisation() != null);
        return evidences.views(ids, actor.reach(READERS), ofOne ? actor.id() : "");
    }

    private Evidence get(String id) {
        var evidence =
                evidences.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "evidence", id));
        if (evidence.isBy(acting.actor().id())) {
            requireAt(evidence.jurisdiction());
        } else {
            acting.require(evidence.jurisdiction(), READERS);
        }
        return evidence;
    }

    // who reports for one organisation alone hands in where that lies, and sees of it what they handed in themselves
    private void requireAt(DivisionCode jurisdiction) {
        var one = acting.actor().grants().stream()
                .filter(grant -> grant.division().equals(jurisdiction))
                .flatMap(grant -> Stream.ofNullable(grant.organisation()))
                .findFirst()
                .orElse("");
        acting.require(jurisdiction, one, READERS);
    }
}
