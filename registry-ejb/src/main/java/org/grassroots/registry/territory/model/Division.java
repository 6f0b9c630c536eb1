package org.grassroots.registry.territory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划: a province, a city, a county or a township, under the code it had from one day to another.
 *
 * <p>When divisions are merged or renamed the old code ends and a new one begins; {@link Succession} tells which
 * followed which. Divisions are written by migrations only and never change while the system runs.
 */
@Entity
@Table(name = "division")
public class Division {

    @Id
    @Column(length = 9)
    private String code;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false, length = 200)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "division_level", nullable = false, length = 20)
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standard standard;

    @Column(name = "parent_code", length = 9)
    private @Nullable String parent;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Column(name = "park_code", length = 6)
    private @Nullable String park;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "pinyin_key", nullable = false, length = 300)
    private String pinyinKey;

    @Column(nullable = false, length = 100)
    private String initials;

    @SuppressWarnings("NullAway.Init")
    protected Division() {
        // for the persistence provider
    }

    public String code() {
        return code;
    }

    /** The name alone, which several divisions may share: 鼓楼区. */
    public String name() {
        return name;
    }

    /** The name as it is shown: counties and townships behind what they lie in, 南京市鼓楼区. */
    public String label() {
        return label;
    }

    public Level level() {
        return level;
    }

    public Standard standard() {
        return standard;
    }

    /** The division one step up; none for a province. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** Who supervises here: the division itself, or the city where a township lies in a park. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** The park that a township lies in. */
    public Optional<String> park() {
        return Optional.ofNullable(park);
    }

    /** The first day of the code; none if it is older than our records. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The first day on which the code held no longer; none while it holds. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
