package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.registration.model.Amendment;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.Signature;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/** Opens an amendment for whoever acts, lets them sign, and closes it again: stored, journalled and shown. */
@ApplicationScoped
class AmendmentFiles {

    private Amendments amendments;
    private EvidenceService evidence;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentFiles() {
        // for the container's proxy
    }

    @Inject
    AmendmentFiles(Amendments amendments, EvidenceService evidence, Journal journal, Acting acting, Clock clock) {
        this.amendments = amendments;
        this.evidence = evidence;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    Amendment open(String id) {
        var amendment =
                amendments.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "amendment", id));
        var amended = amendment.amended();
        acting.requireEither(
                amended.jurisdiction(), amended.division(), amended.organisation(), ApplicationFiles.READERS);
        return amendment;
    }

    /** The same, if it is still what the actor saw. */
    Amendment open(String id, long seenVersion) {
        var amendment = open(id);
        if (amendment.version() != seenVersion) {
            throw new RegistryException(
                    CommonProblem.STALE_EDIT,
                    amendment.author().changedBy(),
                    amendment.author().changedAt());
        }
        return amendment;
    }

    /** The actor's name under something done about an organisation at a desk. */
    Signature sign(Desk desk, Amendment.Amended amended) {
        var grant = acting.require(amended.over(desk), amended.organisation(), desk.role());
        var actor = acting.actor();
        return new Signature(Ids.fresh(), actor.id(), actor.name(), grant.role(), grant.division(), clock.instant());
    }

    /** Asks that each of the files is known and lies in {@code division}. */
    void requireKnown(Collection<String> files, DivisionCode division) {
        var known = evidence.views(files).stream()
                .filter(file -> file.jurisdiction().equals(division.value()))
                .count();
        new FieldChecks()
                .when(known < files.size(), "evidence", RegistrationProblem.APPLICATION_EVIDENCE_UNKNOWN)
                .verify();
    }

    /** Stores what was done, writes it into the journal, and shows what it led to. */
    AmendmentView close(Amendment amendment, String action) {
        amendments.flush();
        var grant = acting.used();
        journal.done(Act.of((amended(amendment) ? "amendment." : "congress.") + action, "amendment", amendment.id())
                .leaving(text(amendment)));
        acting.resume(grant);
        return view(amendment);
    }

    private static boolean amended(Amendment amendment) {
        return !amendment.amended().purpose().isCongress();
    }

    private static String text(Amendment amendment) {
        var text = new StringBuilder(amendment.state().name());
        amendment
                .items()
                .forEach(item -> text.append('\n')
                        .append(item.attribute())
                        .append(' ')
                        .append(item.validFrom())
                        .append(' ')
                        .append(item.verdict())
                        .append(' ')
                        .append(item.content()));
        return text.toString();
    }

    AmendmentView view(Amendment amendment) {
        var amended = amendment.amended();
        boolean county = sitsAt(Desk.COUNTY, amended);
        boolean city =
                sitsAt(Desk.CITY, amended) && !amendment.isBy(acting.actor().id());
        return new AmendmentView(
                amendment.id(),
                amendment.version(),
                amended.purpose(),
                amendment.state(),
                amended.organisation(),
                amended.name(),
                amended.jurisdiction().value(),
                amendment.basis().decision(),
                amendment.basis().reason(),
                amendment.remark(),
                amendment.author().name(),
                amendment.author().proposedAt(),
                amendment.author().changedAt(),
                amendment.author().changedBy(),
                amendment.items().stream().map(AmendmentView.Item::of).toList(),
                evidence.views(amendment.evidence().keySet()),
                amendment.evidence(),
                city && amendment.state() == AmendmentState.SUBMITTED,
                county && amendment.state() == AmendmentState.RETURNED,
                county && !amendment.state().isFinal());
    }

    private boolean sitsAt(Desk desk, Amendment.Amended amended) {
        return acting.actor()
                .grantOver(amended.over(desk), amended.organisation(), desk.role())
                .map(Grant::role)
                .isPresent();
    }
}
