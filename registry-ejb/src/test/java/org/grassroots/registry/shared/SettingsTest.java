package org.grassroots.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String DEMO = "registry.demo";
    private static final String AHEAD = "registry.demo.ahead";

    @BeforeEach
    void withTheSample() {
        System.setProperty(DEMO, "true");
    }

    @AfterEach
    void forget() {
        System.clearProperty(DEMO);
        System.clearProperty(AHEAD);
    }

    @Test
    void theClockOfTheSampleGoesAhead() {
        System.setProperty(AHEAD, "P20D");
        assertThat(Settings.clock().instant())
                .isCloseTo(Instant.now().plus(Duration.ofDays(20)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void withoutTheSampleTheClockIsRight() {
        System.setProperty(DEMO, "false");
        System.setProperty(AHEAD, "P20D");
        assertThat(Settings.clock().instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void whatIsNoDurationIsToldByTheNameOfItsSetting() {
        System.setProperty(AHEAD, "20 days");
        assertThatIllegalArgumentException()
                .isThrownBy(Settings::clock)
                .withMessage("REGISTRY_DEMO_AHEAD is 20 days, which is no duration such as P20D or PT36H");
    }
}
