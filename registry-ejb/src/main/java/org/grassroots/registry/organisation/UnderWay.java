package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What is under way about organisations, the first lines of it.
 *
 * @param all how much of it there is, shown or not
 */
public record UnderWay(List<Matter> first, long all) implements Serializable {

    private static final long serialVersionUID = 1L;

    public UnderWay {
        first = List.copyOf(first);
    }

    /** Nothing at all. */
    public static UnderWay nothing() {
        return new UnderWay(List.of(), 0);
    }

    /**
     * What was found of one kind.
     *
     * @param most how many lines were asked for
     * @param count how many there are, asked only where there may be more
     */
    public static UnderWay of(List<Matter> found, int most, LongSupplier count) {
        return new UnderWay(found, found.size() < most ? found.size() : count.getAsLong());
    }

    /** Both together. */
    public UnderWay and(UnderWay other) {
        return new UnderWay(Stream.concat(first.stream(), other.first.stream()).toList(), all + other.all);
    }

    /** How much of it is not shown. */
    public long more() {
        return all - first.size();
    }
}
