package org.grassroots.registry.figure;

import java.io.Serializable;
import java.util.Map;

/**
 * A reviewer's judgement of what was handed in.
 *
 * @param organisation its id or registry number
 * @param returned the figures that go back, each with the reason; everything else that was handed in is accepted
 */
public record ReviewFigures(String organisation, int year, Map<String, String> returned) implements Serializable {

    public ReviewFigures {
        returned = Map.copyOf(returned);
    }
}
