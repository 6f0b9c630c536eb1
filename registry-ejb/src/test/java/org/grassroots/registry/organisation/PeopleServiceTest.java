package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.DutyKind;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Officers, the benchmark and the duty log through the services on both databases, on 2021-07-01. */
class PeopleServiceTest {

    private static final LocalDate CONGRESS = LocalDate.of(2016, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 1);
    private static final String REACHED = """
            甲|VICE_CHAIR|HOSPITAL
            乙|VICE_CHAIR|SCHOOL
            丙|STANDING_MEMBER|AGRI_STATION
            丁|STANDING_MEMBER|TECH_ENTERPRISE
            戊|COMMITTEE_MEMBER|SCHOOL
            己|COMMITTEE_MEMBER|SCHOOL
            庚|COMMITTEE_MEMBER|SCHOOL
            辛|COMMITTEE_MEMBER|SCHOOL""";

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void whoServesIsToldForEachDay(Store store) {
        var id = register(store, "320106");
        record(store, id, Attribute.SESSION, "5", CONGRESS);
        record(store, id, Attribute.OFFICERS, "甲|VICE_CHAIR|HOSPITAL\n乙|SECRETARY_GENERAL|", CONGRESS);
        record(store, id, Attribute.OFFICERS, "甲|VICE_CHAIR|HOSPITAL\n丙|SECRETARY_GENERAL|", LATER);
        as(store, Role.INSPECTOR, "320000");

        var now = people(store).people(id, null);
        assertThat(now.inOffice()).extracting(PeopleView.Holder::name).containsExactly("王一", "甲", "丙");
        assertThat(now.former()).extracting(PeopleView.Holder::name).containsExactly("乙");
        assertThat(now.inOffice().get(1).session()).isEqualTo(5);
        assertThat(now.seats()).isEqualTo(new FourHeadsSeats(1, 1, 1, 1));
        assertThat(now.absent()).containsExactly(FourHeads.SCHOOL, FourHeads.AGRI_STATION, FourHeads.TECH_ENTERPRISE);
        assertThat(people(store).people(id, LATER.minusDays(1)).inOffice())
                .extracting(PeopleView.Holder::name)
                .containsExactly("王一", "甲", "乙");
    }

    @StoreTest
    void theListTellsWhoIsBelowTheBenchmark(Store store) {
        var reached = register(store, "320303");
        record(store, reached, Attribute.OFFICERS, REACHED, CONGRESS);
        var below = register(store, "320302");
        record(store, below, Attribute.OFFICERS, REACHED.replace("TECH_ENTERPRISE", "SCHOOL"), CONGRESS);
        var nobody = register(store, "320305");
        as(store, Role.LOCAL_REVIEWER, "320300");

        assertThat(benchmarks(store, null)).containsExactly(below, reached, nobody);
        assertThat(benchmarks(store, true)).containsExactly(reached);
        assertThat(benchmarks(store, false)).containsExactly(below, nobody);
        var page = people(store).benchmarks(BenchmarkFilter.NONE, null, 2);
        assertThat(people(store)
                        .benchmarks(BenchmarkFilter.NONE, page.next(), 2)
                        .rows())
                .extracting(BenchmarkRow::id)
                .containsExactly(nobody);
    }

