package org.grassroots.registry.scheme.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the dimensions and indicators of a scheme document, and checks that their weights add up (contract §1). */
final class DimensionReader {

    private final SchemeParts parts;
    private final MethodReader methods;
    private final Set<String> codes = new HashSet<>();

    DimensionReader(SchemeParts parts) {
        this.parts = parts;
        this.methods = new MethodReader(parts);
    }

    /** Dimensions and indicators share one space of codes, because results name both (contract §7). */
    List<Dimension> dimensions(JsonCursor root, boolean archived) {
        var dimensions = root.list("dimensions", item -> dimension(item, archived));
        if (parts.filled(root, "dimensions", dimensions.size())) {
            long sum = dimensions.stream().mapToLong(Dimension::weight).sum();
            if (sum != 100) {
                root.fault("dimensions", FaultCode.DIMENSIONS_SUM, sum);
            }
        }
        return dimensions;
    }

    private Dimension dimension(JsonCursor item, boolean archived) {
        item.allowing(Set.of("code", "title", "weight", "service", "indicators"));
        var code = parts.code(item, codes);
        int weight = parts.weight(item);
        var indicators = item.list("indicators", each -> indicator(each, archived));
        if (parts.filled(item, "indicators", indicators.size())) {
            long sum = indicators.stream().mapToLong(Indicator::weight).sum();
            if (sum != weight) {
                item.fault("indicators", FaultCode.INDICATORS_SUM, code, sum, weight);
            }
        }
        return new Dimension(
                code,
                parts.title(item),
                weight,
                item.nameOrNull("service", Service.class).orElse(null),
                indicators);
    }

    private Indicator indicator(JsonCursor item, boolean archived) {
        item.allowing(
                archived
                        ? Set.of("code", "title", "weight", "method", "evidence", "items")
                        : Set.of("code", "title", "weight", "method", "evidence"));
        var code = parts.code(item, codes);
        var title = parts.title(item);
        int weight = parts.weight(item);
        var method = method(item, weight, archived);
        if (method.asks() && !(method instanceof Checklist)) {
            parts.refuseRegisterFact(item, code, title);
        }
        return new Indicator(code, title, weight, method, evidence(item), items(item));
    }

    private Method method(JsonCursor item, int weight, boolean archived) {
        if (!archived) {
            item.require("method");
        }
        var read = item.object("method").map(method -> methods.method(method, weight));
        return archived ? new Unscorable(Reason.ARCHIVED) : read.orElse(new Unscorable(Reason.METHOD_INCOMPLETE));
    }

    private Indicator.Evidence evidence(JsonCursor item) {
        return item.object("evidence")
                .map(evidence -> {
                    evidence.allowing(Set.of("required", "note"));
                    return new Indicator.Evidence(evidence.truth("required"), parts.optionalTitle(evidence, "note"));
                })
                .orElse(Indicator.Evidence.NOT_REQUIRED);
    }

    private List<Indicator.Item> items(JsonCursor indicator) {
        return indicator.list("items", item -> {
            item.allowing(Set.of("code", "title", "weight"));
            return new Indicator.Item(parts.code(item, codes), parts.title(item), parts.weight(item));
        });
    }
}
