package org.grassroots.registry.organisation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.grassroots.registry.shared.PlainChinese;

/** Other ways to write a name, as officers write them: what the search for duplicates is tried with. */
public final class NameVariants {

    private static final List<String> ASSOCIATION = List.of("科学技术协会", "科协");
    private static final List<String> LEGAL = List.of("股份有限公司", "有限责任公司", "有限公司");

    private final NameReader reader;
    private final Random random;
    private final List<Character> characters;
    private final Map<String, List<Character>> homophones = new HashMap<>();

    /** With the characters of a corpus of names, for those that are mistaken for others. */
    public NameVariants(List<String> corpus, NameReader reader, Random random) {
        this.reader = reader;
        this.random = random;
        var seen = new LinkedHashSet<Character>();
        corpus.forEach(name -> PlainChinese.of(name).chars().forEach(character -> seen.add((char) character)));
        this.characters = List.copyOf(seen);
        seen.forEach(character -> homophones
                .computeIfAbsent(Sounds.of(character), none -> new ArrayList<>())
                .add(character));
    }

    /** In which way a variant differs from the name. */
    public enum Way {
        /** Another word for what it is, or for its legal form. */
        SUFFIX,
        /** Regions and long words left out or shortened. */
        SHORT_NAME,
        /** Full-width characters and spaces. */
        WIDTH,
        /** Traditional characters. */
        SCRIPT,
        /** One slip of the keyboard. */
        TYPO
    }

    /** A way to write a name. */
    public record Variant(Way way, String text) {}

    /** Variants of every way; {@code typos} of them with a slip. */
    public List<Variant> of(String name, int typos) {
        var variants = new LinkedHashSet<Variant>();
        suffixes(name).forEach(text -> variants.add(new Variant(Way.SUFFIX, text)));
        shorter(name).forEach(text -> variants.add(new Variant(Way.SHORT_NAME, text)));
        widths(name).forEach(text -> variants.add(new Variant(Way.WIDTH, text)));
        variants.add(new Variant(Way.SCRIPT, PlainChinese.traditional(name)));
        for (int i = 0; i < typos; i++) {
            variants.add(new Variant(Way.TYPO, slip(name)));
        }
        variants.removeIf(variant -> variant.text().equals(name));
        return List.copyOf(variants);
    }

    private static Set<String> suffixes(String name) {
        var found = new LinkedHashSet<String>();
        var bare = without(name, ASSOCIATION);
        ASSOCIATION.forEach(word -> found.add(bare + word));
        var unit = without(bare, LEGAL);
        if (!unit.equals(bare)) {
            found.add(unit);
            LEGAL.forEach(form -> ASSOCIATION.forEach(word -> found.add(unit + form + word)));
        }
        return found;
    }

    private Set<String> shorter(String name) {
        var found = new LinkedHashSet<String>();
        var key = reader.read(name);
        var unit = without(without(name, ASSOCIATION), LEGAL);
        found.add(unit);
        NameWords.shortened(unit).forEach(text -> found.add(text + ASSOCIATION.get(1)));
        ASSOCIATION.forEach(word -> found.add(key.whole() + word));
        if (!key.common()) {
            ASSOCIATION.forEach(word -> found.add(key.core() + word));
        }
        int city = unit.indexOf('市');
        if (key.core().isEmpty() && city > 0 && city < unit.length() - 1) {
            ASSOCIATION.forEach(word -> found.add(unit.substring(city + 1) + word));
        }
        return found;
    }

    private static Set<String> widths(String name) {
        var found = new LinkedHashSet<String>();
        found.add(String.join("\u3000", name.split("", -1)).strip());
        found.add(" " + name.substring(0, 2) + " " + name.substring(2) + "\u00a0");
        found.add("（" + name.substring(0, 2) + "）" + name.substring(2));
        found.add(name.chars()
                .map(character -> character > ' ' && character < 0x7f ? character + 0xfee0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return found;
    }

    private String slip(String name) {
        int at = random.nextInt(name.length());
        var before = name.substring(0, at);
        var after = name.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + name.charAt(at) + name.charAt(at) + after;
            case 2 ->
                at + 1 < name.length()
                        ? before + name.charAt(at + 1) + name.charAt(at) + after.substring(1)
                        : before + after;
            case 3 -> before + any(characters) + after;
            default -> before + soundsLike(name.charAt(at)) + after;
        };
    }

    private char soundsLike(char character) {
        var alike = homophones.getOrDefault(Sounds.of(character), List.of(character));
        return any(alike.size() > 1 ? alike : characters);
    }

    private char any(List<Character> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static String without(String name, List<String> ends) {
        return ends.stream()
                .filter(end -> name.endsWith(end) && name.length() > end.length())
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()))
                .orElse(name);
    }
}
