package org.grassroots.registry.scheme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell holds; of a formula, the value that was calculated last.
 *
 * @param text a text as it is, a number or a truth value as the file writes it, an error's name
 */
record XlsxCell(Kind kind, String text) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][-+]?[0-9]{1,2})?");
    /** As many digits as Excel shows and keeps; what follows is noise of its binary numbers. */
    private static final MathContext EXCEL = new MathContext(15);

    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR
    }

    static XlsxCell text(String text) {
        return new XlsxCell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind != Kind.ERROR && text.isBlank();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number that the cell says, as a number or as text that is one. */
    Optional<BigDecimal> number() {
        var written = text.strip();
        return kind != Kind.TRUTH && NUMBER.matcher(written).matches()
                ? Optional.of(new BigDecimal(written).round(EXCEL))
                : Optional.empty();
    }

    /** Yes or no, in any of the ways that people write it. */
    Optional<Boolean> truth() {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "1", "TRUE", "是" -> Optional.of(true);
            case "0", "FALSE", "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** As people see it: a number without exponent and trailing zeros. */
    String shown() {
        return switch (kind) {
            case NUMBER -> number().map(XlsxCell::plain).orElse(text);
            case TRUTH -> text.equals("1") ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
