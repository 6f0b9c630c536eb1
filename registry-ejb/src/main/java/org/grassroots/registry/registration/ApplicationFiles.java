package org.grassroots.registry.registration;

import static org.grassroots.registry.registration.model.DocumentKind.OTHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.Chain;
import org.grassroots.registry.registration.model.Decided;
import org.grassroots.registry.registration.model.Desk;
import org.grassroots.registry.registration.model.Proof;
import org.grassroots.registry.registration.model.Signature;
import org.grassroots.registry.registration.model.Submission;
import org.grassroots.registry.registration.model.Transition;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Opens an application for whoever acts, lets them sign, and closes it again: stored, journalled and shown. */
@ApplicationScoped
class ApplicationFiles {

    /** Who reads what was handed in. */
    static final Role[] READERS = {Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK
    };

    private Applications applications;
    private EvidenceService evidence;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationFiles() {
        // for the container's proxy
    }

    @Inject
    ApplicationFiles(Applications applications, EvidenceService evidence, Journal journal, Acting acting, Clock clock) {
        this.applications = applications;
        this.evidence = evidence;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** The application, if the actor may see it. */
    Application open(String id) {
        var application = applications
                .find(id)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "application", id));
        acting.require(application.content().division(), READERS);
        if (!application.isOpenTo(acting.actor().id())) {
            throw new RegistryException(CommonProblem.FORBIDDEN, id);
        }
        return application;
    }

    /** The same, if it is still what the actor saw. */
    Application open(String id, long seenVersion) {
        var application = open(id);
        if (application.version() != seenVersion) {
            var authorship = application.authorship();
            throw new RegistryException(CommonProblem.STALE_EDIT, authorship.changedBy(), authorship.changedAt());
        }
        return application;
    }

    /** The same for whoever writes in one field: others wait until that is done. */
    Application openToWrite(String id) {
        applications.lock(id);
        return open(id);
    }

    /** The actor's name under something that only a county's own officer does. */
    Signature signForCounty(DivisionCode division) {
        return signature(acting.require(division, Role.ORG_REPORTER));
    }

    /** The actor's name under a step, in the role in which they may take it. */
    Signature sign(Application application, Verb verb) {
        var grant = grantFor(application, application.line(verb))
                .orElseThrow(() -> new RegistryException(whyNot(application)));
        return signature(acting.require(grant.division(), grant.role()));
    }

    // whoever would decide here if the host were a local one is told why not (L6)
    private Problem whyNot(Application application) {
        var content = application.content();
        boolean local = sitsAt(Desk.LOCAL, content.division()).isPresent();
        return local && content.chain() == Chain.DIRECT
                ? RegistrationProblem.APPLICATION_ROUTE_DIRECT
                : CommonProblem.ROLE_MISSING;
    }

    private Optional<Grant> grantFor(Application application, Transition line) {
        var division = application.content().division();
        return line.desks().stream()
                .flatMap(desk -> sitsAt(desk, division).stream())
                .findFirst();
    }

    private Optional<Grant> sitsAt(Desk desk, DivisionCode division) {
        return acting.actor().grantOver(desk.over(division), desk.role());
    }

    private Signature signature(Grant grant) {
        var actor = acting.actor();
        return new Signature(Ids.fresh(), actor.id(), actor.name(), grant.role(), grant.division(), clock.instant());
    }

    /** The system's own name under what it does when a time is over. */
    Signature signItself(Application application) {
        var itself = Actor.itself();
        var province = application.content().division().province();
        return new Signature(Ids.fresh(), itself.id(), itself.name(), null, province, clock.instant());
    }

    /** The documents that prove it, as far as they lie where they should: in the applicant's own division. */
    List<ApplicationView.Document> documents(Application application) {
        var kinds = application.evidence();
        return documents(kinds.keySet(), application.content().division()).stream()
                .map(document -> new ApplicationView.Document(kinds.getOrDefault(document.id(), OTHER), document))
                .sorted(Comparator.comparing(ApplicationView.Document::kind))
                .toList();
    }

    /** Those of the documents that lie in {@code division}. */
    List<EvidenceView> documents(Collection<String> ids, DivisionCode division) {
        return evidence.views(ids).stream()
                .filter(document -> document.jurisdiction().equals(division.value()))
                .toList();
    }

    /** The documents as approvals bind to them. */
    List<Proof> proofs(Application application) {
        return proofs(documents(application));
    }

    private static List<Proof> proofs(List<ApplicationView.Document> documents) {
        return documents.stream()
                .map(document -> new Proof(document.kind(), document.file().sha256()))
                .toList();
    }

    /** Holds on to a step before other features act upon it, so that of two who take it at once one stops here. */
    void secure() {
        applications.flush();
    }

    /** Stores what was done, writes it into the journal, and shows what it led to. */
    ApplicationView close(Application application, String action) {
        record(application, action);
        return view(application);
    }

    /** The same for what nobody looks at. */
    void record(Application application, String action) {
        applications.flush();
        var before = application.submission().map(Submission::contentHash).orElse(null);
        journal.done(act(application, action, before));
    }

    private Act act(Application application, String action, @Nullable String handedIn) {
        var now = application.content().fingerprint(proofs(application));
        return new Act("registration." + action, "application", application.id(), handedIn, now);
    }

    /** The application as the actor sees it. */
    ApplicationView view(Application application) {
        var authorship = application.authorship();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.state(),
                application.content(),
                documents(application),
                authorship.applicantName(),
                authorship.createdAt(),
                authorship.changedAt(),
                authorship.changedBy(),
                application.submission().map(Submission::at).orElse(null),
                application.submission().map(Submission::contentHash).orElse(null),
                application.preparation().map(ApplicationView.Prepared::of).orElse(null),
                application.decided().map(Decided::decision).orElse(null),
                application.decided().map(Decided::organisation).orElse(null),
                application.decided().map(Decided::registryNumber).orElse(null),
                application.steps().stream()
                        .map(step -> ApplicationView.Step.of(step, application.remarks(step.place())))
                        .toList(),
                authorship.copiedFrom(),
                authorship.renews(),
                isEditable(application),
                verbs(application),
                application.state().canBeTakenUpAgain()
                        && sitsAt(Desk.COUNTY, application.content().division()).isPresent());
    }

    private boolean isEditable(Application application) {
        return application.state().isEditable()
                && sitsAt(Desk.COUNTY, application.content().division()).isPresent();
    }

    private List<Verb> verbs(Application application) {
        return application.content().chain().startingIn(application.state()).stream()
                .filter(line -> grantFor(application, line).isPresent())
                .map(Transition::verb)
                .filter(verb -> !application.bars(verb, acting.actor().id()))
                .toList();
    }
}
