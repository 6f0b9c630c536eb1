package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    private static final LocalDate FOURTH = LocalDate.of(2011, 6, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2014, 1, 1);
    private static final LocalDate FIFTH = LocalDate.of(2016, 6, 1);
    private static final LocalDate SIXTH = LocalDate.of(2021, 6, 1);
    private static final Basis BASIS = new Basis("代表大会", FOURTH, null, null, List.of());

    private final List<AttributeVersion> versions = new ArrayList<>();
    private int ids;

    @Test
    void whoIsNamedAgainWithoutABreakWentOn() {
        says(Attribute.SESSION, "4", FOURTH);
        says(Attribute.OFFICERS, "甲|VICE_CHAIR|SCHOOL\n乙|SECRETARY_GENERAL|", FOURTH);
        says(Attribute.OFFICERS, "甲|VICE_CHAIR|SCHOOL\n丙|SECRETARY_GENERAL|", BETWEEN);
        says(Attribute.SESSION, "5", FIFTH);
        says(Attribute.OFFICERS, "甲|VICE_CHAIR|SCHOOL\n丁|SECRETARY_GENERAL|", FIFTH);

        var people = new Appointments(versions);

        assertThat(people.on(FIFTH))
                .extracting(AppointmentsTest::told)
                .containsExactly("甲 VICE_CHAIR 2011-06-01–null 4–5", "丁 SECRETARY_GENERAL 2016-06-01–null 5–5");
        assertThat(people.before(FIFTH))
                .extracting(AppointmentsTest::told)
                .containsExactly(
                        "丙 SECRETARY_GENERAL 2014-01-01–2016-06-01 4–4",
                        "乙 SECRETARY_GENERAL 2011-06-01–2014-01-01 4–4");
    }

    @Test
    void whoComesBackIsAppointedAnew() {
        says(Attribute.CHAIR, "甲", FOURTH);
        says(Attribute.CHAIR, "乙", FIFTH);
        says(Attribute.CHAIR, "甲", SIXTH);

        var people = new Appointments(versions);

        assertThat(people.on(SIXTH))
                .extracting(AppointmentsTest::told)
                .containsExactly("甲 CHAIR 2021-06-01–null null–null");
        assertThat(people.before(SIXTH))
                .extracting(AppointmentsTest::told)
                .containsExactly("乙 CHAIR 2016-06-01–2021-06-01 null–null", "甲 CHAIR 2011-06-01–2016-06-01 null–null");
    }

    @Test
    void anotherPostIsAnotherAppointment() {
        says(Attribute.OFFICERS, "甲|COMMITTEE_MEMBER|SCHOOL", FOURTH);
        says(Attribute.OFFICERS, "甲|VICE_CHAIR|SCHOOL", FIFTH);

        var people = new Appointments(versions);

        assertThat(people.on(FIFTH)).extracting(Appointment::postName).containsExactly("VICE_CHAIR");
        assertThat(people.before(FIFTH)).extracting(Appointment::postName).containsExactly("COMMITTEE_MEMBER");
    }

    @Test
    void nobodyIsKnownOfADayBeforeTheFirst() {
        says(Attribute.OFFICERS, "甲|COMMITTEE_MEMBER|SCHOOL", FOURTH);

        assertThat(new Appointments(versions).on(FOURTH.minusDays(1))).isEmpty();
    }

    private void says(Attribute attribute, String content, LocalDate since) {
        var of = versions.stream()
                .filter(version -> version.attribute() == attribute)
                .toList();
        var recording = new Recording(Instant.parse("2022-01-01T00:00:00Z").plusSeconds(ids), "a", "某人", null, null);
        versions.addAll(new Timeline("one", of)
                .enter(Fact.since(since, attribute, content, BASIS), recording, () -> "v" + ids++));
    }

    private static String told(Appointment one) {
        return one.name() + " " + one.postName() + " " + one.held().from() + "–"
                + one.held().to() + " " + one.session() + "–" + one.lastSession();
    }
}
