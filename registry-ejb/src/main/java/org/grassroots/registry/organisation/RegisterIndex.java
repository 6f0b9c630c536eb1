package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.DuplicateSubjects.Known;
import org.grassroots.registry.organisation.model.BlockingKeys;
import org.grassroots.registry.organisation.model.DuplicatePair;
import org.grassroots.registry.organisation.model.DuplicateRules;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.organisation.model.Resemblance;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.Ids;

/** Follows what the register says: keeps the keys of every organisation, and the pairs of those that may be one. */
@ApplicationScoped
class RegisterIndex {

    /** How many records that have a key in common are compared; those that have most of them come first. */
    private static final int MOST = 200;

    private IndexRows rows;
    private DuplicateSubjects subjects;
    private DuplicatePairs pairs;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterIndex() {
        // for the container's proxy
    }

    @Inject
    RegisterIndex(IndexRows rows, DuplicateSubjects subjects, DuplicatePairs pairs, Clock clock) {
        this.rows = rows;
        this.subjects = subjects;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** A record that is alike. */
    record Alike(Known known, Resemblance resemblance) {}

    /** Renews the keys and the pairs of an organisation, if a name or a code of it changed. */
    void follow(String organisation) {
        var known = subjects.of(List.of(organisation)).get(0);
        if (rows.isCurrent(organisation, known.digest())) {
            return;
        }
        var subject = known.subject(subjects.reader());
        var keys = BlockingKeys.of(subject);
        rows.replace(organisation, known.digest(), keys, known.searchText());
        renewPairs(known, alike(subject, keys, organisation));
    }

    /** The records that may mean the same body, the likeliest first. */
    List<Alike> alike(DuplicateSubject subject) {
        return alike(subject, BlockingKeys.of(subject), "");
    }

    private List<Alike> alike(DuplicateSubject subject, Collection<Long> keys, String itself) {
        var rules = new DuplicateRules(subjects.reader());
        var ids =
                rows.alike(keys, MOST).stream().filter(id -> !id.equals(itself)).toList();
        return subjects.of(ids).stream()
                .flatMap(known -> rules.compare(subject, known.subject(subjects.reader())).stream()
                        .map(resemblance -> new Alike(known, resemblance)))
                .sorted((one, other) -> Integer.compare(
                        other.resemblance().score(), one.resemblance().score()))
                .toList();
    }

    private void renewPairs(Known known, List<Alike> alike) {
        var id = known.organisation().id();
        var before = new HashMap<String, DuplicatePair>();
        pairs.of(id).forEach(pair -> before.put(pair.beside(id), pair));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var one : alike) {
            var other = one.known().organisation().id();
            var digest = digest(known, one.known());
            var seen = id.compareTo(other) < 0
                    ? one.resemblance()
                    : one.resemblance().reversed();
            Optional.ofNullable(before.remove(other))
                    .ifPresentOrElse(
                            pair -> pair.findAgain(seen, digest, now),
                            () -> pairs.add(new DuplicatePair(Ids.fresh(), id, other, seen, digest, now)));
        }
        before.values().stream().filter(pair -> pair.state() == PairState.OPEN).forEach(pairs::remove);
    }

    private static String digest(Known one, Known other) {
        return Digest.of(
                one.organisation().id().compareTo(other.organisation().id()) < 0
                        ? one.digest() + other.digest()
                        : other.digest() + one.digest());
    }
}
