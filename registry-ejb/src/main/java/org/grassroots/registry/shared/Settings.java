package org.grassroots.registry.shared;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * The operator's settings: a system property ({@code registry.data.dir}) or else an environment variable
 * ({@code REGISTRY_DATA_DIR}). All are optional; docs/operating.md lists them.
 */
public final class Settings {

    private Settings() {}

    /** The setting under its environment name, such as {@code REGISTRY_DB_URL}; blank counts as not set. */
    public static Optional<String> find(String name) {
        var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property != null && !property.isBlank() ? property : System.getenv(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A switch that is on when set to {@code true}. */
    public static boolean isOn(String name) {
        return find(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** Where the embedded database, evidence and generated files lie. */
    public static Path dataDirectory() {
        return Path.of(find("REGISTRY_DATA_DIR").orElse("registry-data"))
                .toAbsolutePath()
                .normalize();
    }

    /** How many years the term of those in office usually lasts: {@code REGISTRY_TERM_YEARS}, or else five. */
    public static int termYears() {
        return find("REGISTRY_TERM_YEARS")
                .filter(years -> years.matches("[1-9]|10"))
                .map(Integer::valueOf)
                .orElse(5);
    }

    /**
     * How long a node waits before it looks again for what is due: {@code REGISTRY_CARETAKER_SECONDS}, or else ten
     * minutes.
     */
    public static Duration caretakerPeriod() {
        return find("REGISTRY_CARETAKER_SECONDS")
                .filter(seconds -> seconds.matches("[1-9][0-9]{0,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofMinutes(10));
    }

    /**
     * The clock of this node. With the sample province it may be set ahead by {@code REGISTRY_DEMO_AHEAD}, an ISO 8601
     * duration such as {@code P20D}, so that a whole year can be practised in an afternoon.
     *
     * @throws IllegalArgumentException if it is no duration; the message tells which setting is wrong and how one looks
     */
    public static Clock clock() {
        var ahead = isOn("REGISTRY_DEMO") ? find("REGISTRY_DEMO_AHEAD") : Optional.<String>empty();
        return ahead.map(Settings::duration)
                .map(duration -> Clock.offset(Clock.systemUTC(), duration))
                .orElse(Clock.systemUTC());
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException noDuration) {
            throw new IllegalArgumentException(
                    "REGISTRY_DEMO_AHEAD is " + text + ", which is no duration such as P20D or PT36H", noDuration);
        }
    }

    /** The province whose register this is: {@code REGISTRY_PROVINCE}, a code of GB/T 2260, or else 江苏省. */
    public static DivisionCode province() {
        return new DivisionCode(find("REGISTRY_PROVINCE").orElse("320000")).province();
    }
}
