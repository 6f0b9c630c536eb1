package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.registry.organisation.ALife.APRIL;
import static org.grassroots.registry.organisation.ALife.MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.evidence.AFile;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Sanction;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.jspecify.annotations.Nullable;

/** Sanctions are taken step by step, on grounds that are known, after the organisation was heard. */
class SanctionsTest {

    private static final String PARTY_GROUP = "省科协党组（样例）";
    private static final String NUMBER = "苏科协发〔2021〕9号";
    private static final Sanction MISCONDUCT = new Sanction(SanctionGround.IRREGULARITY, null);
    /** Monday; the fifth working day after it is Monday, 22 March. */
    private static final LocalDate TOLD = LocalDate.of(2021, 3, 15);

    private static final LocalDate HEARD_BY = LocalDate.of(2021, 3, 22);

    @StoreTest
    void aWarningFollowsAnInterviewAndIsKeptInBothTimes(Store store) {
        var life = new ALife(store);
        var society = society(life, "320102", "依次处置的学会");
        var told = new Sanction(SanctionGround.IRREGULARITY, TOLD);
        assertThat(refused(() -> take(store, society, LifeAct.WARN, APRIL, PARTY_GROUP, NUMBER, told)))
                .returns(OrganisationProblem.SANCTION_STEP, RegistryException::problem)
                .returns(List.of(Standing.NORMAL), RegistryException::arguments);

        take(store, society, LifeAct.INTERVIEW, MARCH, PARTY_GROUP, null, MISCONDUCT);
        assertThat(life.view(society).standing()).isEqualTo(Standing.INTERVIEWED);
        take(store, society, LifeAct.WARN, APRIL, PARTY_GROUP, NUMBER, told);

        assertThat(life.view(society)).satisfies(now -> {
            assertThat(now.standing()).isEqualTo(Standing.WARNED);
            assertThat(now.status()).isEqualTo(LifecycleStatus.ACTIVE);
        });
        var service = life.as(Role.DECISION_CLERK).bean(OrganisationService.class);
        assertThat(service.view(society.id(), MARCH, null).standing()).isEqualTo(Standing.INTERVIEWED);
        assertThat(service.view(society.id(), MARCH.minusDays(1), null).standing())
                .isEqualTo(Standing.NORMAL);
        assertThat(listed(service, Standing.WARNED, null)).containsExactly(society.id());
        assertThat(listed(service, Standing.INTERVIEWED, MARCH)).containsExactly(society.id());
        assertThat(listed(service, Standing.NORMAL, MARCH)).doesNotContain(society.id());
        assertThat(listed(service, Standing.NORMAL, MARCH.minusDays(1))).containsExactly(society.id());
        assertThat(service.history(society.id()))
                .filteredOn(version -> version.attribute() == Attribute.STANDING && version.supersededAt() == null)
                .extracting(AttributeVersionView::content, AttributeVersionView::sanction)
                .containsExactly(tuple("INTERVIEWED", MISCONDUCT), tuple("WARNED", told));
    }

    @StoreTest
    void onlyTheStandingCommitteeLeavesStepsOutAndByItsNumberedDecision(Store store) {
        var life = new ALife(store);
        var society = society(life, "320104", "情节严重的学会");
        var serious = new Sanction(SanctionGround.SERIOUS_CASE, TOLD);

        assertThat(fields(() -> take(store, society, LifeAct.REVOKE, APRIL, PARTY_GROUP, null, serious)))
                .containsExactly("decisionBody SANCTION_BODY", "documentNumber FIELD_REQUIRED");

        assertThat(fields(() -> take(store, society, LifeAct.REVOKE, APRIL, ASanction.COMMITTEE, NUMBER, null)))
                .containsExactly("ground FIELD_REQUIRED");
        assertThat(fields(() -> take(store, society, LifeAct.DISSOLVE, APRIL, PARTY_GROUP, NUMBER, serious)))
                .containsExactly("ground FIELD_UNKNOWN");
        assertThat(take(store, society, LifeAct.REVOKE, APRIL, ASanction.COMMITTEE, NUMBER, serious)
                        .status())
                .isEqualTo(LifecycleStatus.REVOKED);
    }

    @StoreTest
    void nobodyIsSanctionedUnheard(Store store) {
        var life = new ALife(store);
        var society = society(life, "320105", "要陈述申辩的学会");
        var told = new Sanction(SanctionGround.SERIOUS_CASE, TOLD);
        var untold = new Sanction(SanctionGround.SERIOUS_CASE, null);

        assertThat(fields(() -> take(store, society, LifeAct.WARN, APRIL, ASanction.COMMITTEE, NUMBER, untold)))
                .containsExactly("toldOn FIELD_REQUIRED");
        var early = refused(() -> take(store, society, LifeAct.WARN, HEARD_BY, ASanction.COMMITTEE, NUMBER, told));
        assertThat(early.fields()).singleElement().satisfies(field -> {
            assertThat(field.problem()).isEqualTo(OrganisationProblem.SANCTION_UNHEARD);
            assertThat(field.arguments()).containsExactly(HEARD_BY);
        });
        assertThat(take(store, society, LifeAct.WARN, HEARD_BY.plusDays(1), ASanction.COMMITTEE, NUMBER, told)
                        .standing())
                .isEqualTo(Standing.WARNED);
    }

