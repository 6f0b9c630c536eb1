package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a case document (contract §7): figures and ratings are decimal strings, an answer is one of five kinds. */
final class CaseReader {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,10})?");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Set<String> ANSWERS = Set.of("yes", "choice", "met", "defects", "ratings");

    private CaseReader() {}

    static CaseDocument read(JsonCursor root) {
        root.allowing(Set.of("id", "figures", "answers", "inapplicable", "bonus", "deductions", "vetoes"));
        root.require("id");
        return new CaseDocument(
                root.text("id").orElse(""),
                root.map("figures", CaseReader::decimal),
                root.map("answers", CaseReader::answer),
                root.map("inapplicable", JsonCursor::text),
                new Adjustments(codes(root, "bonus"), deductions(root), codes(root, "vetoes")));
    }

    private static Optional<BigDecimal> decimal(JsonCursor object, String key) {
        return object.text(key).flatMap(text -> decimal(object, key, text));
    }

    private static Optional<BigDecimal> decimal(JsonCursor object, String key, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            object.fault(key, FaultCode.WRONG_TYPE, "decimal string");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static Optional<Answer> answer(JsonCursor answers, String indicator) {
        return answers.object(indicator).flatMap(answer -> {
            answer.allowing(ANSWERS);
            if (answer.keys().size() != 1) {
                answers.fault(indicator, FaultCode.WRONG_TYPE, "one of yes, choice, met, defects, ratings");
                return Optional.empty();
            }
            return answer(answer);
        });
    }

    private static Optional<Answer> answer(JsonCursor answer) {
        return switch (answer.keys().iterator().next()) {
            case "yes" -> Optional.of(new Answer.Yes(answer.truth("yes")));
            case "choice" -> answer.text("choice").map(Answer.Choice::new);
            case "met" -> Optional.of(new Answer.Met(codes(answer, "met")));
            case "defects" -> count(answer, "defects").map(Answer.Defects::new);
            case "ratings" -> ratings(answer);
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> ratings(JsonCursor answer) {
        var ratings = new ArrayList<BigDecimal>();
        answer.texts("ratings").forEach(text -> decimal(answer, "ratings", text).ifPresent(ratings::add));
        return Optional.of(new Answer.Ratings(ratings));
    }

    /** A whole number not below 0, as a JSON number or, like all numbers of answers, as a string. */
    private static Optional<Integer> count(JsonCursor object, String key) {
        return object.textOrNumber(key).flatMap(text -> {
            if (!COUNT.matcher(text).matches()) {
                object.fault(key, FaultCode.WRONG_TYPE, "count");
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        });
    }

    private static SortedSet<String> codes(JsonCursor object, String key) {
        var seen = new HashSet<String>();
        object.texts(key).stream()
                .filter(code -> !seen.add(code))
                .forEach(code -> object.fault(key, FaultCode.LISTED_TWICE, code));
        return new TreeSet<>(seen);
    }

    private static Map<String, Integer> deductions(JsonCursor root) {
        return root.map("deductions", CaseReader::count);
    }
}
