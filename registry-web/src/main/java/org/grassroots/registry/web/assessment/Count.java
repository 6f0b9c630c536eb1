package org.grassroots.registry.web.assessment;

import java.util.List;
import java.util.Map;

/** How many cases something is true of, as a line of a list. */
public record Count(String code, int cases) {

    static List<Count> of(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
    }
}
