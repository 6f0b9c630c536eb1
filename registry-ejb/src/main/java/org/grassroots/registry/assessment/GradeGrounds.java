package org.grassroots.registry.assessment;

import static org.grassroots.registry.organisation.model.SanctionGround.BASICALLY_QUALIFIED_TWICE;
import static org.grassroots.registry.organisation.model.SanctionGround.CLEAN_CYCLE;
import static org.grassroots.registry.organisation.model.SanctionGround.NOT_PARTICIPATED;
import static org.grassroots.registry.organisation.model.SanctionGround.UNQUALIFIED;
import static org.grassroots.registry.organisation.model.SanctionGround.UNQUALIFIED_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.Decided.Graded;
import org.grassroots.registry.organisation.SanctionSource;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/** What the grades of decided campaigns are grounds for on the ladder of sanctions (domain: G1, G3, G4). */
@ApplicationScoped
class GradeGrounds implements SanctionSource {

    private static final Set<Grade> FAILED = Set.of(Grade.UNQUALIFIED, Grade.NOT_PARTICIPATED);

    private Decided decided;

    @SuppressWarnings("NullAway.Init")
    protected GradeGrounds() {
        // for the container's proxy
    }

    @Inject
    GradeGrounds(Decided decided) {
        this.decided = decided;
    }

    @Override
    public Set<SanctionGround> grounds(String organisationId, Set<SanctionGround> asked, @Nullable LocalDate since) {
        var grounds = of(decided.grades(organisationId), since);
        grounds.retainAll(asked);
        return grounds;
    }

    /** The grounds that these grades are, the last first. */
    static Set<SanctionGround> of(List<Graded> grades, @Nullable LocalDate since) {
        var grounds = EnumSet.noneOf(SanctionGround.class);
        if (grades.isEmpty()) {
            return grounds;
        }
        var last = grades.get(0);
        var running = grades.stream().limit(2).map(Graded::grade).toList();
        switch (last.grade()) {
            case UNQUALIFIED -> grounds.add(UNQUALIFIED);
            case NOT_PARTICIPATED -> grounds.add(NOT_PARTICIPATED);
            default -> {
                // nothing to hold against it
            }
        }
        if (running.size() == 2 && FAILED.containsAll(running)) {
            grounds.add(UNQUALIFIED_TWICE);
        }
        if (running.equals(List.of(Grade.BASICALLY_QUALIFIED, Grade.BASICALLY_QUALIFIED))) {
            grounds.add(BASICALLY_QUALIFIED_TWICE);
        }
        // of the year in which it came to stand so, or a later one
        if (since != null && last.year() >= since.getYear() && last.grade().compareTo(Grade.QUALIFIED) <= 0) {
            grounds.add(CLEAN_CYCLE);
        }
        return grounds;
    }
}
