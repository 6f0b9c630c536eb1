package org.grassroots.registry.assessment;

import java.util.List;

/**
 * What the clerk writes of a bulletin.
 *
 * @param campaign the campaign's code
 * @param main 主送, one a line
 * @param copies 抄送, one a line
 * @param seenVersion the version on which it is based; 0 where nobody wrote before
 */
public record WriteBulletin(
        String campaign, String foreword, List<String> main, List<String> copies, long seenVersion) {

    public WriteBulletin {
        main = lines(main);
        copies = lines(copies);
    }

    private static List<String> lines(List<String> given) {
        return given.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
