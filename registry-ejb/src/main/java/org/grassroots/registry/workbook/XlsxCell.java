package org.grassroots.registry.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell holds; of a formula, the value that was calculated last.
 *
 * @param text a text as it is, a number or a truth value as the file writes it, an error's name
 * @param calculated whether a formula gave it
 */
public record XlsxCell(Kind kind, String text, boolean calculated) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][-+]?[0-9]{1,2})?");
    /** As many digits as Excel shows and keeps; what follows is noise of its binary numbers. */
    private static final MathContext EXCEL = new MathContext(15);

    /** What kind of value it is. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR
    }

    static XlsxCell text(String text) {
        return new XlsxCell(Kind.TEXT, text, false);
    }

    /** The same as the value of a formula. */
    XlsxCell asCalculated() {
        return new XlsxCell(kind, text, true);
    }

    /** Whether there is nothing to be seen in it. */
    public boolean isBlank() {
        return kind != Kind.ERROR && text.isBlank();
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number that the cell says, as a number or as text that is one. */
    public Optional<BigDecimal> number() {
        var written = text.strip();
        return kind != Kind.TRUTH && NUMBER.matcher(written).matches()
                ? Optional.of(new BigDecimal(written).round(EXCEL))
                : Optional.empty();
    }

    /** Yes or no, in any of the ways that people write it. */
    public Optional<Boolean> truth() {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "1", "TRUE", "是" -> Optional.of(true);
            case "0", "FALSE", "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** As people see it: a number without exponent and trailing zeros. */
    public String shown() {
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
