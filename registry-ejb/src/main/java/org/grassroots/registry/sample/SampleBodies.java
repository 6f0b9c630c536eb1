package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.report.SetTarget;
import org.grassroots.registry.report.TargetService;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.territory.DivisionView;

/**
 * The other organisations of the sample, taken over by the clerk from the papers of the years before: as many of each
 * kind as the province's work report of 2021 counts (seed 001), their names made up.
 */
@ApplicationScoped
class SampleBodies {

    private OrganisationService organisations;
    private TargetService targets;
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
            TargetService targets,
            SampleRegister register,
            SampleCast cast,
            Acting acting) {
        this.organisations = organisations;
        this.targets = targets;
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
                bases.add(entered);
            }
        }
        as(LocalDate.of(2021, 7, 1));
        acting.as(cast.manager(), acting.clock());
        targets.set(new SetTarget(
                StockFigure.ENTERPRISES_GRANTED.code(),
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 12, 31),
                300,
                "样例工作计划〔2021〕1号"));
    }

    // the number it has, whether it was entered now or by a start before
    private String enter(Registration registration) {
        as(registration.decision().decidedOn().plusDays(2));
        var there = organisations.holder(registration.place());
        if (there.isPresent()) {
            return there.get().registryNumber();
        }
        return organisations.register(registration).registryNumber();
    }

    private void as(LocalDate day) {
        var time = day.atTime(LocalTime.of(15, 0)).atZone(BusinessTime.ZONE);
        acting.as(cast.clerk(), Clock.fixed(time.toInstant(), BusinessTime.ZONE));
    }
}
