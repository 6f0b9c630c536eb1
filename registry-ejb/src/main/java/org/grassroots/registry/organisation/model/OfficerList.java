package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who holds which post beside the chair, from one election or appointment to the next.
 *
 * <p>As text it has a line per officer, {@code name|post|four heads}, the higher posts first; so the same officers
 * are always the same text.
 */
public record OfficerList(List<Officer> officers) implements Serializable {

    /** The most officers of one association. */
    public static final int MOST = 60;

    /** The most characters of the text. */
    public static final int LONGEST = 4000;

    private static final Comparator<Officer> ORDER =
            Comparator.comparing(Officer::post).thenComparing(Officer::name);

    public OfficerList {
        officers = officers.stream().sorted(ORDER).toList();
        if (officers.size() > MOST || new HashSet<>(officers).size() < officers.size()) {
            throw new IllegalArgumentException("too many officers, or one twice: " + officers);
        }
    }

    /** What a text says. */
    public static OfficerList of(String text) {
        return new OfficerList(text.lines()
                .filter(line -> !line.isBlank())
                .map(OfficerList::officer)
                .toList());
    }

    private static Officer officer(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not an officer: " + line);
        }
        var heads = parts[2].isBlank() ? null : FourHeads.valueOf(parts[2].strip());
        return new Officer(parts[0], OfficerPost.valueOf(parts[1].strip()), heads);
    }

    static boolean isWellFormed(String text) {
        try {
            return text.length() <= LONGEST && of(text).text().equals(text) && !text.isEmpty();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** The one text that says this. */
    public String text() {
        return officers.stream()
                .map(one -> one.name() + "|" + one.post() + "|" + Objects.toString(one.fourHeads(), ""))
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    /** How many of the four heads hold some post, by institution; each institution is there. */
    public Map<FourHeads, Long> fourHeads() {
        var counted = new EnumMap<FourHeads, Long>(FourHeads.class);
        Arrays.stream(FourHeads.values())
                .forEach(heads -> counted.put(
                        heads,
                        officers.stream()
                                .filter(one -> one.fourHeads() == heads)
                                .count()));
        return counted;
    }

    /** Those who are in this list and not, or not so, in {@code other}. */
    public List<Officer> without(OfficerList other) {
        return officers.stream().filter(one -> !other.officers.contains(one)).toList();
    }
}
