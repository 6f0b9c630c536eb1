package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** The project ledgers of bases through their service on both databases, on 2021-07-01. */
class ProjectServiceTest {

    private static final LocalDate GRANTED = LocalDate.of(2020, 7, 6);
    private static final LocalDate INTRODUCED = LocalDate.of(2020, 9, 1);
    private static final LocalDate LANDED = LocalDate.of(2021, 3, 1);
    private static final String ENTERPRISE = "91350100M000100Y43";
    private static final String SOCIETY = "51320000509140006Q";

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void aProjectLandsByAnEntryThatReplacesTheFirst(Store store) {
        var base = base(store, "320111", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.ORG_REPORTER, "320111");
        var first = add(store, introduced(base, " 样例项目甲 "));
        clock.moveOn(Duration.ofMinutes(1));
        var landed = mend(store, first.id(), landed(base, ENTERPRISE.toLowerCase(Locale.ROOT)), " 已落地 ");
        add(store, introduced(base, "样例项目乙"));

        assertThat(landed.project()).isEqualTo(first.project());
        assertThat(rows(store, base)).extracting(ProjectView::title).containsExactlyInAnyOrder("样例项目甲", "样例项目乙");
        assertThat(history(store, base, first)).extracting(ProjectView::reason).containsExactly("已落地", null);
        assertThat(history(store, base, first).get(0)).satisfies(now -> {
            assertThat(now.landedOn()).isEqualTo(LANDED);
            assertThat(now.enterpriseCode()).isEqualTo(ENTERPRISE);
            assertThat(now.investment()).isEqualByComparingTo("1200000.50");
        });
        var totals = store.bean(ProjectService.class).totals(base);
        assertThat(totals.introduced()).isEqualTo(2);
        assertThat(totals.landed()).isEqualTo(1);
        assertThat(totals.investment()).isEqualByComparingTo("1200000.5");
    }

    @StoreTest
    void whatIsWithdrawnStaysButCountsNoMore(Store store) {
        var base = base(store, "320113", OrganisationKind.HAIZHI_WORK_BASE);
        as(store, Role.ORG_REPORTER, "320113");
        var entry = add(store, introduced(base, "样例项目"));
        store.inTransaction(() -> projects(store).withdraw(base, entry.id(), "重复登记"));

        assertThat(rows(store, base)).singleElement().satisfies(row -> {
            assertThat(row.withdrawn()).isTrue();
            assertThat(row.reason()).isEqualTo("重复登记");
            assertThat(problem(() -> mend(store, row.id(), introduced(base, "样例项目"), "再登记")))
                    .isEqualTo(CommonProblem.NOT_FOUND);
        });
        assertThat(projects(store).totals(base)).isEqualTo(new ProjectTotals(0, 0, new BigDecimal("0.00")));
    }

    @StoreTest
    void ofTwoWhoMendTheSameEntryTheSecondIsTold(Store store) {
        var base = base(store, "320114", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.ORG_REPORTER, "320114");
        var seen = add(store, introduced(base, "样例项目"));
        mend(store, seen.id(), introduced(base, "样例项目一"), "更名");

        assertThat(problem(() -> mend(store, seen.id(), introduced(base, "样例项目二"), "更名")))
                .isEqualTo(OrganisationProblem.PROJECT_REPLACED);
        assertThat(problem(() -> store.inTransaction(() -> projects(store).withdraw(base, seen.id(), "撤回"))))
                .isEqualTo(OrganisationProblem.PROJECT_REPLACED);
        assertThat(rows(store, base)).extracting(ProjectView::title).containsExactly("样例项目一");
    }

    @StoreTest
    void everythingThatIsWrongIsToldAtOnce(Store store) {
        var base = base(store, "320115", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.ORG_REPORTER, "320115");

        assertThat(fields(() -> add(store, new RecordProject(base, " ", null, null, null, null, null, null))))
                .containsExactly(
                        "title FIELD_REQUIRED",
                        "country FIELD_REQUIRED",
                        "field FIELD_REQUIRED",
                        "introducedOn FIELD_REQUIRED");
        assertThat(fields(() -> add(
                        store,
                        new RecordProject(
                                base,
                                "样例",
                                "CN",
                                "样例",
                                GRANTED.minusDays(1),
                                GRANTED.minusDays(2),
                                "91350211M000100Y43",
                                "十万"))))
                .containsExactly(
                        "country FIELD_TYPE",
                        "introducedOn BEFORE_ESTABLISHED",
                        "landedOn PROJECT_LANDED_BEFORE",
                        "enterpriseCode FIELD_TYPE",
                        "investment FIELD_TYPE");
        assertThat(fields(() ->
                        add(store, new RecordProject(base, "样例", "DE", "样例", INTRODUCED, null, ENTERPRISE, null))))
                .containsExactly("landedOn PROJECT_LANDING_HALF");
        assertThat(fields(() -> add(
                        store,
                        new RecordProject(base, "样例", "DE", "样例", INTRODUCED, LocalDate.of(2021, 7, 2), null, null))))
                .containsExactly("landedOn DATE_IN_FUTURE", "enterpriseCode PROJECT_LANDING_HALF");
        var entry = add(store, introduced(base, "样例"));
        assertThat(fields(() -> mend(store, entry.id(), introduced(base, "样例"), " ")))
                .containsExactly("reason FIELD_REQUIRED");
    }