    @StoreTest
    void whatNoRecordTellsIsNoGround(Store store) {
        var life = new ALife(store);
        var county = life.register(OrganisationKind.COUNTY_ASSOCIATION, "320106", "记录不足的科协");
        var grade = new Sanction(SanctionGround.UNQUALIFIED, null);

        assertThat(refused(() -> take(store, county, LifeAct.INTERVIEW, MARCH, PARTY_GROUP, null, grade)))
                .returns(OrganisationProblem.SANCTION_GROUND, RegistryException::problem)
                .returns(List.of(SanctionGround.UNQUALIFIED), RegistryException::arguments);
        assertThat(grounds(store, county, LifeAct.INTERVIEW)).containsExactly(SanctionGround.IRREGULARITY);
        assertThat(grounds(store, county, LifeAct.CLEAR)).isEmpty();
        assertThat(life.as(Role.DECISION_CLERK).bean(LifecycleService.class).open(county.id()))
                .doesNotContainKeys(LifeAct.CLEAR, LifeAct.REVOKE);
    }

    @StoreTest
    void aTermThatIsOverForMoreThanAYearIsAGround(Store store) {
        var life = new ALife(store);
        var late = life.register(Registration.of(
                        OrganisationKind.UNIVERSITY_ASSOCIATION,
                        new DivisionCode("320115"),
                        "逾期未换届的高校科协",
                        AnAssociation.ESTABLISHED,
                        AnAssociation.DECISION)
                .with(Attribute.TERM_END, "2020-06-30", AnAssociation.ESTABLISHED));
        life.stands(late, LifecycleStatus.ACTIVE);

        assertThat(grounds(store, late, LifeAct.INTERVIEW))
                .containsExactly(SanctionGround.TERM_OVERDUE, SanctionGround.IRREGULARITY);
    }

    @StoreTest
    void anObjectionThatWasUpheldTakesASanctionBackOnce(Store store) {
        var life = new ALife(store);
        var society = society(life, "320111", "申诉成立的学会");
        take(store, society, LifeAct.INTERVIEW, MARCH, PARTY_GROUP, null, MISCONDUCT);
        var upheld = new Sanction(SanctionGround.OBJECTION_UPHELD, null);

        assertThat(fields(() -> take(store, society, LifeAct.CLEAR, APRIL, PARTY_GROUP, null, upheld)))
                .containsExactly("documentNumber FIELD_REQUIRED");
        assertThat(take(store, society, LifeAct.CLEAR, APRIL, PARTY_GROUP, NUMBER, upheld)
                        .standing())
                .isEqualTo(Standing.NORMAL);
        assertThat(refused(() -> take(store, society, LifeAct.CLEAR, APRIL, PARTY_GROUP, NUMBER, upheld))
                        .problem())
                .isEqualTo(OrganisationProblem.SANCTION_STEP);
    }

    private static OrganisationView society(ALife life, String division, String name) {
        return life.stands(life.register(OrganisationKind.LEARNED_SOCIETY, division, name), LifecycleStatus.ACTIVE);
    }

    private static List<String> listed(OrganisationService service, Standing standing, @Nullable LocalDate asOf) {
        var filter = new OrganisationFilter(
                "依次处置", OrganisationKind.LEARNED_SOCIETY, null, null, null, null, null, standing);
        var found = asOf == null ? service.list(filter, null, 10) : service.list(filter, PastMoment.on(asOf), null, 10);
        return found.rows().stream().map(OrganisationRow::id).toList();
    }

    private static Set<SanctionGround> grounds(Store store, OrganisationView one, LifeAct act) {
        return new ALife(store)
                .as(Role.DECISION_CLERK)
                .bean(LifecycleService.class)
                .open(one.id())
                .getOrDefault(act, Set.of());
    }

    private static OrganisationView take(
            Store store,
            OrganisationView one,
            LifeAct act,
            LocalDate day,
            String body,
            @Nullable String number,
            @Nullable Sanction sanction) {
        var life = new ALife(store);
        long seen = life.view(one).version();
        var step = new LifeStep(
                one.id(),
                act,
                day,
                new Decision(body, day, number),
                "据决定办理",
                sanction,
                List.of(AFile.of(store, "320000")));
        var role = act == LifeAct.DISSOLVE ? Role.ORG_REPORTER : Role.DECISION_CLERK;
        var service = life.as(role).bean(LifecycleService.class);
        return store.fromTransaction(() -> service.take(step, seen));
    }

    private static RegistryException refused(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act);
    }

    private static List<String> fields(ThrowingCallable act) {
        var refused = refused(act);
        assertThat(refused.problem()).isEqualTo(CommonProblem.FIELDS_INVALID);
        return refused.fields().stream()
                .map(field -> field.field() + " " + field.problem())
                .toList();
    }
}
