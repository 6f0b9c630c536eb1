package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.grassroots.registry.organisation.ProjectService;
import org.grassroots.registry.organisation.RecordProject;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;

/** The project ledgers of the sample's offshore bases: as many made-up projects as each reported. */
@ApplicationScoped
class SampleProjects {

    private static final String[] COUNTRIES = {"DE", "JP", "SG", "US", "IL"};
    private static final String[] FIELDS = {"生物医药", "新材料", "智能装备", "集成电路"};

    private ProjectService projects;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleProjects() {
        // for the container's proxy
    }

    @Inject
    SampleProjects(ProjectService projects, SampleCast cast, Acting acting) {
        this.projects = projects;
        this.cast = cast;
        this.acting = acting;
    }

    /** Enters what a base introduced, a project a month, every second of which landed; nothing if that was done before. */
    void tell(SampleBody base, String id) {
        var reporter = cast.county(base.division(), base.division().value());
        var day = base.decidedOn().plusYears(1);
        var time = day.atTime(LocalTime.of(15, 0)).atZone(BusinessTime.ZONE);
        acting.as(reporter, Clock.fixed(time.toInstant(), BusinessTime.ZONE));
        if (projects.list(id, null, 1).rows().isEmpty()) {
            for (int i = 1; i <= base.projects(); i++) {
                projects.record(project(base, id, i));
            }
        }
    }

    private static RecordProject project(SampleBody base, String id, int number) {
        var introduced = base.decidedOn().plusMonths(number);
        boolean lands = number % 2 == 0;
        LocalDate landed = lands ? introduced.plusDays(60) : null;
        return new RecordProject(
                id,
                "样例海外项目" + base.number() + "-" + number,
                COUNTRIES[(base.number() + number) % COUNTRIES.length],
                FIELDS[(base.number() + number) % FIELDS.length],
                introduced,
                landed,
                lands ? SampleBody.code("91320000", 9000 + 10 * base.number() + number) : null,
                String.valueOf(500_000L * number));
    }
}
