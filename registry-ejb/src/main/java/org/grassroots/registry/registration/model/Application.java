package org.grassroots.registry.registration.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * A county's application to have its association registered (申报).
 *
 * <p>It begins as a draft that only its writer sees. Handing in asks for everything that is needed, locks the
 * content, takes its fingerprint and holds the place: no other application for the same kind and division can be
 * under way. The city passes it to the province, or returns it to be corrected (three times at the most), or ends
 * it; the province grants it, which puts the organisation into the register, or returns or ends it; the county can
 * take it back until it is decided. A learned society is allowed to prepare its founding
 * before it is granted. {@link Chain} has every step. Whoever wrote it judges no part of it,
 * and whoever passed it does not decide it. A granted application stays as the proof of its organisation.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ApplicationState state = ApplicationState.DRAFT;

    @Embedded
    private Particulars particulars;

    @Embedded
    private Authorship authorship;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Preparation preparation;

    @Embedded
    private @Nullable Decided decided;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderBy("place")
    private List<ApplicationStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Application() {
        // for the persistence provider
    }

    /** Begins a draft, which belongs to whoever signs. */
    public Application(String id, ApplicationContent content, Signature by) {
        content.requireStorable();
        this.id = id;
        this.particulars = new Particulars(id, content, by);
        this.authorship = new Authorship(by);
    }

    /** Takes up anew what was rejected or withdrawn; that one stays as it is. */
    public Application again(String newId, Signature by) {
        if (!state.canBeTakenUpAgain()) {
            throw new RegistryException(RegistrationProblem.APPLICATION_STEP);
        }
        var copy = new Application(newId, content(), by);
        copy.particulars.present(evidence());
        copy.authorship.copying(id);
        return copy;
    }

    /** Replaces the content; once it was handed in, kind and division stay. */
    public void change(ApplicationContent content, Signature by) {
        requireEditable();
        content.requireStorable();
        if (submission != null && !content.isOfSameKindAndDivision(content())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_DIVISION_FIXED);
        }
        particulars.become(id, content, version + 1, by);
        authorship.touched(by);
    }

    /** Carries it over to what its division became; what was handed in holds the place there from now on. */
    public void carry(DivisionCode to, Signature by) {
        requireEditable();
        var content = new ApplicationContent(content().kind(), to, content().values());
        content.requireStorable();
        particulars.become(id, content, version + 1, by);
        if (submission != null) {
            submission.holdPlace(content.place());
        }
        authorship.touched(by);
    }

    /** Replaces what stands in one field, if nobody else has written in it since the version that was seen. */
    public void write(Field field, @Nullable String typed, long seenVersion, Signature by) {
        particulars.manuscript(id).requireUnchanged(field, seenVersion);
        change(content().with(field, typed), by);
    }

    /** What was written in fields after the version that somebody saw. */
    public List<FieldChange> changesAfter(long seenVersion) {
        return particulars.manuscript(id).changesAfter(seenVersion);
    }

    /** Says which documents prove it and as what, in place of those that did so far. */
    public void present(Map<String, DocumentKind> documents, Signature by) {
        requireEditable();
        particulars.present(documents);
        authorship.touched(by);
    }

    /** Hands it in: complete, fingerprinted, locked, and holding its place. */
    public void submit(Collection<Proof> documents, LocalDate today, Signature by) {
        var line = next(Verb.SUBMIT, by);
        var content = content();
        content.requireComplete(documents, today);
        submission = new Submission(content, documents, by.at());
        take(line, null, by);
    }

    /** Takes it back. */
    public void withdraw(Signature by) {
        take(next(Verb.WITHDRAW, by), null, by);
    }

    /** Finds in order what was handed in, and sends it up. */
    public void pass(Opinion opinion, Collection<Proof> documents, LocalDate today, Signature by) {
        var line = next(Verb.PASS, by);
        submission().orElseThrow().requireSame(content(), documents);
        opinion.requireComplete(content().questionnaire().siteVisit(), today);
        take(line, opinion, by);
    }

    /** Sends it back to be corrected, with a reason for each field that is wrong. */
    public void returnForCorrection(ReturnReasons reasons, Signature by) {
        var line = next(Verb.RETURN, by);
        new Trail(steps).requireAnotherReturn();
        reasons.requireComplete(content().questionnaire());
        take(line, reasons.whole(), by);
        particulars.remark(steps.size(), reasons);
    }

    /** Ends it and frees its place. */
    public void reject(Rejection rejection, Signature by) {
        var line = next(Verb.REJECT, by);
        rejection.requireComplete();
        decided = new Decided(new Decision(rejection.body(), null, null));
        take(line, rejection.reason(), by);
    }

    /** Records that the founding of what was handed in may be prepared. */
    public void prepare(Decision decision, Collection<Proof> documents, LocalDate today, Signature by) {
        var line = decide(Verb.PREPARE, decision, documents, today, by);
        preparation = new Preparation(decision);
        take(line, null, by);
    }

    /** Whether its founding was not decided in the time that it had to prepare it. */
    public boolean isOverdue(LocalDate today) {
        return state == ApplicationState.APPROVED_TO_PREPARE
                && preparation().orElseThrow().isOver(today);
    }

    /** Ends what is overdue, which nobody decides. */
    public void lapse(Signature itself) {
        take(line(Verb.LAPSE), null, itself);
    }

    /**
     * Records that what was handed in and passed is granted; {@link #registeredAs} completes it.
     *
     * @param certificate the ids of the papers that prove what was prepared to be founded; empty for all others
     */
    public void grant(
            Decision decision,
            Collection<Proof> documents,
            Collection<String> certificate,
            LocalDate today,
            Signature by) {
        var line = decide(Verb.GRANT, decision, documents, today, by);
        if (preparation != null) {
            certify(certificate);
            preparation.requireFounded(decision, evidence().containsValue(DocumentKind.REGISTRATION_CERTIFICATE));
        }
        decided = new Decided(decision);
        take(line, null, by);
    }

    private Transition decide(
            Verb verb, Decision decision, Collection<Proof> documents, LocalDate today, Signature by) {
        var line = next(verb, by);
        decision.requireComplete(content(), today);
        submission().orElseThrow().requireSame(content(), documents);
        return line;
    }

    private void certify(Collection<String> certificate) {
        var papers = new HashMap<>(evidence());
        certificate.forEach(id -> papers.put(id, DocumentKind.REGISTRATION_CERTIFICATE));
        particulars.present(papers);
    }

    /** Names the organisation that came of it. */
    public void registeredAs(String organisationId, String registryNumber) {
        if (decided == null || state != ApplicationState.GRANTED) {
            throw new IllegalStateException("not granted: " + id);
        }
        decided.leadTo(organisationId, registryNumber);
    }

    /** Where {@code verb} leads from here; {@link RegistrationProblem#APPLICATION_STEP} if nowhere. */
    public Transition line(Verb verb) {
        return content()
                .chain()
                .line(state, verb)
                .orElseThrow(() -> new RegistryException(RegistrationProblem.APPLICATION_STEP));
    }

    /** Whether {@code account} may not take the step, since it would judge what it wrote or decide what it passed. */
    public boolean bars(Verb verb, String account) {
        return new Trail(steps).bars(verb, account, authorship);
    }

    private Transition next(Verb verb, Signature by) {
        var line = line(verb);
        line.requireDesk(by, content().division());
        if (bars(verb, by.account())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_SAME_PERSON);
        }
        return line;
    }

    private void take(Transition line, @Nullable Opinion opinion, Signature by) {
        var hash = submission == null ? null : submission.contentHash();
        steps.add(new ApplicationStep(steps.size() + 1, line, by, opinion, hash));
        state = line.to();
        if (submission != null && state.isFinal()) {
            submission.freePlace();
        }
        authorship.touched(by);
    }

    private void requireEditable() {
        if (!state.isEditable()) {
            throw new RegistryException(RegistrationProblem.APPLICATION_LOCKED);
        }
    }

    /** Whether {@code account} may see it: what was never handed in belongs to its writer alone. */
    public boolean isOpenTo(String account) {
        return submission != null || authorship.isBy(account);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ApplicationState state() {
        return state;
    }

    public ApplicationContent content() {
        return particulars.content(id);
    }

    /** The ids of the documents that prove it, each with what it is. */
    public Map<String, DocumentKind> evidence() {
        return particulars.evidence();
    }

    /** What the return at this place in its steps said of single fields, by their keys. */
    public Map<String, String> remarks(int place) {
        return particulars.remarks(place);
    }

    public Authorship authorship() {
        return authorship;
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** The decision that its founding may be prepared; empty where there was none. */
    public Optional<Preparation> preparation() {
        return Optional.ofNullable(preparation);
    }

    /** How it was decided; empty while it is not. */
    public Optional<Decided> decided() {
        return Optional.ofNullable(decided);
    }

    public List<ApplicationStep> steps() {
        return List.copyOf(steps);
    }
}
