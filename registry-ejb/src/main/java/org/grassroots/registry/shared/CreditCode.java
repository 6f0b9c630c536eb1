package org.grassroots.registry.shared;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码 (GB 32100-2015): registrar, category, six digits of the registering authority's division, nine of the
 * organisation code (GB 11714) and a check character.
 *
 * <p>The division was fixed when the code was issued and may have gone since, so it is never compared with today's.
 */
public record CreditCode(String value) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        value = normal(value);
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** What was typed in the one way in which codes are kept: narrow capitals without spaces or hyphens. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether {@code code} has the form and the check character of a credit code. */
    public static boolean isWellFormed(String code) {
        return FORM.matcher(code).matches() && code.charAt(17) == checkCharacter(code);
    }

    // weights 3^i mod 31; the outer modulus turns 31 into 0, which much public code forgets
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Whether the organisation code within it passes its own check (GB 11714); some that were issued do not. */
    public boolean isInnerRight() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return value.charAt(16) == expected;
    }

    /** Registrar and category: 12 an institution, 51 a society, 91 an enterprise. */
    public String category() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
