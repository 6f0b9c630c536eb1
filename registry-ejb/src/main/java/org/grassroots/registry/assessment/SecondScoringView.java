package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its second scorer sees it: what the organisation handed in, and their own values as those of the desk.
 *
 * @param tasks the indicators that are scored again
 * @param handedInAt null while values can be given
 */
public record SecondScoringView(
        CaseView about, List<IndicatorView> tasks, @Nullable Instant handedInAt, boolean open) implements Serializable {

    private static final long serialVersionUID = 1L;

    public SecondScoringView {
        tasks = List.copyOf(tasks);
    }
}
