package org.grassroots.registry.figure.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as people type it: full-width digits, a comma between thousands and blanks around are forgiven. */
public final class TypedAmount {

    private static final int LONGEST = 40;
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,17}(\\.\\d{1,6})?");

    private TypedAmount() {}

    /** The number, if it is one. */
    public static Optional<BigDecimal> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
