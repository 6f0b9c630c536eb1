package org.grassroots.registry.web.shared;

import java.util.List;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** A {@link Slice} as the API sends it. */
public record Page<T>(
        List<T> items, @Nullable String previous, @Nullable String next) {

    public static <T> Page<T> of(Slice<T> slice) {
        return new Page<>(slice.rows(), slice.previous(), slice.next());
    }
}
