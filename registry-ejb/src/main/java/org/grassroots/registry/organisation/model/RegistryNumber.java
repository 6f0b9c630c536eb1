package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.grassroots.registry.shared.DivisionCode;

/**
 * The number under which an organisation is known outside, such as {@code JS-XX-320106-2021-00081-M}: letters of the
 * province, letters of the kind, the division as it was at issue, the year, the sequence within these, and a check
 * character (ISO 7064 MOD 37,36 over everything before it without the hyphens).
 *
 * <p>It never changes: an organisation that moves keeps the division in its number.
 */
public record RegistryNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z]{2}-\\d{6}(\\d{3})?-\\d{4}-\\d{5,9}-[0-9A-Z]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public RegistryNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a registry number: " + value);
        }
        if (!isRight(value.replace("-", ""))) {
            throw new IllegalArgumentException("a registry number fails its check character: " + value);
        }
    }

    /** Whether {@code text} is a registry number with the right check character. */
    public static boolean isValid(String text) {
        var normal = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normal).matches() && isRight(normal.replace("-", ""));
    }

    /**
     * The number of the {@code sequence}-th organisation of the kind in the division and year.
     *
     * @param province the letters of the province
     */
    public static RegistryNumber issue(
            String province, OrganisationKind kind, DivisionCode division, int year, int sequence) {
        var body = String.format(
                Locale.ROOT, "%s-%s-%s-%04d-%05d", province, kind.letters(), division.value(), year, sequence);
        return new RegistryNumber(body + "-" + checkCharacter(body.replace("-", "")));
    }

    /** The check character of a text of digits and capitals. */
    static char checkCharacter(String text) {
        return ALPHABET.charAt((37 - product(text)) % 36);
    }

    /** Whether the last character of the text is the check character of what comes before it. */
    static boolean isRight(String text) {
        int last = text.length() - 1;
        return text.charAt(last) == checkCharacter(text.substring(0, last));
    }

    // ISO 7064, hybrid system: each character is added modulo 36 (0 counting as 36), then doubled modulo 37
    private static int product(String text) {
        int product = 36;
        for (int i = 0; i < text.length(); i++) {
            int sum = (product + ALPHABET.indexOf(text.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return product;
    }

    @Override
    public String toString() {
        return value;
    }
}
