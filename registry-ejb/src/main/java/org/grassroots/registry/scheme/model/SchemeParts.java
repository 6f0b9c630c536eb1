package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parts of a scheme document have in common: codes, titles, points and expressions, each with its checks. */
record SchemeParts(FaultLog log, FigureCatalogue catalogue) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code of a part; {@code taken} are the codes it may not repeat. */
    String code(JsonCursor part, Set<String> taken) {
        part.require("code");
        var code = part.text("code");
        code.ifPresent(text -> {
            if (!isCode(text)) {
                part.fault("code", FaultCode.CODE_FORM, text);
            }
            if (!taken.add(text)) {
                part.fault("code", FaultCode.DUPLICATE_CODE, text);
            }
        });
        return code.orElse("");
    }

    /** A title, which needs its Chinese text. */
    Title title(JsonCursor part) {
        var title = optionalTitle(part, "title");
        if (title.zh().isBlank()) {
            part.fault("title", FaultCode.TITLE_MISSING);
        }
        return title;
    }

    Title optionalTitle(JsonCursor part, String key) {
        return part.object(key)
                .map(title -> {
                    title.allowing(Set.of("zh", "en"));
                    return new Title(
                            title.text("zh").orElse(""), title.text("en").orElse(""));
                })
                .orElse(Title.NONE);
    }

    int weight(JsonCursor part) {
        part.require("weight");
        var weight = part.integer("weight");
        weight.filter(given -> given < 1)
                .ifPresent(given -> part.fault("weight", FaultCode.WEIGHT_NOT_POSITIVE, given));
        return weight.orElse(0);
    }

    /** Points within 0 and {@code most}, of at most two decimals. */
    BigDecimal points(JsonCursor part, String key, BigDecimal most) {
        part.require(key);
        var points = part.number(key);
        points.ifPresent(value -> {
            if (value.signum() < 0 || value.compareTo(most) > 0) {
                part.fault(key, FaultCode.POINTS_OUT_OF_RANGE, value.toPlainString(), most.toPlainString());
            }
            decimals(part, key, value);
        });
        return points.orElse(BigDecimal.ZERO);
    }

    static void decimals(JsonCursor part, String key, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 2) {
            part.fault(key, FaultCode.POINTS_DECIMALS, value.toPlainString());
        }
    }

    /** Points of the whole scheme, not below 0, with a default. */
    BigDecimal atLeastZero(JsonCursor part, String key, String otherwise) {
        var points = part.number(key).orElse(new BigDecimal(otherwise));
        if (points.signum() < 0) {
            part.fault(key, FaultCode.NUMBER_OUT_OF_RANGE, points.toPlainString(), "≥ 0");
        }
        decimals(part, key, points);
        return points;
    }

    /** A number above 0 that the part needs. */
    Optional<BigDecimal> aboveZero(JsonCursor part, String key) {
        part.require(key);
        var number = part.number(key);
        number.filter(value -> value.signum() <= 0)
                .ifPresent(value -> part.fault(key, FaultCode.NUMBER_OUT_OF_RANGE, value.toPlainString(), "> 0"));
        return number.filter(value -> value.signum() > 0);
    }

    /** Whether {@code key} is there with at least one element. */
    boolean filled(JsonCursor part, String key, int size) {
        if (part.require(key) && size == 0) {
            part.fault(key, FaultCode.EMPTY_LIST, key);
        }
        return size > 0;
    }

    /** An expression over figures that the catalogue knows; a number may stand for it. */
    Optional<Expression> expression(JsonCursor part, String key) {
        return part.textOrNumber(key).flatMap(text -> {
            try {
                var expression = Expression.parse(text);
                expression.names().stream()
                        .filter(name -> !catalogue.known(name))
                        .forEach(name -> part.fault(key, FaultCode.FIGURE_UNKNOWN, name));
                return Optional.of(expression);
            } catch (Expression.SyntaxException outsideTheGrammar) {
                part.fault(key, FaultCode.EXPRESSION, outsideTheGrammar.position());
                return Optional.empty();
            }
        });
    }

    /**
     * Logs a question for what the register already holds. What a question is about can be told from its code and its
     * Chinese title only: it is refused where either is that of a figure that the register derives.
     */
    void refuseRegisterFact(JsonCursor part, String code, Title title) {
        if (catalogue.known(code) && catalogue.derived(code)) {
            part.fault("", FaultCode.ASKS_REGISTER_FACT, code);
        } else {
            catalogue
                    .derivedTitled(title.zh())
                    .ifPresent(figure -> part.fault("", FaultCode.ASKS_REGISTER_FACT, figure));
        }
    }
}
