package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Records that may mean one body: asked for before one is registered, and looked through by a person afterwards. */
@Stateless
public class DuplicateService {

    private static final int MOST_SHOWN = 5;
    private static final Role[] JUDGES = {LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK};

    private DuplicatePairs pairs;
    private RegisterIndex index;
    private NameReading reading;
    private OrganisationService organisations;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public DuplicateService() {
        // for the container
    }

    @Inject
    DuplicateService(
            DuplicatePairs pairs,
            RegisterIndex index,
            NameReading reading,
            OrganisationService organisations,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.pairs = pairs;
        this.index = index;
        this.reading = reading;
        this.organisations = organisations;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** The organisations in the register that may be the body asked for, the likeliest five; also ended ones. */
    @AllowedTo(who = Who.STAFF)
    public List<PossibleDuplicate> check(@NotNull DuplicateCheck asked) {
        new FieldChecks().text("name", asked.name(), Attribute.LONGEST).verify();
        var division = asked.division();
        var subject = DuplicateSubject.of(
                asked.kind(),
                division == null ? null : division.value(),
                asked.ownCode(),
                asked.hostCode(),
                Map.of(asked.name(), Use.CURRENT),
                reading.reader());
        return index.alike(subject).stream()
                .limit(MOST_SHOWN)
                .map(this::possible)
                .toList();
    }

    private PossibleDuplicate possible(RegisterIndex.Alike alike) {
        var known = alike.known();
        var resemblance = alike.resemblance();
        boolean visible = acting.actor()
                .grantOver(known.jurisdiction(), known.organisation().id(), Role.ofStaff())
                .isPresent();
        return new PossibleDuplicate(
                known.organisation(), resemblance.score(), resemblance.isSame(), resemblance.reasons(), visible);
    }

    /**
     * One page of the pairs of which the actor may see both organisations, the likeliest first.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public Slice<DuplicateRow> list(
            @NotNull DuplicateFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        return pairs.list(filter, acting.actor().reach(JUDGES), Cursor.of(cursor, 2), size);
    }

    /** Both organisations of a pair beside each other. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public DuplicateView view(@NotNull String id) {
        return view(get(id));
    }

    /**
     * Says what two organisations are; that they are two is remembered until a name or a code of theirs changes.
     *
     * @param seenVersion the version of the pair on which it is based
     */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK})
    public DuplicateView decide(@NotNull DuplicateDecision decision, long seenVersion) {
        var found = get(decision.pairId());
        if (found.pair().version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT, decision.pairId());
        }
        new FieldChecks()
                .text("reason", decision.reason(), RegistrationChecks.LONGEST_REASON)
                .when(decision.verdict() == PairState.OPEN, "verdict", CommonProblem.FIELD_REQUIRED)
                .verify();
        var by = Recording.by(acting.actor(), acting.used().orElseThrow(), clock.instant());
        found.pair().decide(decision.verdict(), decision.reason().strip(), by);
        journal.done(Act.of("duplicate.decide", "duplicate", found.pair().id())
                .leaving(decision.verdict() + " " + found.one().registryNumber() + " "
                        + found.other().registryNumber()));
        pairs.flush();
        return view(found);
    }

    private DuplicatePairs.Found get(String id) {
        var found = pairs.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "duplicate", id));
        acting.require(found.one().jurisdiction(), JUDGES);
        acting.require(found.other().jurisdiction(), JUDGES);
        return found;
    }

    private DuplicateView view(DuplicatePairs.Found found) {
        var pair = found.pair();
        var resemblance = pair.resemblance();
        var decided = pair.decided();
        boolean living =
                !found.one().status().isTerminal() && !found.other().status().isTerminal();
        return new DuplicateView(
                pair.id(),
                pair.score(),
                resemblance.isSame(),
                pair.state(),
                resemblance.reasons(),
                organisations.view(pair.first(), null, null),
                organisations.view(pair.second(), null, null),
                pair.foundAt(),
                decided.map(Recording::accountName).orElse(null),
                decided.map(Recording::role).orElse(null),
                decided.map(Recording::at).orElse(null),
                pair.reason(),
                living,
                pair.version());
    }
}
