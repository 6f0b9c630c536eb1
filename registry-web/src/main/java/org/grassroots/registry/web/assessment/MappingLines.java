package org.grassroots.registry.web.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Reads a mapping of indicators as people type it: a line such as {@code 1.2 = 2.4} for each. */
final class MappingLines {

    private static final Pattern LINE =
            Pattern.compile("\\s*([A-Za-z0-9._-]{1,40})\\s*[=＝]\\s*([A-Za-z0-9._-]{1,40})\\s*");

    private MappingLines() {}

    /**
     * The codes of the second version by those of the first.
     *
     * @throws RegistryException with the field {@code mapping} and the first line that is none
     */
    static Map<String, String> read(@Nullable String typed) {
        var mapping = new TreeMap<String, String>();
        var lines = typed == null ? List.<String>of() : typed.lines().toList();
        for (var line : lines) {
            var found = LINE.matcher(line);
            if (line.isBlank()) {
                continue;
            }
            if (!found.matches() || mapping.put(found.group(1), found.group(2)) != null) {
                throw new RegistryException(
                        List.of(FieldProblem.of("mapping", AssessmentProblem.WHAT_IF_MAPPING_LINE, line.strip())));
            }
        }
        return mapping;
    }
}
