package org.grassroots.registry.organisation.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The regions that names of organisations begin with: 江苏省南京市, or 南京 alone.
 *
 * <p>A name of a region may stand for several: 鼓楼区 lies in 南京 and in 徐州, and 海门 was a city before it was a
 * district.
 */
public final class RegionNames {

    /** The whole country, which covers every other region. */
    static final String COUNTRY = "000000";

    private static final Pattern DESIGNATION =
            Pattern.compile("(特别行政区|(维吾尔|壮族|回族)?自治区|[^省市县区]{0,6}自治[州县]|地区|省|市|县|(?<!园|新|开发|示范|试验|景)区|盟)$");

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private int longest;

    /**
     * A region as names call it.
     *
     * @param shortened whether names also leave out what it is: 江苏 for 江苏省
     */
    public record Region(String code, String name, boolean shortened) {

        String shortName() {
            var bare = DESIGNATION.matcher(name).replaceFirst("");
            return bare.length() > 1 ? bare : name;
        }

        // 海门市 and 海门区 are one place under two codes; the city of 淮安市 and its district of 淮安区 are not
        private String place() {
            return shortName() + ":" + prefix(code).length();
        }
    }

    public RegionNames(Collection<Region> regions) {
        var places = regions.stream()
                .collect(Collectors.groupingBy(
                        Region::place, Collectors.mapping(Region::code, Collectors.toCollection(LinkedHashSet::new))));
        add("中国", Set.of(COUNTRY));
        for (var region : regions) {
            var same = places.getOrDefault(region.place(), new LinkedHashSet<>());
            add(region.name(), same);
            called.put(region.name(), region.shortName());
            if (region.shortened()) {
                add(region.shortName(), same);
            }
        }
    }

    private void add(String name, Set<String> places) {
        codes.computeIfAbsent(name, none -> new LinkedHashSet<>()).addAll(places);
        longest = Math.max(longest, name.length());
    }

    /**
     * What a name begins with.
     *
     * @param places the codes of the narrowest region named, several where it is not known which; none without a region
     * @param called the narrowest region as it is called there, without what it is: 南京
     * @param length how many characters of the name it takes
     */
    record Lead(Set<String> places, String called, int length) {

        private static final Lead NONE = new Lead(Set.of(), "", 0);
    }

    /** The regions at the beginning of a name, each inside the one before. */
    Lead leading(String name) {
        var lead = Lead.NONE;
        for (var next = next(name, lead); next.length() > lead.length(); next = next(name, lead)) {
            lead = next;
        }
        return lead;
    }

    private Lead next(String name, Lead outer) {
        int from = outer.length();
        for (int to = Math.min(name.length(), from + longest); to > from + 1; to--) {
            var word = name.substring(from, to);
            var inside = codes.getOrDefault(word, Set.of()).stream()
                    .filter(code -> outer.places().isEmpty()
                            || outer.places().stream().anyMatch(above -> !above.equals(code) && covers(above, code)))
                    .collect(Collectors.toUnmodifiableSet());
            if (!inside.isEmpty()) {
                return new Lead(inside, called.getOrDefault(word, word), to);
            }
        }
        return outer;
    }

    /** Whether a word is the name of a region. */
    boolean isRegion(String word) {
        return codes.containsKey(word);
    }

    /** Whether the region of one code is that of the other or holds it. */
    static boolean covers(String above, String code) {
        return code.startsWith(prefix(above));
    }

    /** The digits that a region and everything in it have in common. */
    static String prefix(String code) {
        if (code.equals(COUNTRY)) {
            return "";
        }
        int length = code.length();
        while (length < 9 && length > 2 && code.startsWith("00", length - 2)) {
            length -= 2;
        }
        return code.substring(0, length);
    }
}
