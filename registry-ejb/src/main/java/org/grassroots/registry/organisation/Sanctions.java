package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Ladder;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.RegistryException;

/** The ladder of sanctions beside what the records tell: which steps are open, and on which grounds. */
@ApplicationScoped
class Sanctions {

    private Organisations organisations;
    private Instance<SanctionSource> sources;
    private CalendarService calendar;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Sanctions() {
        // for the container's proxy
    }

    @Inject
    Sanctions(
            Organisations organisations, @Any Instance<SanctionSource> sources, CalendarService calendar, Clock clock) {
        this.organisations = organisations;
        this.sources = sources;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The steps of the ladder that can be taken today, each on some grounds. */
    Map<LifeAct, Set<SanctionGround>> open(Organisation organisation) {
        var ladder = ladder(organisation);
        var open = new EnumMap<LifeAct, Set<SanctionGround>>(LifeAct.class);
        Ladder.STEPS.forEach(act -> open.put(act, ladder.grounds(act, today())));
        var asked = open.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var known = known(organisation, asked, ladder);
        open.replaceAll((act, grounds) -> both(grounds, known));
        open.values().removeIf(Set::isEmpty);
        return open;
    }

    private static Set<SanctionGround> both(Set<SanctionGround> grounds, Set<SanctionGround> known) {
        var both = EnumSet.copyOf(known);
        both.retainAll(grounds);
        return both;
    }

    /**
     * Asks that a step of the ladder follows from where the organisation stands, on a ground that is known.
     *
     * @throws RegistryException {@link OrganisationProblem#SANCTION_STEP} if a step would be left out, {@link
     *     OrganisationProblem#SANCTION_GROUND} if no record tells the ground
     */
    void verify(Organisation organisation, LifeAct act, Sanction sanction, LocalDate decidedOn) {
        var ladder = ladder(organisation);
        var ground = sanction.ground();
        if (!ladder.grounds(act, decidedOn).contains(ground)) {
            throw new RegistryException(OrganisationProblem.SANCTION_STEP, ladder.standing());
        }
        if (!known(organisation, Set.of(ground), ladder).contains(ground)) {
            throw new RegistryException(OrganisationProblem.SANCTION_GROUND, ground);
        }
    }

    /** The last day on which an organisation that was told on a day can be heard. */
    LocalDate heardBy(LocalDate told) {
        return calendar.workingDays(BusinessTime.startOf(told)).after(told, Ladder.DAYS_HEARD);
    }

    // what people find is taken on their word
    private EnumSet<SanctionGround> known(Organisation organisation, Set<SanctionGround> asked, Ladder ladder) {
        var known = EnumSet.noneOf(SanctionGround.class);
        asked.stream().filter(SanctionGround::isFoundByPeople).forEach(known::add);
        sources.stream().forEach(source -> known.addAll(source.grounds(organisation.id(), asked, ladder.since())));
        var term = organisation.term();
        if (term != null && isLongOver(term)) {
            known.add(SanctionGround.TERM_OVERDUE);
        }
        return known;
    }

    private boolean isLongOver(Term term) {
        var until = term.extendedTo() == null ? term.end() : term.extendedTo();
        return until.plusMonths(Ladder.MONTHS_OVERDUE).isBefore(today());
    }

    private Ladder ladder(Organisation organisation) {
        if (organisation.standing() == Standing.NORMAL) {
            return new Ladder(organisation.kind(), Standing.NORMAL, null, null);
        }
        var version = organisations
                .timeline(organisation.id(), Attribute.STANDING)
                .on(today(), null)
                .orElseThrow();
        var sanction = version.fact().basis().sanction();
        return new Ladder(
                organisation.kind(),
                organisation.standing(),
                version.valid().from(),
                sanction == null ? null : sanction.ground());
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