    @StoreTest
    void onlyWhoReportsForThatBaseWrites(Store store) {
        var base = base(store, "320116", OrganisationKind.OFFSHORE_BASE);
        var other = base(store, "320117", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.ORG_REPORTER, "320116");
        var entry = add(store, introduced(base, "样例项目"));

        as(store, Role.ORG_REPORTER, "320117");
        assertThat(problem(() -> add(store, introduced(base, "样例")))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> mend(store, entry.id(), introduced(base, "样例"), "改")))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> mend(store, entry.id(), introduced(other, "样例"), "改")))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(problem(() -> store.inTransaction(() -> projects(store).withdraw(base, entry.id(), "撤"))))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> rows(store, base))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(problem(() -> projects(store).totals(base))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(history(store, other, entry)).isEmpty();

        as(store, Role.LOCAL_REVIEWER, "320100");
        assertThat(rows(store, base)).hasSize(1);
        assertThat(problem(() -> add(store, introduced(base, "样例")))).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void onlyBasesThatLiveKeepALedger(Store store) {
        var post = base(store, "320118", OrganisationKind.RURAL_TECH_ASSOCIATION);
        var ended = base(store, "320102", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.DECISION_CLERK, "320000");
        var committee = new Decision(ASanction.COMMITTEE, LANDED, "样例〔2021〕1号");
        var step = new LifeStep(
                ended,
                LifeAct.REVOKE,
                LANDED,
                committee,
                "样例",
                ASanction.of(LifeAct.REVOKE, LANDED),
                List.of(AFile.of(store, "320102")));
        var version =
                store.bean(OrganisationService.class).view(ended, null, null).version();
        store.inTransaction(() -> store.bean(LifecycleService.class).take(step, version));

        as(store, Role.ORG_REPORTER, "320118");
        assertThat(problem(() -> add(store, introduced(post, "样例"))))
                .isEqualTo(OrganisationProblem.PROJECTS_NOT_FOR_KIND);
        as(store, Role.ORG_REPORTER, "320102");
        assertThat(problem(() -> add(store, introduced(ended, "样例"))))
                .isEqualTo(OrganisationProblem.ORGANISATION_ENDED);
    }

    @StoreTest
    void theLedgerIsComparedWithTheReportedNumber(Store store) {
        var base = base(store, "320104", OrganisationKind.OFFSHORE_BASE);
        assertThat(found(store, base)).doesNotContain("PROJECTS_OTHERWISE 2 ≠ 1");
        as(store, Role.ORG_REPORTER, "320104");
        var entry = add(store, introduced(base, "样例项目甲"));
        var landed = mend(store, entry.id(), landed(base, SOCIETY), "已落地");

        assertThat(landed.findings()).containsExactly(CodeFinding.UNUSUAL_CATEGORY);
        assertThat(found(store, base)).contains("PROJECTS_OTHERWISE 2 ≠ 1", "PROJECT_CODE_UNUSUAL " + SOCIETY);
        as(store, Role.ORG_REPORTER, "320104");
        add(store, introduced(base, "样例项目乙"));
        assertThat(found(store, base)).noneMatch(told -> told.startsWith("PROJECTS_OTHERWISE"));
    }

    @StoreTest
    void theLedgerIsReadPageByPage(Store store) {
        var base = base(store, "320105", OrganisationKind.OFFSHORE_BASE);
        as(store, Role.ORG_REPORTER, "320105");
        for (int i = 0; i < 5; i++) {
            add(store, introduced(base, "样例项目" + i));
        }
        var first = projects(store).list(base, null, 3);
        var second = projects(store).list(base, first.next(), 3);

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(projects(store).list(base, second.previous(), 3).rows()).isEqualTo(first.rows());
    }

    private static final Decision DECISION = new Decision("省科协", GRANTED, "苏科协发〔2020〕1号");

    private String base(Store store, String division, OrganisationKind kind) {
        as(store, Role.DECISION_CLERK, "320000");
        var registration = Registration.of(kind, new DivisionCode(division), "样例" + division, GRANTED, DECISION)
                .with(Attribute.PROJECTS, "2", GRANTED);
        return store.fromTransaction(() ->
                store.bean(OrganisationService.class).register(registration).id());
    }

    private static RecordProject introduced(String base, String title) {
        return new RecordProject(base, title, "DE", "生物医药", INTRODUCED, null, " ", null);
    }

    private static RecordProject landed(String base, String code) {
        return new RecordProject(base, "样例项目甲", "DE", "生物医药", INTRODUCED, LANDED, code, "1,200,000.5");
    }

    private static ProjectView add(Store store, RecordProject command) {
        return store.fromTransaction(() -> projects(store).record(command));
    }

    private static ProjectView mend(Store store, String seen, RecordProject command, String reason) {
        return store.fromTransaction(() -> projects(store).mend(seen, command, reason));
    }

    private static List<ProjectView> rows(Store store, String base) {
        return projects(store).list(base, null, 10).rows();
    }

    private static List<ProjectView> history(Store store, String base, ProjectView entry) {
        return projects(store).history(base, entry.project());
    }

    private List<String> found(Store store, String base) {
        as(store, Role.PROVINCIAL_AUDITOR, "320000");
        var division = new DivisionCode(
                store.bean(OrganisationService.class).view(base, null, null).division());
        clock.moveOn(Duration.ofMinutes(1));
        store.inTransaction(() -> store.bean(QualityChecks.class).check(base));
        return store
                .bean(QualityService.class)
                .list(new QualityFilter(null, null, division, base, false), null, 100)
                .rows()
                .stream()
                .filter(row -> row.check() == QualityCheck.PROJECTS_OTHERWISE
                        || row.check() == QualityCheck.PROJECT_CODE_UNUSUAL)
                .map(row -> row.check() + " " + row.detail())
                .toList();
    }

    private void as(Store store, Role role, String division) {
        var grants = List.of(Grant.on(role, new DivisionCode(division)));
        var actor = new Actor("someone", "someone", "某人", grants, Locale.CHINESE, "10.0.0.1");
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }

    private static ProjectService projects(Store store) {
        return store.bean(ProjectService.class);
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).problem();
    }

    private static List<String> fields(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }
}
