package org.grassroots.registry.sample;

import static org.grassroots.registry.organisation.model.OrganisationKind.ENTERPRISE_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.HAIZHI_WORK_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_INNOVATION_CENTRE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_LIAISON_STATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.RURAL_TECH_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.UNIVERSITY_ASSOCIATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.CreditCode;
import org.grassroots.registry.shared.DivisionCode;

/**
 * One of the other organisations of the sample.
 *
 * @param number counts those of its kind from 1
 * @param level the name of its level; empty where its kind has none
 */
record SampleBody(OrganisationKind kind, int number, DivisionCode division, LocalDate decidedOn, String level) {

    private static final String[] TRADES = {"智能装备", "新材料", "生物医药", "集成电路", "新能源", "软件"};
    private static final String[] COUNTRIES = {"DE", "US", "JP", "SG", "GB", "FR", "CA", "NL", "SE", "AU"};
    private static final int PARTNERS = 30;

    /** The day on which the oldest of them was decided. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 3, 2);

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /**
     * All of them: 81 enterprise associations granted in the first half of 2021, some before and after; 49 provincial
     * Haizhi bases among 81 bases in the middle of the year, 10 provincial offshore bases new in September; 50 posts
     * overseas with 30 institutions; rural associations of 10 cities and 48 counties, just more than 75 % and 50 %.
     */
    static List<SampleBody> all(List<String> counties) {
        var bodies = new ArrayList<SampleBody>();
        var first = LocalDate.of(2021, 1, 4);
        add(bodies, ENTERPRISE_ASSOCIATION, 20, counties, LocalDate.of(2020, 3, 2), 9, "");
        add(bodies, ENTERPRISE_ASSOCIATION, 81, counties, first, 2, "");
        add(bodies, ENTERPRISE_ASSOCIATION, 36, counties, LocalDate.of(2021, 7, 5), 3, "");
        add(bodies, UNIVERSITY_ASSOCIATION, 12, counties, LocalDate.of(2019, 9, 2), 30, "");
        add(bodies, HAIZHI_WORK_BASE, 49, counties, LocalDate.of(2016, 5, 9), 20, "PROVINCIAL");
        add(bodies, HAIZHI_WORK_BASE, 20, counties, LocalDate.of(2017, 4, 10), 40, "PREFECTURE");
        add(bodies, OFFSHORE_BASE, 2, counties, LocalDate.of(2017, 6, 5), 300, "NATIONAL");
        add(bodies, OFFSHORE_BASE, 10, counties, LocalDate.of(2020, 7, 6), 0, "PROVINCIAL");
        add(bodies, OFFSHORE_BASE, 10, counties, LocalDate.of(2021, 9, 6), 0, "PROVINCIAL");
        add(bodies, OVERSEAS_INNOVATION_CENTRE, 20, counties, LocalDate.of(2018, 3, 5), 40, "");
        add(bodies, OVERSEAS_LIAISON_STATION, 30, counties, LocalDate.of(2018, 6, 4), 30, "");
        var cities = new LinkedHashSet<DivisionCode>();
        counties.forEach(county -> cities.add(new DivisionCode(county).parent()));
        cities.stream()
                .limit(10)
                .map(city -> counties.stream()
                        .filter(county -> city.covers(new DivisionCode(county)))
                        .findFirst()
                        .orElseThrow())
                .forEach(seat -> add(bodies, RURAL_TECH_ASSOCIATION, 1, List.of(seat), FIRST_DAY, 0, "PREFECTURE"));
        counties.stream()
                .limit(48)
                .forEach(seat ->
                        add(bodies, RURAL_TECH_ASSOCIATION, 1, List.of(seat), LocalDate.of(2016, 3, 7), 0, "COUNTY"));
        return bodies;
    }

    // spread over the counties, one every so many days
    private static void add(
            List<SampleBody> bodies,
            OrganisationKind kind,
            int count,
            List<String> counties,
            LocalDate first,
            int apart,
            String level) {
        int before = (int) bodies.stream().filter(body -> body.kind == kind).count();
        for (int i = 0; i < count; i++) {
            int number = before + i + 1;
            var seat = new DivisionCode(counties.get(number * 7 % counties.size()));
            bodies.add(new SampleBody(kind, number, seat, first.plusDays((long) i * apart), level));
        }
    }

