package org.grassroots.registry.organisation.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of which names are made, from {@code name-words.csv} beside this class: what an organisation is called for
 * its kind (科协), what a legal person is called for its form (有限公司), how long words are shortened (师大), and words
 * that tell two bodies apart (工业, 农业).
 */
final class NameWords {

    private static final Map<String, Map<String, String>> WORDS = read();
    private static final List<String> LONG_FORMS = words("LEGAL").keySet().stream()
            .filter(form -> form.endsWith("有限公司") || form.endsWith("有限责任公司"))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(form -> form))
            .toList();
    private static final String LIMITED = "有限公司";
    private static final int LONG_FORM = 6;
    private static final String UNIT_ENDS = "学院校司区县市厂所团室局站";
    private static final int LONGEST = 16;
    private static final String ASSOCIATION = "科学技术协会";
    private static final String SHORT_ASSOCIATION = "科协";
    private static final Set<Character> COUNTING = "一二三四五六七八九十百零两0123456789东南西北甲乙丙丁"
            .chars()
            .mapToObj(character -> (char) character)
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    /**
     * A name without what stands at its end.
     *
     * @param rest what comes before
     * @param word what the end is taken for
     */
    record Cut(String rest, String word) {}

    /** A name without the word for its kind; also where that word has one wrong character. */
    static Optional<Cut> withoutKind(String name) {
        return cut(name, "KIND").or(() -> mistyped(name)).map(cut -> new Cut(withoutHost(cut.rest()), cut.word()));
    }

    private static Optional<Cut> cut(String name, String use) {
        var words = words(use);
        for (int at = Math.max(1, name.length() - LONGEST); at < name.length() - 1; at++) {
            var meaning = words.get(name.substring(at));
            if (meaning != null) {
                return Optional.of(new Cut(name.substring(0, at), meaning));
            }
        }
        return Optional.empty();
    }

    // 科学技木协会, 科学技协会: one slip in the long word, which most likely still begins as it should
    private static Optional<Cut> mistyped(String name) {
        return mistyped(name, ASSOCIATION)
                .or(() -> mistypedShort(name))
                .map(cut -> new Cut(cut.rest(), SHORT_ASSOCIATION));
    }

    private static Optional<Cut> mistyped(String name, String word) {
        return Stream.of(word.length(), word.length() + 1, word.length() - 1)
                .filter(length -> name.length() > length + 1)
                .map(length -> name.length() - length)
                .filter(at -> isSlip(name.substring(at), word))
                .min(Comparator.comparing((Integer at) -> name.charAt(at) != word.charAt(0)))
                .map(at -> new Cut(name.substring(0, at), word));
    }

    // 科谐, 棵协, 协科, 协 alone: what is left tells whether it was meant
    private static Optional<Cut> mistypedShort(String name) {
        for (int length : List.of(3, 2, 1)) {
            int at = name.length() - length;
            if (at > 1
                    && isSlip(name.substring(at), SHORT_ASSOCIATION)
                    && isMeant(name.charAt(at - 1), name.substring(at))) {
                return Optional.of(new Cut(name.substring(0, at), SHORT_ASSOCIATION));
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(char before, String end) {
        return UNIT_ENDS.indexOf(before) >= 0 || Sounds.of(end).equals(Sounds.of(SHORT_ASSOCIATION));
    }

    private static String withoutHost(String name) {
        return cut(name, "HOST").map(Cut::rest).orElse(name);
    }

    /** A name without the words for the form of its legal person: 集团股份有限公司; also with one slip in them. */
    static String withoutLegalForm(String name) {
        var exact = cut(name, "LEGAL");
        boolean certain =
                exact.isPresent() && name.length() - exact.get().rest().length() >= LONG_FORM;
        var found = certain ? exact : mistypedForm(name).or(() -> exact);
        return found.map(Cut::rest).filter(rest -> rest.length() > 1).orElse(name);
    }

    // 控股有限公司 is no 股份有限公司 with a character missing
    private static Optional<Cut> mistypedForm(String name) {
        boolean limited = name.endsWith(LIMITED);
        return LONG_FORMS.stream()
                .filter(form -> !limited || !form.equals(LIMITED))
                .flatMap(form -> mistyped(name, form).stream()
                        .filter(cut -> !limited || name.length() - cut.rest().length() >= form.length()))
                .findFirst();
    }

    /** A name with the short word at its end written in full: 江苏师大 is 江苏师范大学. */
    static String inFull(String name) {
        return cut(name, "SHORT")
                .filter(cut -> cut.rest().length() > 1)
                .map(cut -> cut.rest() + cut.word())
                .orElse(name);
    }

    /** A name with the long word at its end written short in each way: 江苏师范大学 is 江苏师大. */
    static List<String> shortened(String name) {
        return words("SHORT").entrySet().stream()
                .filter(word -> name.length() > word.getValue().length() + 1 && name.endsWith(word.getValue()))
                .map(word -> name.substring(0, name.length() - word.getValue().length()) + word.getKey())
                .filter(text -> inFull(text).equals(name))
                .sorted()
                .toList();
    }

    /** Whether the name is made of nothing but words that many names share, so that only its region makes it a name. */
    static boolean isCommon(String name) {
        var reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + 2; reached[from] && to <= Math.min(name.length(), from + 4); to++) {
                reached[to] |= isTelling(name.substring(from, to));
            }
        }
        return reached[name.length()];
    }

    /** Whether this word in place of another tells two bodies apart. */
    static boolean isTelling(String word) {
        return words("TELLING").containsKey(word);
    }

    /** Whether this character counts or names a direction, so that another one in its place is no slip. */
    static boolean isCounting(char character) {
        return COUNTING.contains(character);
    }

    private static boolean isSlip(String written, String meant) {
        return NameDifference.between(written, meant).isSlip();
    }

    private static Map<String, String> words(String use) {
        return WORDS.getOrDefault(use, Map.of());
    }

    private static Map<String, Map<String, String>> read() {
        var file = Objects.requireNonNull(NameWords.class.getResourceAsStream("name-words.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var words = new HashMap<String, Map<String, String>>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(columns -> words.computeIfAbsent(columns[0], use -> new HashMap<>())
                            .put(columns[1], columns[2]));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
