package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases of a random scheme, with gaps, zeros, negatives and long decimals; drawn on from the scheme's seed. */
final class ARandomCase {

    private final ARandomScheme scheme;
    private final Random random;

    /** The scheme's text must have been made before. */
    ARandomCase(ARandomScheme scheme) {
        this.scheme = scheme;
        this.random = scheme.random;
    }

    /** A document of one stage, with the auditors' adjustments. */
    String document(String id) {
        return text(id, 79, 80, 11, adjustments());
    }

    /** What inspectors found: a few figures and answers. */
    String findings(String id) {
        return text(id, 1, 6, 30, "\"bonus\":[],\"deductions\":{},\"vetoes\":[]");
    }

    /** Nothing but the auditors' adjustments. */
    String adjustments(String id) {
        return "{\"id\":\"" + id + "\",\"figures\":{},\"answers\":{},\"inapplicable\":{}," + adjustments() + "}";
    }

    /** Indicators that nobody confirmed, mostly none. */
    Set<String> unconfirmed() {
        return new TreeSet<>(
                random.nextInt(5) > 0 ? List.of() : some(scheme.codes, 1, 8).toList());
    }

    /** {@code present} of {@code of} figures and answers are there, one of {@code rarely} indicators does not apply. */
    private String text(String id, int present, int of, int rarely, String adjustments) {
        var figures = some(ARandomScheme.NAMES, present, of)
                .map(name -> "\"" + name + "\":\"" + figure() + "\"")
                .collect(Collectors.joining(","));
        var answers = some(scheme.answers.keySet(), present, of)
                .map(code -> "\"" + code + "\":{"
                        + scheme.answers.getOrDefault(code, () -> "").get() + "}")
                .collect(Collectors.joining(","));
        var inapplicable = some(scheme.codes, 1, rarely)
                .map(code -> "\"" + code + "\":\"不适用\"")
                .collect(Collectors.joining(","));
        return "{\"id\":\"" + id + "\",\"figures\":{" + figures + "},\"answers\":{" + answers + "},\"inapplicable\":{"
                + inapplicable + "}," + adjustments + "}";
    }

    private Stream<String> some(Iterable<String> all, int present, int of) {
        var chosen = new ArrayList<String>();
        all.forEach(each -> {
            if (random.nextInt(of) < present) {
                chosen.add(each);
            }
        });
        return chosen.stream();
    }

    private String adjustments() {
        var bonus = List.of("", "\"B1\"", "\"B1\",\"B2\"").get(random.nextInt(3));
        var vetoes = random.nextInt(20) > 0 ? "" : "\"V1\"";
        return "\"bonus\":[" + bonus + "],\"deductions\":{\"D1\":" + random.nextInt(4) + "},\"vetoes\":[" + vetoes
                + "]";
    }

    private String figure() {
        return switch (random.nextInt(8)) {
            case 0 -> "0";
            case 1 -> "-" + (1 + random.nextInt(9));
            case 2 -> random.nextInt(1000) + "." + (100 + random.nextInt(900));
            case 3 ->
                random.nextInt(20) > 0
                        ? String.valueOf(random.nextInt(40))
                        : (1 + random.nextInt(9)) + "7305".repeat(4) + "." + "000000001" + random.nextInt(9);
            default -> String.valueOf(random.nextInt(40));
        };
    }
}
