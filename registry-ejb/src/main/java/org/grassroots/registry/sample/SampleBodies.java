package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.CongressOutcome;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.FactChange;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.report.SetTarget;
import org.grassroots.registry.report.TargetService;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;

/**
 * The other organisations of the sample, taken over by the clerk from the papers of the years before: as many of each
 * kind as the province's work report of 2021 counts (seed 001), and branches of some townships; their names made up.
 */
@ApplicationScoped
class SampleBodies {

    private static final int FOUNDED_AFTER = 30;
    private static final int TERM_IN_YEARS = 5;

    private OrganisationService organisations;
    private TermService terms;
    private TargetService targets;
    private DivisionService divisions;
    private SampleProjects projects;
    private SampleRegister register;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleBodies() {
        // for the container's proxy
    }

    @Inject
    SampleBodies(
            OrganisationService organisations,
            TermService terms,
            TargetService targets,
            DivisionService divisions,
            SampleProjects projects,
            SampleRegister register,
            SampleCast cast,
            Acting acting) {
        this.organisations = organisations;
        this.terms = terms;
        this.targets = targets;
        this.divisions = divisions;
        this.projects = projects;
        this.register = register;
        this.cast = cast;
        this.acting = acting;
    }

    void tell() {
        // nothing can lie in a county before there was one
        var counties = register.counties().stream()
                .filter(county -> county.holdsOn(SampleBody.FIRST_DAY))
                .map(DivisionView::code)
                .toList();
        var bases = new ArrayList<String>();
        for (var body : SampleBody.all(counties)) {
            var entered = enter(body.registration(bases));
            if (OrganisationKind.TALENT_BASES.contains(body.kind())) {
                bases.add(entered.registryNumber());
            }
            if (body.kind() == OrganisationKind.OFFSHORE_BASE) {
                projects.tell(body, entered.id());
            }
        }
        int branches = 0;
        for (var township : townships(counties)) {
            branches++;
            enter(new SampleBranch(township, branches).registration());
        }
        as(cast.manager(), LocalDate.of(2021, 7, 1));
        targets.set(new SetTarget(
                StockFigure.ENTERPRISES_GRANTED.code(),
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 12, 31),
                300,
                "样例工作计划〔2021〕1号"));
    }

    // the first of a county have a branch
    private List<DivisionView> townships(List<String> counties) {
        as(cast.clerk(), LocalDate.of(2021, 12, 31));
        return counties.stream()
                .flatMap(county -> divisions.children(new DivisionCode(county), LocalDate.of(2021, 12, 31)).stream()
                        .limit(SampleBranch.in(county)))
                .toList();
    }

    // as it is there, whether it was entered now or by a start before
    private OrganisationRef enter(Registration registration) {
        var day = registration.decision().decidedOn();
        as(cast.clerk(), day.plusDays(2));
        var place = registration.place();
        if (organisations.holder(place).isEmpty()) {
            organisations.register(registration);
        }
        var there = organisations.holder(place).orElseThrow();
        if (there.status() == LifecycleStatus.APPROVED) {
            found(there.id(), day.plusDays(FOUNDED_AFTER));
        }
        return there;
    }

    // its first congress, a month after the decision; the second is overdue for those of before 2021
    private void found(String id, LocalDate congress) {
        as(cast.liaison(), congress.plusDays(5));
        var decision = new Decision("第1次代表大会（样例）", congress, null);
        var decided = Map.of(
                Attribute.SESSION, "1",
                Attribute.CONGRESS_ON, congress.toString(),
                Attribute.CHARTER_ADOPTED_ON, congress.toString(),
                Attribute.TERM_END, congress.plusYears(TERM_IN_YEARS).toString(),
                Attribute.CHAIR, "样例主席");
        var changes = decided.entrySet().stream()
                .map(fact ->
                        new FactChange(id, fact.getKey(), fact.getValue(), congress, decision, "成立大会（样例）", List.of()))
                .toList();
        terms.enter(new CongressOutcome(id, changes, true, "样例·填报员"));
    }

    private void as(Actor actor, LocalDate day) {
        var time = day.atTime(LocalTime.of(15, 0)).atZone(BusinessTime.ZONE);
        acting.as(actor, Clock.fixed(time.toInstant(), BusinessTime.ZONE));
    }
}
