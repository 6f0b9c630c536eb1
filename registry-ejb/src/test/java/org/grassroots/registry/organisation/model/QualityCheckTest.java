package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.registry.organisation.model.OrganisationKind.COUNTY_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.ENTERPRISE_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.LEARNED_SOCIETY;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_LIAISON_STATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.model.QualitySubject.Surroundings;
import org.grassroots.registry.organisation.model.RegionNames.Region;
import org.grassroots.registry.shared.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound record has nothing wrong with it, and each check sees what it is there for, and nothing else does. */
class QualityCheckTest {

    private static final String PARENT = RegistryNumber.issue(
                    "JS", OrganisationKind.HAIZHI_WORK_BASE, new DivisionCode("320106"), 2019, 1)
            .value();
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    @Test
    void aSoundRecordHasNothingWrong() {
        assertThat(wrong(new Entry(COUNTY_ASSOCIATION))).isEmpty();
        assertThat(wrong(new Entry(ENTERPRISE_ASSOCIATION))).isEmpty();
        assertThat(wrong(new Entry(LEARNED_SOCIETY))).isEmpty();
        assertThat(wrong(new Entry(OVERSEAS_LIAISON_STATION))).isEmpty();
        assertThat(wrong(new Entry(OFFSHORE_BASE))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                county("DIVISION_ENDED", "320106", record -> record.surrounded(null, false, 3, null, null, true)),
                county("DECIDED_AFTER_REGISTERED", "2021-05-01 > 2021-04-01", record -> record.decided("2021-05-01")),
                county("ESTABLISHED_AFTER_DECIDED", "1990-05-01 > 1980-01-01", record -> record.decided("1980-01-01")),
                kind(
                        OVERSEAS_LIAISON_STATION,
                        "PARENT_ENDED",
                        PARENT,
                        record -> record.surrounded(null, true, null, null, null, false)),
                kind(
                        ENTERPRISE_ASSOCIATION,
                        "FOUNDING_LATE",
                        "2020-03-01",
                        record -> record.stands(LifecycleStatus.APPROVED, "2020-03-01")),
                county(
                        "SUSPENDED_LONG",
                        "2020-03-01",
                        record -> record.stands(LifecycleStatus.SUSPENDED, "2020-03-01")),
                county(
                        "DEREGISTERING_LONG",
                        "2020-03-01",
                        record -> record.stands(LifecycleStatus.DEREGISTERING, "2020-03-01")),
                county("POSSIBLE_DUPLICATE", "鼓楼科协", record -> record.surrounded(null, true, 3, null, "鼓楼科协", true)),
                county("NAME_WITHOUT_REGION", "玄武区科学技术协会", record -> record.with(Attribute.NAME, "玄武区科学技术协会")),
                county("NAME_WITHOUT_KIND", "南京市鼓楼区", record -> record.with(Attribute.NAME, "南京市鼓楼区")),
                county("NAME_WRITTEN_ODDLY", "南京市鼓樓區科协", record -> record.with(Attribute.NAME, "南京市鼓樓區科协")),
                county(
                        "SHORT_NAME_LONG",
                        "南京市鼓楼区科学技术协会的简称",
                        record -> record.with(Attribute.SHORT_NAME, "南京市鼓楼区科学技术协会的简称")),
                county("PHONE_MISSING", "", record -> record.without(Attribute.CONTACT_PHONE)),
                county("PHONE_ODD", "问办公室", record -> record.with(Attribute.CONTACT_PHONE, "问办公室")),
                county(
                        "PHONE_PERSONAL",
                        "1**********",
                        record -> record.with(Attribute.CONTACT_PHONE, "138 0000 0000")),
                county("PHONE_SHARED", "玄武科协", record -> record.surrounded(null, true, 3, "玄武科协", null, true)),
                county("EMAIL_ODD", "kx.example.cn", record -> record.with(Attribute.CONTACT_EMAIL, "kx.example.cn")),
                county("ADDRESS_MISSING", "", record -> record.without(Attribute.ADDRESS)),
                county("TERM_END_MISSING", "", record -> record.without(Attribute.TERM_END)),
                county(
                        "TERM_ENDS_BEFORE_CONGRESS",
                        "2021-06-01 ≤ 2021-06-01",
                        record -> record.with(Attribute.CONGRESS_ON, "2021-06-01")
                                .with(Attribute.TERM_END, "2021-06-01")),
                county(
                        "TERM_TOO_LONG",
                        "2020-06-01 – 2027-01-01",
                        record -> record.with(Attribute.TERM_END, "2027-01-01")),
                county("TERM_LONG_OVERDUE", "2020-06-15", record -> record.with(Attribute.TERM_END, "2020-06-15")),
                county(
                        "CONGRESS_BEFORE_ESTABLISHED",
                        "1989-01-01 < 1990-05-01",
                        record -> record.with(Attribute.CONGRESS_ON, "1989-01-01")
                                .without(Attribute.TERM_END)
                                .stands(LifecycleStatus.SUSPENDED, "2021-01-01")),
                county("CONGRESS_TO_COME", "2021-09-01", record -> record.with(Attribute.CONGRESS_ON, "2021-09-01")),
                county("CHARTER_MISSING", "", record -> record.without(Attribute.CHARTER_ADOPTED_ON)),
                county(
                        "CHARTER_BEFORE_ESTABLISHED",
                        "1980-01-01 < 1990-05-01",
                        record -> record.with(Attribute.CHARTER_ADOPTED_ON, "1980-01-01")),
                kind(
                        OVERSEAS_LIAISON_STATION,
                        "AGREEMENT_EXPIRED",
                        "2021-06-30",
                        record -> record.with(Attribute.AGREEMENT_UNTIL, "2021-06-30")),
                kind(
                        OVERSEAS_LIAISON_STATION,
                        "TITLE_EXPIRED",
                        "2021-06-30",
                        record -> record.with(Attribute.TITLE_UNTIL, "2021-06-30")),
                kind(
                        LEARNED_SOCIETY,
                        "SOCIETY_GRADE_EXPIRED",
                        "2020-01-01",
                        record -> record.with(Attribute.SOCIETY_GRADE_UNTIL, "2020-01-01")),
                county("CHAIR_MISSING", "", record -> record.without(Attribute.CHAIR)),
                county("CHAIR_TWICE", "长一", record -> record.with(Attribute.CHAIR, "长一")),
                county("OFFICERS_MISSING", "", record -> record.without(Attribute.OFFICERS)),
                county("CHAIRS_TOO_FEW", "2 < 3", record -> record.with(Attribute.CHAIRS, "2")),
                county(
                        "FOUR_HEADS_FEW",
                        "1 / 1 / 1",
                        record -> record.with(Attribute.OFFICERS, "长一|VICE_CHAIR|HOSPITAL")),
                county("STANDING_OVER_COMMITTEE", "50 > 40", record -> record.with(Attribute.STANDING_MEMBERS, "50")),
                county(
                        "COMMITTEE_OVER_DELEGATES",
                        "200 > 120",
                        record -> record.with(Attribute.COMMITTEE_MEMBERS, "200")),
                county("STAFF_OVER_POSTS", "11 > 2 × 5", record -> record.with(Attribute.STAFF_PRESENT, "11")),
                county("STAFF_WITHOUT_POSTS", "0", record -> record.with(Attribute.STAFF_POSTS, "0")),
                county("COVERED_OVER_TOTAL", "4 > 3", record -> record.with(Attribute.TOWNSHIPS_COVERED, "4")),
                county("TOWNSHIPS_OTHERWISE", "3 ≠ 13", record -> record.surrounded(null, true, 13, null, null, true)),
                county(
                        "RESIDENTS_ODD",
                        "900",
                        record ->
                                record.with(Attribute.RESIDENTS, "900").with(Attribute.POPULARISATION_FUNDS, "900.00")),
                county("FUNDS_ODD", "0.00 / 800000", record -> record.with(Attribute.POPULARISATION_FUNDS, "0.00")),
                county(
                        "FACTS_MISSING",
                        "SESSION RESIDENTS",
                        record -> record.without(Attribute.SESSION).without(Attribute.RESIDENTS)),
                kind(
                        ENTERPRISE_ASSOCIATION,
                        "HOST_CODE_UNUSUAL",
                        "91320106MA1N0000XP",
                        record -> record.with(Attribute.HOST_TYPE, "UNIVERSITY")),
                kind(LEARNED_SOCIETY, "OWN_CODE_MISSING", "", record -> record.without(Attribute.OWN_CODE)),
                kind(
                        ENTERPRISE_ASSOCIATION,
                        "WORKERS_OVER_EMPLOYEES",
                        "900 > 800",
                        record -> record.with(Attribute.TECH_WORKERS, "900")),
                kind(
                        LEARNED_SOCIETY,
                        "MEMBERS_FEW",
                        "20 + 29",
                        record -> record.with(Attribute.MEMBERS, "20").with(Attribute.UNIT_MEMBERS, "29")),
                kind(
                        LEARNED_SOCIETY,
                        "INSPECTION_BAD",
                        "2020 NOT_INSPECTED",
                        record -> record.with(Attribute.ANNUAL_INSPECTIONS, "2020未参检")),
                kind(
                        LEARNED_SOCIETY,
                        "INSPECTION_MISSING",
                        "2020",
                        record -> record.with(Attribute.ANNUAL_INSPECTIONS, "2019 合格")),
                kind(
                        OFFSHORE_BASE,
                        "PARK_WITHOUT_ASSOCIATION",
                        "样例园区",
                        record -> record.with(Attribute.PARK, "样例园区").withoutParkAssociation()),
                kind(
                        OFFSHORE_BASE,
                        "PROJECTS_OTHERWISE",
                        "5 ≠ 3",
                        record -> record.with(Attribute.PROJECTS, "5").keeping(3L)),
                kind(
                        OFFSHORE_BASE,
                        "PROJECT_CODE_UNUSUAL",
                        "51320000509140006Q",
                        record -> record.keeping(1L, "91320106MA1N0000XP", "51320000509140006Q")),
                county(
                        "MODE_WITHOUT_DOCUMENT",
                        "1990-05-01",
                        record -> record.undocumented(Attribute.ESTABLISHMENT_MODE, "INDEPENDENT")),
                county(
                        "PARTY_GROUP_WITHOUT_DOCUMENT",
                        "1990-05-01",
                        record -> record.undocumented(Attribute.PARTY_GROUP, "true")),
                county("NOTHING_PROVEN", "", Entry::unproven));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void eachFaultIsSeenByItsCheckAlone(
            OrganisationKind kind, String check, String detail, UnaryOperator<Entry> fault) {
        assertThat(wrong(fault.apply(new Entry(kind)))).isEqualTo(Map.of(QualityCheck.valueOf(check), detail));
    }

    @Test
    void everyCheckIsTried() {
        var tried = faults().map(fault -> fault.get()[1]).toList();

        // a number that is wrong cannot be given to an organisation; the store's test writes one past it
        assertThat(Arrays.stream(QualityCheck.values()).map(Enum::name))
                .filteredOn(name -> !name.equals("NUMBER_WRONG"))
                .allMatch(tried::contains);
    }

    private static Arguments county(String check, String detail, UnaryOperator<Entry> fault) {
        return kind(COUNTY_ASSOCIATION, check, detail, fault);
    }

    private static Arguments kind(OrganisationKind kind, String check, String detail, UnaryOperator<Entry> fault) {
        return Arguments.of(kind, check, detail, fault);
    }

    private static Map<QualityCheck, String> wrong(Entry record) {
        var found = new EnumMap<QualityCheck, String>(QualityCheck.class);
        for (var check : QualityCheck.values()) {
            check.look(record.subject()).ifPresent(detail -> found.put(check, detail));
        }
        return found;
    }

    /** A record without a fault, to which one is added. */
    private static final class Entry {

        private static final LocalDate ESTABLISHED = LocalDate.of(1990, 5, 1);
        private static final NameReader READER = new NameReader(new RegionNames(List.of(
                new Region("320100", "南京市", true),
                new Region("320102", "玄武区", true),
                new Region("320106", "鼓楼区", true))));

        private final OrganisationKind kind;
        private final Map<Attribute, Fact> facts = new EnumMap<>(Attribute.class);
        private String decidedOn = "2015-01-01";
        private Surroundings around;
        private List<String> evidence = List.of("paper");

        Entry(OrganisationKind kind) {
            this.kind = kind;
            if (kind != COUNTY_ASSOCIATION) {
                decidedOn = "1990-05-01";
            }
            with(Attribute.CONTACT_PHONE, "025-8300 0000");
            with(Attribute.CONTACT_EMAIL, "kx@example.cn");
            with(Attribute.ADDRESS, "南京市鼓楼区样例路1号");
            with(Attribute.STATUS, "ACTIVE");
            with(Attribute.CONGRESS_ON, "2020-06-01");
            with(Attribute.TERM_END, "2022-06-01");
            with(Attribute.CHARTER_ADOPTED_ON, "2020-06-01");
            switch (kind) {
                case COUNTY_ASSOCIATION -> county();
                case ENTERPRISE_ASSOCIATION ->
                    with(Attribute.NAME, "恒远医药有限公司科协")
                            .with(Attribute.HOST_NAME, "恒远医药有限公司")
                            .with(Attribute.HOST_CODE, "91320106MA1N0000XP")
                            .with(Attribute.HOST_TYPE, "ENTERPRISE")
                            .with(Attribute.HOST_EMPLOYEES, "800");
                case LEARNED_SOCIETY ->
                    with(Attribute.NAME, "江苏省样例学会")
                            .with(Attribute.OWN_CODE, "51320000509140006Q")
                            .with(Attribute.ANNUAL_INSPECTIONS, "2020 QUALIFIED");
                case OFFSHORE_BASE -> with(Attribute.NAME, "样例园区海外人才离岸创新创业基地").with(Attribute.PROJECTS, "1");
                default -> with(Attribute.NAME, "样例海外联络站").with(Attribute.PARENT, PARENT);
            }
            surrounded(null, true, kind == COUNTY_ASSOCIATION ? 3 : null, null, null, true);
        }

        private void county() {
            with(Attribute.NAME, "南京市鼓楼区科学技术协会");
            with(Attribute.SHORT_NAME, "鼓楼区科协");
            with(Attribute.ESTABLISHMENT_MODE, "INDEPENDENT");
            with(Attribute.PARTY_GROUP, "true");
            with(Attribute.CHAIR, "王一");
            with(Attribute.OFFICERS, """
                    长一|VICE_CHAIR|HOSPITAL
                    长二|VICE_CHAIR|SCHOOL
                    长三|STANDING_MEMBER|AGRI_STATION
                    长四|STANDING_MEMBER|TECH_ENTERPRISE
                    长五|COMMITTEE_MEMBER|HOSPITAL
                    长六|COMMITTEE_MEMBER|SCHOOL
                    长七|COMMITTEE_MEMBER|AGRI_STATION
                    长八|COMMITTEE_MEMBER|TECH_ENTERPRISE""");
            with(Attribute.SESSION, "6");
            with(Attribute.DELEGATES, "120");
            with(Attribute.COMMITTEE_MEMBERS, "40");
            with(Attribute.STANDING_MEMBERS, "12");
            with(Attribute.CHAIRS, "5");
            with(Attribute.STAFF_POSTS, "5");
            with(Attribute.STAFF_PRESENT, "5");
            with(Attribute.TOWNSHIPS_TOTAL, "3");
            with(Attribute.TOWNSHIPS_COVERED, "2");
            with(Attribute.POPULARISATION_FUNDS, "1600000.00");
            with(Attribute.RESIDENTS, "800000");
        }

        Entry with(Attribute attribute, String content) {
            facts.put(attribute, Fact.since(ESTABLISHED, attribute, normal(attribute, content), basis("编办〔1990〕1号")));
            if (attribute == Attribute.NAME && around != null) {
                surrounded(null, true, around.townships(), null, null, true);
            }
            return this;
        }

        private static String normal(Attribute attribute, String content) {
            return attribute.form().normal(content);
        }

        Entry without(Attribute attribute) {
            facts.remove(attribute);
            return this;
        }

        Entry undocumented(Attribute attribute, String content) {
            facts.put(attribute, Fact.since(ESTABLISHED, attribute, content, basis(null)));
            return this;
        }

        Entry unproven() {
            evidence = List.of();
            Map.copyOf(facts).forEach((attribute, fact) -> with(attribute, fact.content()));
            return this;
        }

        Entry decided(String day) {
            decidedOn = day;
            return this;
        }

        Entry stands(LifecycleStatus status, String since) {
            facts.put(
                    Attribute.STATUS,
                    Fact.since(LocalDate.parse(since), Attribute.STATUS, status.name(), basis("苏科协〔2020〕1号")));
            return this;
        }

        Entry surrounded(
                NameKey name,
                boolean holds,
                Integer townships,
                String phoneOf,
                String duplicateOf,
                boolean parentLives) {
            var read = name == null ? READER.read(facts.get(Attribute.NAME).content()) : name;
            around = new Surroundings(read, holds, townships, phoneOf, duplicateOf, parentLives, true, null, List.of());
            return this;
        }

        Entry withoutParkAssociation() {
            var read = READER.read(facts.get(Attribute.NAME).content());
            around = new Surroundings(read, true, null, null, null, true, false, null, List.of());
            return this;
        }

        Entry keeping(Long projects, String... enterprises) {
            var read = READER.read(facts.get(Attribute.NAME).content());
            around = new Surroundings(read, true, null, null, null, true, true, projects, List.of(enterprises));
            return this;
        }

        private Basis basis(String document) {
            return new Basis("样例", LocalDate.parse(decidedOn), document, null, evidence);
        }

        QualitySubject subject() {
            var division = new DivisionCode("320106");
            var organisation = new Organisation(
                    "id",
                    RegistryNumber.issue("JS", kind, division, 2015, 1),
                    kind,
                    division,
                    Route.LOCAL,
                    Place.of(kind, division, "host", "name"),
                    ESTABLISHED,
                    basis("样例"),
                    Instant.parse("2021-04-01T01:00:00Z"));
            facts.forEach((attribute, fact) -> organisation.shows(attribute, fact.content()));
            organisation.become(
                    LifecycleStatus.valueOf(facts.get(Attribute.STATUS).content()));
            return new QualitySubject(organisation, facts, around, TODAY);
        }
    }
}
