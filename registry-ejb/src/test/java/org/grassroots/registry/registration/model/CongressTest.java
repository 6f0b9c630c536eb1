package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;

class CongressTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);
    private static final LocalDate ESTABLISHED = LocalDate.of(2001, 5, 1);
    private static final Congress.Holder COUNTY = new Congress.Holder(OrganisationKind.COUNTY_ASSOCIATION, false);
    private static final Congress.Holder FOUNDER = new Congress.Holder(OrganisationKind.PARK_ASSOCIATION, true);

    @Test
    void aTermIsLongFromTheDayAfterItsUsualEnd() {
        assertThat(congress(Map.of(Attribute.TERM_END, "2026-06-30")).isLong()).isFalse();
        assertThat(congress(Map.of(Attribute.TERM_END, "2026-07-01")).isLong()).isTrue();
        assertThat(new Congress(Map.of(), Map.of(), COUNTY, 5).isLong()).isFalse();
    }

    @Test
    void everythingIsTrueSinceTheCongressButTheCharterSinceItsAdoption() {
        var changes = congress(Map.of(Attribute.CHAIR, "张三", Attribute.CHARTER_ADOPTED_ON, "2021-05-01"))
                .changes();

        assertThat(changes)
                .extracting(change -> change.attribute() + " " + change.validFrom())
                .containsExactlyInAnyOrder(
                        "CHAIR 2021-06-30", "CONGRESS_ON 2021-06-30", "CHARTER_ADOPTED_ON 2021-05-01");
    }

    @Test
    void sessionsFollowEachOtherAndMayBeLeftOut() {
        var before = Map.of(Attribute.SESSION, "4", Attribute.CONGRESS_ON, "2016-06-30");

        assertThat(told(Map.of(Attribute.SESSION, "4"), before, COUNTY))
                .containsExactly("content_SESSION CONGRESS_SESSION");
        assertThat(told(Map.of(Attribute.SESSION, "5"), before, COUNTY)).isEmpty();
        assertThat(told(Map.of(Attribute.SESSION, "7"), before, COUNTY)).isEmpty();
        assertThat(told(Map.of(Attribute.SESSION, "1"), Map.of(), COUNTY)).isEmpty();
        assertThat(told(Map.of(Attribute.SESSION, "2"), Map.of(), FOUNDER))
                .containsExactly("content_SESSION CONGRESS_SESSION");
    }

    @Test
    void aCongressLiesAfterTheLastOneHoweverLongAgoThatWas() {
        assertThat(told(Map.of(), Map.of(Attribute.CONGRESS_ON, "2021-06-30"), COUNTY))
                .containsExactly("content_CONGRESS_ON CONGRESS_KNOWN");
        assertThat(told(Map.of(), Map.of(Attribute.CONGRESS_ON, "2002-01-01"), COUNTY))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndComparedWithNothing() {
        assertThat(told(
                        Map.of(Attribute.SESSION, "五", Attribute.TERM_END, "明年"),
                        Map.of(Attribute.SESSION, "4"),
                        COUNTY))
                .containsExactly("content_SESSION CONTENT_UNFIT", "content_TERM_END CONTENT_UNFIT");
    }

    @Test
    void onlyCountyAssociationsHaveAllTheirBodiesCounted() {
        assertThat(COUNTY.needs(Attribute.STANDING_MEMBERS)).isTrue();
        assertThat(FOUNDER.needs(Attribute.STANDING_MEMBERS)).isFalse();
        assertThat(FOUNDER.needs(Attribute.OFFICERS)).isTrue();
    }

    @Test
    void aCharterIsNeededByAFoundingAndByWhoeverAdoptedOne() {
        assertThat(papers(congress(Map.of()))).containsExactly("congressReportFile", "officerListFile");
        assertThat(papers(congress(Map.of(Attribute.CHARTER_ADOPTED_ON, "2021-06-30"))))
                .containsExactlyInAnyOrder("congressReportFile", "officerListFile", "charterFile");
        assertThat(papers(new Congress(Map.of(), Map.of(), FOUNDER, 5)))
                .containsExactlyInAnyOrder("congressReportFile", "officerListFile", "charterFile");
    }

    private static List<String> papers(Congress congress) {
        var checks = new FieldChecks();
        congress.look(checks, List.of());
        return told(checks).stream().map(line -> line.replaceAll(" .*", "")).toList();
    }

    private static List<String> told(
            Map<Attribute, String> contents, Map<Attribute, String> before, Congress.Holder of) {
        var all = new EnumMap<Attribute, String>(contents.isEmpty() ? new EnumMap<>(Attribute.class) : contents);
        all.putIfAbsent(Attribute.CONGRESS_ON, "2021-06-30");
        var checks = new FieldChecks();
        new Congress(all, before, of, 5)
                .look(checks, contents.keySet().stream().sorted().toList(), ESTABLISHED, TODAY);
        return told(checks);
    }

    private static List<String> told(FieldChecks checks) {
        try {
            checks.verify();
            return List.of();
        } catch (RegistryException refused) {
            return refused.fields().stream()
                    .map(field -> field.field() + " " + field.problem())
                    .toList();
        }
    }

    private static Congress congress(Map<Attribute, String> more) {
        var contents = new EnumMap<Attribute, String>(Attribute.class);
        contents.put(Attribute.CONGRESS_ON, "2021-06-30");
        contents.putAll(more);
        return new Congress(contents, Map.of(), COUNTY, 5);
    }
}