    @StoreTest
    void theLogTellsOfThoseInOfficeOnTheDay(Store store) {
        var id = withHeads(store, "320402");
        as(store, Role.ORG_REPORTER, "320402");
        var paper = AFile.of(store, "320402");

        add(store, duty(id, "甲", LATER, List.of(paper)));
        add(store, duty(id, "乙", CONGRESS, List.of()));

        assertThat(log(store, id, null)).extracting(DutyView::officer).containsExactly("甲", "乙");
        assertThat(log(store, id, "乙")).singleElement().satisfies(row -> {
            assertThat(row.fourHeads()).isEqualTo(FourHeads.SCHOOL);
            assertThat(row.evidence()).isNull();
        });
        assertThat(duties(store).officers(id)).containsExactly("甲", "乙");
        assertThat(fields(() -> add(store, duty(id, "乙", LATER, List.of()))))
                .containsExactly("officer DUTY_NOT_IN_OFFICE");
        assertThat(fields(() -> add(store, duty(id, "王一", LATER, List.of(paper, "none")))))
                .containsExactly(
                        "officer DUTY_NOT_IN_OFFICE",
                        "evidence DUTY_EVIDENCE_MANY",
                        "evidence ORGANISATION_EVIDENCE_UNKNOWN");
        assertThat(fields(() -> add(store, new RecordDuty(id, " ", null, null, "", List.of()))))
                .containsExactly(
                        "officer FIELD_REQUIRED",
                        "kind FIELD_REQUIRED",
                        "happenedOn FIELD_REQUIRED",
                        "what FIELD_REQUIRED");
    }

    @StoreTest
    void whatWasWrongIsCancelledOnceAndStays(Store store) {
        var id = withHeads(store, "320404");
        as(store, Role.ORG_REPORTER, "320404");
        var entry = add(store, duty(id, "甲", LATER, List.of()));
        store.inTransaction(() -> duties(store).cancel(entry.id(), "日期有误"));

        assertThat(log(store, id, null)).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo("到三个村义诊");
            assertThat(row.cancelled()).isNotNull();
            assertThat(row.cancelled().reason()).isEqualTo("日期有误");
        });
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.inTransaction(() -> duties(store).cancel(entry.id(), "再次")))
                .returns(OrganisationProblem.DUTY_CANCELLED, RegistryException::problem);
        as(store, Role.ORG_REPORTER, "320402");
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.inTransaction(() -> duties(store).cancel(entry.id(), "外县")))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
    }

    private String withHeads(Store store, String division) {
        var id = register(store, division);
        record(store, id, Attribute.OFFICERS, "甲|VICE_CHAIR|HOSPITAL\n乙|STANDING_MEMBER|SCHOOL", CONGRESS);
        record(store, id, Attribute.OFFICERS, "甲|VICE_CHAIR|HOSPITAL", LATER);
        return id;
    }

    private static RecordDuty duty(String id, String officer, LocalDate day, List<String> evidence) {
        return new RecordDuty(id, officer, DutyKind.DUTY, day, " 到三个村义诊 ", evidence);
    }

    private DutyView add(Store store, RecordDuty duty) {
        return store.fromTransaction(() -> duties(store).record(duty));
    }

    private List<DutyView> log(Store store, String id, String officer) {
        return duties(store).list(id, officer, null, 10).rows();
    }

    private List<String> benchmarks(Store store, Boolean reached) {
        var filter = new BenchmarkFilter(reached, new DivisionCode("320300"));
        return people(store).benchmarks(filter, null, 10).rows().stream()
                .map(BenchmarkRow::id)
                .toList();
    }

    private String register(Store store, String division) {
        as(store, Role.DECISION_CLERK, "320000");
        return store.fromTransaction(() -> store.bean(OrganisationService.class)
                .register(AnAssociation.of(division, "科协" + division))
                .id());
    }

    private void record(Store store, String id, Attribute attribute, String content, LocalDate first) {
        as(store, Role.DECISION_CLERK, "320000");
        var organisations = store.bean(OrganisationService.class);
        var version = organisations.view(id, null, null).version();
        var kept = attribute == Attribute.OFFICERS ? OfficerList.of(content).text() : content;
        var change = AnAssociation.becomes(id, attribute, kept, first);
        store.fromTransaction(() -> organisations.record(change, version));
    }

    private void as(Store store, Role role, String division) {
        var grants = List.of(Grant.on(role, new DivisionCode(division)));
        var actor = new Actor("someone", "someone", "某人", grants, Locale.CHINESE, "10.0.0.1");
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }

    private static PeopleService people(Store store) {
        return store.bean(PeopleService.class);
    }

    private static DutyService duties(Store store) {
        return store.bean(DutyService.class);
    }

    private static List<String> fields(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }
}
