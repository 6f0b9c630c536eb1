package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How people type a value of a scheme document. What cannot be the value that is meant is written as the text it is, so
 * that reading the document tells what is wrong with it, and where.
 */
public enum Typed {
    /** A text: a code, a title. */
    TEXT,
    /** An expression over figures, for which a number may stand. */
    EXPRESSION {
        @Override
        Optional<Json> json(String text) {
            return NUMBER.json(text);
        }
    },
    /** The name of something that can be chosen. */
    NAME,
    /** A decimal number. */
    NUMBER {
        @Override
        Optional<Json> json(String text) {
            return Optional.of(
                    PLAIN.matcher(text).matches() ? new Json.Numeral(new BigDecimal(text)) : new Json.Text(text));
        }
    },
    /** Yes or no; no is not written. */
    TRUTH {
        @Override
        Optional<Json> json(String text) {
            return text.equals("true") ? Optional.of(new Json.Truth(true)) : Optional.empty();
        }
    },
    /** Codes, with blanks or commas between them. */
    CODES {
        @Override
        Optional<Json> json(String text) {
            return Optional.of(Json.texts(parts(text, "[\\s,，、;；]+")));
        }

        @Override
        String text(Json value) {
            return texts(value, Typed.TEXT::text, " ");
        }
    },
    /** Conditions such as {@code unitMembers ≥ 5}, with semicolons between them. */
    ALTERNATIVES {
        @Override
        Optional<Json> json(String text) {
            return Optional.of(Json.array(parts(text, "[;；]"), Typed::alternative));
        }

        @Override
        String text(Json value) {
            return texts(value, Typed::shown, "; ");
        }
    };

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    /** What was typed as it is written into the document; nothing where nothing was typed. */
    Optional<Json> json(String text) {
        return Optional.of(new Json.Text(text));
    }

    /** What the document says, as it is typed. */
    String text(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        return value instanceof Json.Numeral || value instanceof Json.Truth ? CanonicalJson.write(value) : "";
    }

    private static List<String> parts(String text, String separator) {
        var parts = new ArrayList<String>();
        for (var part : text.split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String texts(Json value, Function<Json, String> shape, String separator) {
        return value instanceof Json.Elements array
                ? array.items().stream().map(shape).collect(Collectors.joining(separator))
                : "";
    }

    private static Json alternative(String text) {
        var sides = parts(text, ">=|≥");
        var object = Json.writing().put("value", sides.isEmpty() ? "" : sides.get(0));
        return sides.size() == 2
                ? object.put("atLeast", NUMBER.json(sides.get(1)).orElseThrow()).done()
                : object.done();
    }

    private static String shown(Json alternative) {
        return JsonPlace.of("/value").in(alternative).map(TEXT::text).orElse("")
                + JsonPlace.of("/atLeast")
                        .in(alternative)
                        .map(least -> " ≥ " + TEXT.text(least))
                        .orElse("");
    }
}
