package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A publishable scheme with every method, bands, quota and blend, all from one seed; {@link ARandomCase} makes cases of
 * it.
 */
final class ARandomScheme {

    static final List<String> NAMES = List.of("a", "b", "c", "d");

    final Random random;

    /** By indicator that asks, what makes an answer to it. */
    final Map<String, Supplier<String>> answers = new LinkedHashMap<>();

    final List<String> codes = new ArrayList<>();

    ARandomScheme(long seed) {
        this.random = new Random(seed);
    }

    String scheme() {
        var dimensions = new ArrayList<String>();
        int left = 100;
        for (int d = 1; left > 0; d++) {
            int weight = d == 4 ? left : Math.min(left, 10 + random.nextInt(40));
            left -= weight;
            dimensions.add("{\"code\":\"" + d + "\",\"title\":{\"zh\":\"维\"},\"weight\":" + weight + ",\"indicators\":["
                    + indicators(d, weight) + "]}");
        }
        return "{\"format\":\"assessment-scheme/1\",\"code\":\"T\",\"version\":\"1\",\"subject\":\"COUNTY_ASSOCIATION\","
                + "\"source\":\"SAMPLE\",\"title\":{\"zh\":\"试\"}," + bands() + ",\"selfWeight\":"
                + List.of("0", "0.4", "0.25", "1").get(random.nextInt(4)) + ",\"deviationFlag\":" + random.nextInt(12)
                + ",\"dimensions\":[" + String.join(",", dimensions) + "],\"bonusCap\":3,\"bonus\":["
                + extra("B1", "2.5")
                + "," + extra("B2", "1") + "],\"deductions\":[" + extra("D1", "0.75")
                + "],\"vetoes\":[{\"code\":\"V1\",\"title\":{\"zh\":\"否\"}}]}";
    }

    /** Two to five bands that begin anywhere, and a quota on each but the last two, or on none. */
    private String bands() {
        var grades = List.of("EXCELLENT", "GOOD", "QUALIFIED", "BASICALLY_QUALIFIED", "UNQUALIFIED");
        int count = 2 + random.nextInt(4);
        var bands = new ArrayList<String>();
        var quota = new ArrayList<String>();
        int from = 70;
        for (int band = 0; band < count; band++) {
            bands.add("{\"grade\":\"" + grades.get(band) + "\",\"from\":" + (band == count - 1 ? 0 : from) + "}");
            from -= 5 + random.nextInt(8);
            if (band < count - 2 && random.nextInt(4) > 0) {
                quota.add("\"" + grades.get(band) + "\":" + random.nextInt(60));
            }
        }
        return "\"bands\":[" + String.join(",", bands) + "],\"quota\":{" + String.join(",", quota) + "}";
    }

    private static String extra(String code, String points) {
        return "{\"code\":\"" + code + "\",\"title\":{\"zh\":\"项\"},\"points\":" + points + "}";
    }

    private String indicators(int dimension, int weight) {
        var indicators = new ArrayList<String>();
        int left = weight;
        for (int i = 1; left > 0; i++) {
            int share = i == 5 ? left : Math.min(left, 1 + random.nextInt(9));
            left -= share;
            var code = dimension + "." + i;
            codes.add(code);
            indicators.add("{\"code\":\"" + code + "\",\"title\":{\"zh\":\"标\"},\"weight\":" + share + ",\"method\":{"
                    + method(code, share) + "}}");
        }
        return String.join(",", indicators);
    }

