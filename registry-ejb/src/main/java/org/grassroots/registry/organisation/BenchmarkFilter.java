package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose four heads are asked for.
 *
 * @param reached whether the benchmark is reached, or not; null means either
 * @param division the top of the subtree in which they lie; null means any
 */
public record BenchmarkFilter(
        @Nullable Boolean reached, @Nullable DivisionCode division) implements Serializable {

    /** Every association. */
    public static final BenchmarkFilter NONE = new BenchmarkFilter(null, null);
}
