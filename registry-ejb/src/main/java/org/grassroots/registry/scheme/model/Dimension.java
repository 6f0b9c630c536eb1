package org.grassroots.registry.scheme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一级指标: a group of indicators and what they weigh together; perhaps one of the four services (contract §1). */
public record Dimension(
        String code, Title title, int weight, @Nullable Service service, List<Indicator> indicators) {

    public Dimension {
        indicators = List.copyOf(indicators);
    }
}
