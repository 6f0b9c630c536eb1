package org.grassroots.registry.web.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.registry.scheme.model.Title;

/** Of how many cases something is true about a part of a scheme, as a line of a list. */
public record Count(String code, String title, int cases) {

    static List<Count> of(Map<String, Integer> counts, Map<String, Title> titles, Locale language) {
        return counts.entrySet().stream()
                .map(each -> new Count(
                        each.getKey(),
                        titles.containsKey(each.getKey())
                                ? titles.get(each.getKey()).in(language)
                                : "",
                        each.getValue()))
                .toList();
    }
}