    /**
     * What is entered.
     *
     * @param bases the numbers of the bases that were entered before
     */
    Registration registration(List<String> bases) {
        var document = "样例〔" + decidedOn.getYear() + "〕" + kind.letters() + number + "号";
        var decision = new Decision("省科协（样例）", decidedOn, document);
        var registration = Registration.of(kind, division, name(), decidedOn, decision)
                .with(Attribute.CONTACT_PHONE, "025-0000" + "%04d".formatted(number), decidedOn)
                .with(Attribute.ADDRESS, "样例路" + number + "号", decidedOn);
        if (!level.isEmpty()) {
            registration = registration.with(Attribute.LEVEL, level, decidedOn);
        }
        return switch (kind) {
            case ENTERPRISE_ASSOCIATION -> enterprise(registration);
            case UNIVERSITY_ASSOCIATION -> university(registration);
            case HAIZHI_WORK_BASE, OFFSHORE_BASE -> base(registration);
            case OVERSEAS_INNOVATION_CENTRE, OVERSEAS_LIAISON_STATION -> post(registration, bases);
            default ->
                registration
                        .with(Attribute.SECTOR, "样例产业", decidedOn)
                        .with(Attribute.MEMBERS, String.valueOf(40 + number), decidedOn);
        };
    }

    private String name() {
        return switch (kind) {
            case ENTERPRISE_ASSOCIATION -> host() + "科学技术协会";
            case UNIVERSITY_ASSOCIATION -> host() + "科学技术协会";
            case HAIZHI_WORK_BASE -> "样例园区" + number + "海智工作基地";
            case OFFSHORE_BASE -> "样例园区" + number + "海外人才离岸创新创业基地";
            case OVERSEAS_INNOVATION_CENTRE -> "样例离岸创新中心" + number;
            case OVERSEAS_LIAISON_STATION -> "样例海外联络站" + number;
            default -> "样例" + division + (level.equals("PREFECTURE") ? "市级" : "") + "农村专业技术协会";
        };
    }

    private String host() {
        return kind == UNIVERSITY_ASSOCIATION
                ? "样例第" + number + "大学"
                : "样例" + TRADES[number % TRADES.length] + number + "有限公司";
    }

    private Registration enterprise(Registration registration) {
        boolean direct = number % 20 == 0;
        return hosted(registration, "ENTERPRISE", direct ? "20" : "90", "91320000")
                .with(Attribute.HOST_INDUSTRY, "C35", decidedOn)
                .with(Attribute.HOST_EMPLOYEES, String.valueOf(200 + number * 3), decidedOn)
                .with(Attribute.TECH_WORKERS, String.valueOf(60 + number), decidedOn)
                .with(Attribute.MEMBERS, String.valueOf(30 + number), decidedOn);
    }

    private Registration university(Registration registration) {
        return hosted(registration, "UNIVERSITY", "20", "12320000")
                .with(Attribute.UNIVERSITY_TYPE, number < 4 ? "DOUBLE_FIRST_CLASS" : "UNDERGRADUATE", decidedOn)
                .with(Attribute.FACULTY_BRANCHES, String.valueOf(8 + number), decidedOn)
                .with(Attribute.MEMBERS, String.valueOf(300 + 40 * number), decidedOn);
    }

    private Registration base(Registration registration) {
        return hosted(registration, "PARK_COMMITTEE", "50", kind == HAIZHI_WORK_BASE ? "12320100" : "12320200")
                .with(Attribute.PARK, "样例园区" + number, decidedOn)
                .with(Attribute.PREMISES, String.valueOf(100 + 10 * number), decidedOn)
                .with(Attribute.TITLE_UNTIL, decidedOn.plusYears(10).toString(), decidedOn)
                .with(Attribute.PROJECTS, String.valueOf(projects()), decidedOn);
    }

    /** How many projects a base reports. */
    int projects() {
        return number % 9;
    }

    private Registration post(Registration registration, List<String> bases) {
        int partner = (number - 1) % PARTNERS + 1;
        return registration
                .with(Attribute.PARENT, bases.get(number % bases.size()), decidedOn)
                .with(Attribute.COUNTRY, COUNTRIES[partner % COUNTRIES.length], decidedOn)
                .with(Attribute.OVERSEAS_CITY, "样例市", decidedOn)
                .with(Attribute.OVERSEAS_INSTITUTION, "样例海外机构" + partner, decidedOn)
                .with(Attribute.AGREEMENT_ON, decidedOn.toString(), decidedOn)
                .with(Attribute.AGREEMENT_UNTIL, decidedOn.plusYears(5).toString(), decidedOn);
    }

    private Registration hosted(Registration registration, String type, String affiliation, String registrar) {
        return registration
                .with(Attribute.HOST_NAME, host(), decidedOn)
                .with(Attribute.HOST_TYPE, type, decidedOn)
                .with(Attribute.HOST_AFFILIATION, affiliation, decidedOn)
                .with(Attribute.HOST_CODE, code(registrar, number), decidedOn);
    }

    /** A made-up code that passes both checks. */
    static String code(String registrar, int number) {
        return "0123456789X"
                .chars()
                .mapToObj(inner -> registrar + "%08d".formatted(number) + (char) inner)
                .flatMap(body -> ALPHABET.chars().mapToObj(check -> body + (char) check))
                .filter(CreditCode::isWellFormed)
                .filter(code -> new CreditCode(code).isInnerRight())
                .findFirst()
                .orElseThrow();
    }
}
