package org.grassroots.registry.registration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Applications and officers for tests; the county is 鼓楼区 in 南京, everything happens in March 2021. */
public final class AnApplication {

    public static final DivisionCode GULOU = new DivisionCode("320106");
    public static final DivisionCode NANJING = new DivisionCode("320100");
    public static final DivisionCode JIANGSU = new DivisionCode("320000");
    public static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
    public static final Instant NOW = Instant.parse("2021-03-10T02:00:00Z");
    public static final List<Proof> PROOFS =
            Questionnaire.of(OrganisationKind.COUNTY_ASSOCIATION).neededPapers().stream()
                    .map(kind -> new Proof(kind, "a".repeat(64)))
                    .toList();

    private static int steps;

    private AnApplication() {}

    public static ApplicationContent complete() {
        return complete("鼓楼区科学技术协会", GULOU);
    }

    public static ApplicationContent complete(String name, DivisionCode division) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.NAME, name);
        values.put(Field.ESTABLISHED_ON, "2001-05-01");
        values.put(Field.ADDRESS, "南京市鼓楼区山西路1号");
        values.put(Field.CONTACT_PHONE, "025-83000000");
        values.put(Field.ESTABLISHMENT_MODE, "INDEPENDENT");
        values.put(Field.ESTABLISHMENT_SINCE, "2021-01-15");
        values.put(Field.ESTABLISHMENT_DOCUMENT, "宁编办〔2021〕3号");
        values.put(Field.STAFF_POSTS, "8");
        values.put(Field.STAFF_PRESENT, "7");
        values.put(Field.PARTY_GROUP, "true");
        values.put(Field.PARTY_GROUP_SINCE, "2021-02-01");
        values.put(Field.PARTY_GROUP_DOCUMENT, "鼓委〔2021〕8号");
        values.put(Field.SESSION, "5");
        values.put(Field.CONGRESS_ON, "2020-11-20");
        values.put(Field.TERM_END, "2025-11-20");
        values.put(Field.CHARTER_ADOPTED_ON, "2020-11-20");
        values.put(Field.DELEGATES, "150");
        values.put(Field.COMMITTEE_MEMBERS, "45");
        values.put(Field.STANDING_MEMBERS, "15");
        values.put(Field.CHAIRS, "6");
        values.put(Field.CHAIR, "张三");
        values.put(Field.OFFICERS, "李四|VICE_CHAIR|HOSPITAL\n王五|SECRETARY_GENERAL|");
        values.put(Field.TOWNSHIPS_TOTAL, "13");
        values.put(Field.TOWNSHIPS_COVERED, "12");
        values.put(Field.ENTERPRISE_ASSOCIATIONS, "20");
        values.put(Field.SOCIETIES, "9");
        values.put(Field.RURAL_TECH_ASSOCIATIONS, "0");
        values.put(Field.POPULARISATION_FUNDS, "1200000");
        values.put(Field.RESIDENTS, "940000");
        return new ApplicationContent(OrganisationKind.COUNTY_ASSOCIATION, division, values);
    }

    /** What a county could write before the whole application was asked for. */
    public static ApplicationContent asBefore() {
        var content = empty();
        for (var field : List.of(
                Field.NAME,
                Field.ESTABLISHMENT_MODE,
                Field.ESTABLISHMENT_SINCE,
                Field.ESTABLISHMENT_DOCUMENT,
                Field.PARTY_GROUP,
                Field.PARTY_GROUP_SINCE,
                Field.PARTY_GROUP_DOCUMENT,
                Field.CHAIR)) {
            content = content.with(field, complete().value(field));
        }
        return content;
    }

    public static ApplicationContent empty() {
        return ApplicationContent.empty(OrganisationKind.COUNTY_ASSOCIATION, GULOU);
    }

    public static Decision decision() {
        return new Decision("江苏省科学技术协会党组", LocalDate.of(2021, 3, 9), "苏科协发〔2021〕12号");
    }

    public static Rejection rejection() {
        return new Rejection(new Opinion("材料与事实不符"), "南京市科学技术协会");
    }

    public static Signature reporter() {
        return by("reporter", Role.ORG_REPORTER, GULOU);
    }

    public static Signature reviewer() {
        return by("reviewer", Role.LOCAL_REVIEWER, NANJING);
    }

    public static Signature clerk() {
        return by("clerk", Role.DECISION_CLERK, JIANGSU);
    }

    public static Signature by(String account, @Nullable Role role, DivisionCode division) {
        return new Signature("step-" + steps++, account, account + "之名", role, division, NOW);
    }

    /** A complete application, brought into {@code state} by the three usual officers. */
    public static Application in(ApplicationState state) {
        var application = new Application("application", complete(), reporter());
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> application.submit(PROOFS, TODAY, reporter());
            case RETURNED -> {
                application.submit(PROOFS, TODAY, reporter());
                application.returnForCorrection(ReturnReasons.of("请补充"), reviewer());
            }
            case PRELIM_PASSED -> pass(application);
            case GRANTED -> {
                pass(application);
                application.grant(decision(), PROOFS, List.of(), TODAY, clerk());
            }
            case REJECTED -> {
                application.submit(PROOFS, TODAY, reporter());
                application.reject(rejection(), reviewer());
            }
            case WITHDRAWN -> application.withdraw(reporter());
            case APPROVED_TO_PREPARE -> {
                return prepared();
            }
            case EXPIRED -> {
                var prepared = prepared();
                prepared.lapse(by("registry", null, JIANGSU));
                return prepared;
            }
        }
        return application;
    }

    /** A complete application on any way, brought into a state to which that way leads, by the usual officers. */
    public static Application on(Chain chain, ApplicationState state) {
        var content = chain == Chain.FILING ? complete() : AnyApplication.of(usual(chain), GULOU);
        var application = new Application("application", content, reporter());
        for (var verb : way(chain, state)) {
            take(application, verb, officer(chain, verb));
        }
        if (application.state() != state) {
            throw new IllegalArgumentException(chain + " does not lead to " + state);
        }
        return application;
    }

    private static OrganisationKind usual(Chain chain) {
        return switch (chain) {
            case FILING -> OrganisationKind.COUNTY_ASSOCIATION;
            case LOCAL -> OrganisationKind.ENTERPRISE_ASSOCIATION;
            case CITY -> OrganisationKind.RURAL_TECH_ASSOCIATION;
            case DIRECT -> OrganisationKind.UNIVERSITY_ASSOCIATION;
            case SOCIETY -> OrganisationKind.LEARNED_SOCIETY;
        };
    }

    private static List<Verb> way(Chain chain, ApplicationState state) {
        return switch (state) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(Verb.SUBMIT);
            case RETURNED -> List.of(Verb.SUBMIT, Verb.RETURN);
            case PRELIM_PASSED -> chain == Chain.FILING ? List.of(Verb.SUBMIT, Verb.PASS) : List.of(Verb.SUBMIT);
            case APPROVED_TO_PREPARE -> List.of(Verb.SUBMIT, Verb.PREPARE);
            case GRANTED ->
                switch (chain) {
                    case FILING -> List.of(Verb.SUBMIT, Verb.PASS, Verb.GRANT);
                    case LOCAL, CITY, DIRECT -> List.of(Verb.SUBMIT, Verb.GRANT);
                    case SOCIETY -> List.of(Verb.SUBMIT, Verb.PREPARE, Verb.GRANT);
                };
            case REJECTED -> List.of(Verb.SUBMIT, Verb.REJECT);
            case WITHDRAWN -> List.of(Verb.WITHDRAW);
            case EXPIRED -> List.of(Verb.SUBMIT, Verb.PREPARE, Verb.LAPSE);
        };
    }

    private static Signature officer(Chain chain, Verb verb) {
        boolean below = chain == Chain.FILING || chain == Chain.LOCAL || chain == Chain.CITY;
        return switch (verb) {
            case SUBMIT, WITHDRAW -> reporter();
            case PASS -> reviewer();
            case RETURN, REJECT -> below ? reviewer() : clerk();
            case GRANT -> below && chain != Chain.FILING ? reviewer() : clerk();
            case PREPARE -> clerk();
            case LAPSE -> by("registry", null, JIANGSU);
        };
    }

    /** A learned society that may prepare its founding. */
    public static Application prepared() {
        var content = AnyApplication.of(OrganisationKind.LEARNED_SOCIETY, GULOU);
        var society = new Application("society", content, reporter());
        society.submit(proofs(content), TODAY, reporter());
        society.prepare(decision(), proofs(content), TODAY, clerk());
        return society;
    }

    /** One of each paper that is needed. */
    public static List<Proof> proofs(ApplicationContent content) {
        return content.questionnaire().neededPapers().stream()
                .map(kind -> new Proof(kind, "a".repeat(64)))
                .toList();
    }

    private static void pass(Application application) {
        application.submit(PROOFS, TODAY, reporter());
        application.pass(new Opinion("同意上报"), PROOFS, TODAY, reviewer());
    }

    /** Takes the step with everything that it needs. */
    public static void take(Application application, Verb verb, Signature by) {
        var proofs = proofs(application.content());
        switch (verb) {
            case SUBMIT -> application.submit(proofs, TODAY, by);
            case WITHDRAW -> application.withdraw(by);
            case PASS -> application.pass(new Opinion("同意上报"), proofs, TODAY, by);
            case RETURN -> application.returnForCorrection(ReturnReasons.of("请补充"), by);
            case REJECT -> application.reject(rejection(), by);
            case PREPARE -> application.prepare(decision(), proofs, TODAY, by);
            case GRANT ->
                application.grant(
                        decision(),
                        proofs,
                        application.preparation().map(prepared -> "certificate").stream()
                                .toList(),
                        TODAY,
                        by);
            case LAPSE -> application.lapse(by);
        }
    }
}
