package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Terms through the services on both databases, on 2021-07-01; each test has a city of its own. */
class TermServiceTest {

    private static final LocalDate CONGRESS = LocalDate.of(2016, 6, 1);
    private static final Actor CLERK = actor("clerk", Role.DECISION_CLERK, "320000");
    private static final Decision CONSENT = new Decision("市科协（样例）", LocalDate.of(2021, 6, 20), "科协〔2021〕8号");

    private final MovingClock clock = new MovingClock(Instant.parse("2021-07-01T01:00:00Z"));

    @StoreTest
    void whatIsListedIsWhatTheTermSays(Store store) {
        var ends = List.of("2021-06-30", "2021-07-01", "2022-01-01", "2022-01-02", "2020-07-01", "2020-06-30");
        var counties = List.of("320613", "320612", "320623", "320681", "320682", "320685");
        for (int i = 0; i < ends.size(); i++) {
            var id = withTerm(store, counties.get(i), ends.get(i));
            if (ends.get(i).startsWith("2020")) {
                record(store, id, Attribute.TERM_EXTENDED_TO, "2022-12-31", CONSENT.decidedOn());
            }
        }

        assertThat(ends(store, null))
                .containsExactly("2020-06-30", "2020-07-01", "2021-06-30", "2021-07-01", "2022-01-01");
        for (var status : TermStatus.values()) {
            assertThat(listed(store, new TermFilter(status, new DivisionCode("320600"))))
                    .as("%s", status)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.status()).isEqualTo(status));
        }
        assertThat(ends(store, TermStatus.OVERDUE)).containsExactly("2020-06-30", "2021-06-30");
        assertThat(ends(store, TermStatus.EXTENDED)).containsExactly("2020-07-01");
        assertThat(ends(store, TermStatus.DUE)).containsExactly("2021-07-01", "2022-01-01");
        assertThat(ends(store, TermStatus.IN_TERM)).containsExactly("2022-01-02");
    }

    @StoreTest
    void itIsWalkedPageByPageBothWays(Store store) {
        var counties = List.of("320703", "320706", "320707", "320722", "320723");
        for (int i = 0; i < counties.size(); i++) {
            withTerm(store, counties.get(i), "2021-0" + (i / 2 + 1) + "-01");
        }
        service(store, actor("city", Role.LOCAL_REVIEWER, "320700"));
        var walked = new ArrayList<String>();
        String cursor = null;
        do {
            var slice = terms(store).list(TermFilter.NONE, cursor, 2);
            slice.rows().forEach(row -> walked.add(row.division()));
            cursor = slice.next();
        } while (cursor != null);
        assertThat(walked).containsExactlyInAnyOrderElementsOf(counties).doesNotHaveDuplicates();

        var second = terms(store)
                .list(
                        TermFilter.NONE,
                        terms(store).list(TermFilter.NONE, null, 2).next(),
                        2);
        assertThat(terms(store).list(TermFilter.NONE, second.previous(), 2).rows())
                .extracting(TermRow::division)
                .isEqualTo(walked.subList(0, 2));
    }

    @StoreTest
    void whoeverSupervisesConsentsForAYearAtTheMost(Store store) {
        var id = withTerm(store, "320803", "2021-06-30");
        var version = view(store, id).version();

        service(store, actor("city", Role.LOCAL_REVIEWER, "320800"));
        assertThat(terms(store).extensible(id)).isTrue();
        var tooLong = new ExtendTerm(id, LocalDate.of(2022, 7, 1), CONSENT, " ", List.of());
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> store.fromTransaction(() -> terms(store).extend(tooLong, version)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::problem)
                        .containsExactly(OrganisationProblem.TERM_EXTENSION, CommonProblem.FIELD_REQUIRED));
        var consent = new ExtendTerm(id, LocalDate.of(2022, 6, 30), CONSENT, "班子调整", List.of());
        var extended = store.fromTransaction(() -> terms(store).extend(consent, version));

        assertThat(extended.term().orElseThrow().on(LocalDate.of(2021, 7, 1))).isEqualTo(TermStatus.EXTENDED);
        assertThat(ends(store, TermStatus.EXTENDED, "320800")).containsExactly("2021-06-30");
        // before the consent it was in its last months, and that is still to be asked for
        var before = organisations(store, CLERK).view(id, LocalDate.of(2021, 6, 19), null);
        assertThat(before.term().orElseThrow().extendedTo()).isNull();
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> {
                    service(store, actor("city", Role.LOCAL_REVIEWER, "320800"));
                    terms(store).extend(consent, version);
                })
                .returns(CommonProblem.STALE_EDIT, RegistryException::problem);
    }

    @StoreTest
    void nobodyBelowConsents(Store store) {
        var id = withTerm(store, "320902", "2021-06-30");
        var version = view(store, id).version();
        var consent = new ExtendTerm(id, LocalDate.of(2022, 6, 30), CONSENT, "班子调整", List.of());

        Stream.of(actor("county", Role.LOCAL_REVIEWER, "320902"), actor("other", Role.LOCAL_REVIEWER, "320800"))
                .forEach(actor -> {
                    service(store, actor);
                    assertThatExceptionOfType(RegistryException.class)
                            .isThrownBy(() -> terms(store).extend(consent, version))
                            .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
                });
        service(store, actor("county", Role.ORG_REPORTER, "320902"));
        assertThat(terms(store).extensible(id)).isFalse();
        assertThat(terms(store).pressing(10)).extracting(TermRow::id).containsExactly(id);
    }

    @StoreTest
    void whoseLifeEndedElectsNobody(Store store) {
        var id = withTerm(store, "321002", "2021-06-30");
        service(store, actor("city", Role.LOCAL_REVIEWER, "321000"));
        take(store, id, LifeAct.DISSOLVE, List.of());
        service(store, CLERK);
        take(store, id, LifeAct.DEREGISTER, List.of(AFile.of(store, "320000")));

        assertThat(ends(store, null, "321000")).isEmpty();
    }

    private void take(Store store, String id, LifeAct act, List<String> papers) {
        var step = new LifeStep(id, act, LocalDate.of(2021, 6, 30), CONSENT, "撤并", papers);
        var life = store.bean(LifecycleService.class);
        store.fromTransaction(() -> life.take(
                step, store.bean(OrganisationService.class).view(id, null, null).version()));
    }

    private String withTerm(Store store, String division, String end) {
        organisations(store, CLERK);
        var id = store.fromTransaction(() -> organisations(store, CLERK)
                .register(AnAssociation.of(division, "科协" + division))
                .id());
        record(store, id, Attribute.TERM_END, end, CONGRESS);
        return id;
    }

    private void record(Store store, String id, Attribute attribute, String content, LocalDate first) {
        var version = view(store, id).version();
        var change = AnAssociation.becomes(id, attribute, content, first);
        store.fromTransaction(() -> organisations(store, CLERK).record(change, version));
    }

    private List<String> ends(Store store, TermStatus status) {
        return ends(store, status, "320600");
    }

    private List<String> ends(Store store, TermStatus status, String division) {
        return listed(store, new TermFilter(status, new DivisionCode(division))).stream()
                .map(row -> row.termEnd().toString())
                .toList();
    }

    private List<TermRow> listed(Store store, TermFilter filter) {
        service(store, CLERK);
        return terms(store).list(filter, null, 50).rows();
    }

    private OrganisationView view(Store store, String id) {
        return organisations(store, CLERK).view(id, null, null);
    }

    private OrganisationService organisations(Store store, Actor actor) {
        service(store, actor);
        return store.bean(OrganisationService.class);
    }

    private TermService terms(Store store) {
        return store.bean(TermService.class);
    }

    private void service(Store store, Actor actor) {
        store.with(Clock.class, clock).bean(Acting.class).as(actor, clock);
    }

    private static Actor actor(String account, Role role, String division) {
        var grants = List.of(Grant.on(role, new DivisionCode(division)));
        return new Actor(account, account, "某人", grants, Locale.CHINESE, "10.0.0.1");
    }
}