    private String method(String code, int weight) {
        return switch (random.nextInt(10)) {
            case 0 -> answered(code, () -> "\"yes\":" + random.nextBoolean(), "\"type\":\"YES_NO\"");
            case 1 -> "\"type\":\"YES_NO\",\"value\":\"" + expression(2) + "\"" + undefined();
            case 2 ->
                answered(
                        code,
                        () -> "\"choice\":\"o" + random.nextInt(3) + "\"",
                        "\"type\":\"CHOICE\",\"options\":["
                                + IntStream.range(0, 3)
                                        .mapToObj(o -> "{\"code\":\"o" + o + "\",\"title\":{\"zh\":\"选\"},\"points\":"
                                                + points(weight) + "}")
                                        .collect(Collectors.joining(","))
                                + "]");
            case 3, 4 -> checklist(code, weight);
            case 5 -> threshold(weight);
            case 6 ->
                "\"type\":\"PROPORTION\",\"value\":\"" + expression(2) + "\",\"target\":\"" + expression(2) + "\""
                        + undefined();
            case 7 -> "\"type\":\"FORMULA\",\"points\":\"" + expression(4) + "\"" + undefined();
            case 8 ->
                random.nextBoolean()
                        ? answered(
                                code,
                                () -> "\"defects\":\"" + random.nextInt(9) + "\"",
                                "\"type\":\"DEDUCTION\",\"perDefect\":0.35")
                        : "\"type\":\"DEDUCTION\",\"perDefect\":1.25,\"value\":\"" + expression(2) + "\"" + undefined();
            default ->
                answered(
                        code,
                        () -> "\"ratings\":["
                                + IntStream.range(0, 2 + random.nextInt(4))
                                        .mapToObj(r -> "\"" + random.nextInt(100) + "." + random.nextInt(10) + "\"")
                                        .collect(Collectors.joining(","))
                                + "]",
                        "\"type\":\"EXPERT\",\"scale\":100,\"minimumExperts\":" + (2 + random.nextInt(2)));
        };
    }

    private String answered(String code, Supplier<String> answer, String method) {
        answers.put(code, answer);
        return method;
    }

    private String checklist(String code, int weight) {
        var value = random.nextBoolean() ? ",\"value\":\"" + expression(1) + "\"" : "";
        var sets = random.nextBoolean() ? ",\"sets\":[{\"all\":[\"p\",\"r\"],\"points\":" + points(weight) + "}]" : "";
        return answered(
                code,
                () -> "\"met\":["
                        + IntStream.range(0, 2)
                                .filter(i -> random.nextBoolean())
                                .mapToObj(i -> "\"" + "pq".charAt(i) + "\"")
                                .collect(Collectors.joining(","))
                        + "]",
                "\"type\":\"CHECKLIST\",\"conditions\":["
                        + "{\"code\":\"p\",\"title\":{\"zh\":\"甲\"}},{\"code\":\"q\",\"title\":{\"zh\":\"乙\"}},{\"code\":\"r\",\"title\":{\"zh\":\"丙\"}"
                        + value + "}],\"points\":{\"1\":" + points(weight) + ",\"3\":" + points(weight) + sets + "}"
                        + undefined());
    }

    private String threshold(int weight) {
        var any = random.nextBoolean() ? ",\"any\":[{\"value\":\"" + expression(1) + "\",\"atLeast\":7}]" : "";
        return "\"type\":\"THRESHOLD\",\"value\":\"" + expression(2)
                + "\",\"steps\":[{\"atLeast\":-2.5,\"points\":0.25},"
                + "{\"atLeast\":3,\"points\":0.5,\"exclusive\":" + random.nextBoolean() + any + "},"
                + "{\"atLeast\":12,\"points\":" + weight + "}]" + undefined();
    }

    private String undefined() {
        return List.of(
                        "",
                        ",\"whenUndefined\":\"ZERO\"",
                        ",\"whenUndefined\":\"FULL\"",
                        ",\"whenUndefined\":\"NOT_APPLICABLE\"")
                .get(random.nextInt(4));
    }

    private String points(int weight) {
        return random.nextInt(weight) + "." + random.nextInt(100);
    }

    private String expression(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> String.valueOf(random.nextInt(20));
                case 1 -> random.nextInt(3) + "." + random.nextInt(100);
                default -> NAMES.get(random.nextInt(NAMES.size()));
            };
        }
        var left = expression(depth - 1);
        var right = expression(depth - 1);
        return switch (random.nextInt(9)) {
            case 0, 1 -> left + " + " + right;
            case 2 -> left + "-" + right;
            case 3 -> "(" + left + ")*" + right;
            case 4, 5 -> left + "/(" + right + ")";
            case 6 -> "min(" + left + ", " + right + ")";
            case 7 -> "max(" + left + "," + right + ",1)";
            default -> "-(" + left + ")";
        };
    }
}
