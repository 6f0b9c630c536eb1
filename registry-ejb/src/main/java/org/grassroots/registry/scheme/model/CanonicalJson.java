package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one way to write a document (RFC 8785): members sorted, no whitespace, so that equal documents are equal bytes
 * and a SHA-256 stands for the content (contract §5, §7).
 *
 * <p>Numbers are written without exponent and trailing zeros, which is RFC 8785's own form for every number that
 * {@link JsonText} admits. Documents of this product carry decimals as strings, which keep their scale.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String write(Json value) {
        var writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString();
    }

    /** SHA-256 over the canonical UTF-8 form, in lower case hexadecimal. */
    public static String sha256(Json value) {
        return sha256(write(value));
    }

    static String sha256(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException(everyJavaPlatformHasIt);
        }
    }

    private void value(Json value) {
        if (value instanceof Json.Members object) {
            object(object);
        } else if (value instanceof Json.Elements array) {
            array(array);
        } else if (value instanceof Json.Text text) {
            text(text.value());
        } else if (value instanceof Json.Numeral number) {
            out.append(plain(number.value()));
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private void object(Json.Members object) {
        var between = '{';
        for (var member : object.byName().entrySet()) {
            out.append(between);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            between = ',';
        }
        out.append(object.byName().isEmpty() ? "{}" : "}");
    }

    private void array(Json.Elements array) {
        var between = '[';
        for (var item : array.items()) {
            out.append(between);
            value(item);
            between = ',';
        }
        out.append(array.items().isEmpty() ? "[]" : "]");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private void text(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
        }
    }
}
