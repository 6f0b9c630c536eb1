package org.grassroots.registry.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.Officer;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.organisation.model.OfficerPost;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Field;

/**
 * What a county of the sample applied with: drawn from its code, all of it made up.
 *
 * @param townships how many townships the county has, as the register of divisions knows
 */
record SampleApplication(SampleCounty county, int townships) {

    private static final Map<DocumentKind, String> PAPERS = Map.of(
            DocumentKind.ESTABLISHMENT, "成立批复",
            DocumentKind.CHARTER, "章程",
            DocumentKind.CONGRESS_REPORT, "代表大会报告",
            DocumentKind.OFFICER_LIST, "任职人员名单");

    private static final LocalDate FIRST_CONGRESS = LocalDate.of(2016, 3, 1);
    private static final int TERM_IN_YEARS = 5;

    /** The titles of the papers that it handed in. */
    static Map<DocumentKind, String> papers() {
        return PAPERS;
    }

    ApplicationContent content() {
        var draw = new SplittableRandom(Long.parseLong(county.division().value()) * 43);
        var values = new EnumMap<Field, String>(Field.class);
        organisation(values);
        congress(values, draw);
        coverage(values, draw);
        return new ApplicationContent(OrganisationKind.COUNTY_ASSOCIATION, county.division(), values);
    }

    private void organisation(Map<Field, String> values) {
        var code = county.division().value();
        values.put(Field.NAME, county.name());
        values.put(Field.ESTABLISHED_ON, firstDay().toString());
        values.put(Field.ADDRESS, county.name().replace("科学技术协会", "") + "样例路" + code.substring(4) + "号");
        values.put(Field.CONTACT_PHONE, "025-0000" + code.substring(2));
        values.put(Field.CONTACT_EMAIL, "kx" + code + "@example.cn");
        values.put(Field.ESTABLISHMENT_MODE, county.mode().name());
        values.put(Field.ESTABLISHMENT_SINCE, county.since().toString());
        values.put(Field.ESTABLISHMENT_DOCUMENT, "样编办〔" + county.since().getYear() + "〕" + code.substring(4) + "号");
        var partyGroupSince = county.partyGroupSince();
        if (partyGroupSince != null) {
            values.put(Field.PARTY_GROUP, "true");
            values.put(Field.PARTY_GROUP_SINCE, partyGroupSince.toString());
            values.put(Field.PARTY_GROUP_DOCUMENT, "样组〔" + partyGroupSince.getYear() + "〕1号");
        }
    }

    private LocalDate firstDay() {
        var partyGroupSince = county.partyGroupSince();
        return partyGroupSince != null && partyGroupSince.isBefore(county.since()) ? partyGroupSince : county.since();
    }

    private void congress(Map<Field, String> values, SplittableRandom draw) {
        var congress = FIRST_CONGRESS.plusMonths(draw.nextInt(48)).plusDays(draw.nextInt(25));
        int committee = draw.nextInt(30, 61);
        int standing = committee / 3;
        values.put(Field.SESSION, String.valueOf(draw.nextInt(4, 10)));
        values.put(Field.CONGRESS_ON, congress.toString());
        values.put(Field.CHARTER_ADOPTED_ON, congress.toString());
        values.put(Field.TERM_END, congress.plusYears(TERM_IN_YEARS).toString());
        values.put(Field.DELEGATES, String.valueOf(draw.nextInt(100, 221)));
        values.put(Field.COMMITTEE_MEMBERS, String.valueOf(committee));
        values.put(Field.STANDING_MEMBERS, String.valueOf(standing));
        values.put(Field.CHAIRS, String.valueOf(draw.nextInt(4, 9)));
        values.put(Field.CHAIR, county.chair());
        values.put(Field.OFFICERS, officers().text());
        values.put(Field.STAFF_POSTS, String.valueOf(draw.nextInt(5, 15)));
        values.put(Field.STAFF_PRESENT, String.valueOf(draw.nextInt(4, 13)));
    }

    // the better the association, the more of the four heads serve in it
    private OfficerList officers() {
        var officers = new ArrayList<Officer>();
        officers.add(new Officer("样例秘书长", OfficerPost.SECRETARY_GENERAL, null));
        double reached = 0;
        for (var heads : FourHeads.values()) {
            var post = reached < 0.5 ? OfficerPost.VICE_CHAIR : OfficerPost.STANDING_MEMBER;
            var name = "样例任职人员" + officers.size();
            officers.add(new Officer(name, post, reached < county.quality() ? heads : null));
            reached += 1.0 / FourHeads.values().length;
        }
        return new OfficerList(officers);
    }

    private void coverage(Map<Field, String> values, SplittableRandom draw) {
        int residents = draw.nextInt(300, 1500) * 1000;
        values.put(Field.TOWNSHIPS_TOTAL, String.valueOf(townships));
        values.put(
                Field.TOWNSHIPS_COVERED, String.valueOf(Math.round(townships * Math.min(1, 0.3 + county.quality()))));
        values.put(Field.ENTERPRISE_ASSOCIATIONS, String.valueOf(draw.nextInt(5, 40)));
        values.put(Field.SOCIETIES, String.valueOf(draw.nextInt(6, 25)));
        values.put(Field.RURAL_TECH_ASSOCIATIONS, String.valueOf(draw.nextInt(0, 12)));
        values.put(Field.RESIDENTS, String.valueOf(residents));
        values.put(Field.POPULARISATION_FUNDS, Math.round(residents * 3.6 * county.quality()) + ".00");
        if (county.quality() > 0.8) {
            values.put(Field.DEMONSTRATION_TITLES, "全国科普示范县（市、区）（样例）");
        }
    }
}
