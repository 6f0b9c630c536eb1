package org.grassroots.registry.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * 行政区划代码: six digits of GB/T 2260 for a province, city or county, nine (GB/T 10114) for a township.
 *
 * <p>A code tells its place in the tree: 320000 holds 320100 holds 320106 holds 320106001. Everything below a
 * code shares its {@link #prefix()}, so a subtree is one range of codes.
 */
public record DivisionCode(String value) implements Serializable, Comparable<DivisionCode> {

    private static final Pattern FORM = Pattern.compile("\\d{6}(\\d{3})?");

    private static final int LONGEST = 9;

    public DivisionCode {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a division code has six or nine digits: " + value);
        }
    }

    /** Whether {@code text} has the form of a code; says nothing about whether such a division exists. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** The digits that this division and everything below it have in common: 32, 3201, 320106, 320106001. */
    public String prefix() {
        if (value.length() == 9) {
            return value;
        }
        if (value.endsWith("0000")) {
            return value.substring(0, 2);
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    /** A code that none below this division comes after. */
    public String last() {
        return prefix() + "9".repeat(LONGEST - prefix().length());
    }

    /** Whether {@code other} is this division or lies below it. */
    public boolean covers(DivisionCode other) {
        return other.value.startsWith(prefix());
    }

    /** Whether this is a province; one installation serves one province, so a province covers everything. */
    public boolean isProvince() {
        return prefix().length() == 2;
    }

    /** Whether this is a city at prefecture level (设区市). */
    public boolean isPrefecture() {
        return prefix().length() == 4;
    }

    /** Whether this is a county, district or county-level city. */
    public boolean isCounty() {
        return prefix().length() == 6;
    }

    /** Whether this is a township or street (乡镇、街道). */
    public boolean isTownship() {
        return value.length() == 9;
    }

    /** The county that this code is or lies in; a city or province stays what it is. */
    public DivisionCode county() {
        return isTownship() ? parent() : this;
    }

    /** The city that this code is or lies in; a province stays what it is. */
    public DivisionCode city() {
        return isProvince() ? this : new DivisionCode(value.substring(0, 4) + "00");
    }

    /** The code one step up the tree; a province is its own parent. */
    public DivisionCode parent() {
        return switch (prefix().length()) {
            case 9 -> new DivisionCode(value.substring(0, 6));
            case 6 -> new DivisionCode(value.substring(0, 4) + "00");
            default -> province();
        };
    }

    /** The province this code lies in. */
    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
