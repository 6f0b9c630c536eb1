package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.grassroots.registry.web.PageVisits.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as somebody sees it who may: no violation of WCAG 2.1 AA that axe finds, no breach of the content policy,
 * at most twelve SQL statements, in English nothing wider than a telephone. With {@code -Dpictures} there are some to look at.
 */
@ExtendWith(SampleProvince.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_TRIES = 2;
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private Server server;
    private Browser browser;
    private Statements statements;
    private String signedIn = "";
    private boolean speaksEnglish;

    @BeforeAll
    void start(Server running) throws SQLException {
        server = running;
        browser = Browser.speaking(Locale.CHINESE, server);
        statements = new Statements(server);
    }

    @AfterAll
    void end() throws SQLException {
        if (speaksEnglish) {
            switchLanguage();
        }
        browser.close();
        statements.close();
    }

    Stream<Visit> visits() {
        return new PageVisits(server).all();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void itServesEverybody(Visit visit) throws SQLException {
        enter(visit);
        int width = visit.english() ? NARROW : WIDE;
        int counted = fewestStatements(visit);
        var violations = browser.picture(visit.name() + (visit.english() ? "-en-" : "-zh-") + width)
                .accessibilityViolations();
        long overflow = browser.overflow();
        List<String> complaints = browser.complaints().stream()
                .filter(complaint -> !complaint.contains(" 404 "))
                .toList();

        assertAll(
                visit.name(),
                () -> assertThat(counted).as("statements").isLessThanOrEqualTo(MOST_STATEMENTS),
                () -> assertThat(violations).as("accessibility").isEmpty(),
                () -> assertThat(overflow).as("wider than the window").isZero(),
                () -> assertThat(complaints).as("the browser's complaints").isEmpty());
    }

    @Test
    void whatWaitsIsTickedAtOnce() {
        RegisterStates.handedIn(Api.as("county-320118", server), "样例丙");
        try (var own = Browser.speaking(Locale.CHINESE, server)) {
            own.signIn("city-320100").open("registration/list.xhtml?state=SUBMITTED");
            var boxes = own.ids("tbody input[name=ticked]").size();
            assertThat(boxes).isPositive();
            for (long ticked : new long[] {boxes, 0}) {
                assertThat(own.script("document.querySelector('[data-tick-all]').click();"
                                + "return document.querySelectorAll('tbody input[name=ticked]:checked').length"))
                        .isEqualTo(ticked);
            }
        }
    }

    /** Of two visits, since the first one may load what is kept. */
    private int fewestStatements(Visit visit) throws SQLException {
        int fewest = Integer.MAX_VALUE;
        for (int tries = 0; tries < MOST_TRIES && fewest > MOST_STATEMENTS; tries++) {
            statements.restart();
            browser.open(visit.path());
            fewest = Math.min(fewest, statements.counted());
        }
        return fewest;
    }

    private void enter(Visit visit) {
        if (!visit.account().equals(signedIn)) {
            if (speaksEnglish) {
                switchLanguage();
            }
            browser.signOut();
            if (!visit.account().isEmpty()) {
                browser.signIn(visit.account());
            }
            signedIn = visit.account();
        }
        if (visit.english() != speaksEnglish) {
            switchLanguage();
        }
        browser.width(visit.english() ? NARROW : WIDE);
    }

    private void switchLanguage() {
        browser.width(WIDE).open("").switchLanguage();
        speaksEnglish = !speaksEnglish;
    }
}
