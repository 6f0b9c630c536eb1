package org.grassroots.registry.figure;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation writes on its sheet for a year; figures that are not named stay as they are.
 *
 * @param organisation its id or registry number
 */
public record WriteFigures(String organisation, int year, List<FigureEntry> entries) implements Serializable {

    public WriteFigures {
        entries = List.copyOf(entries);
    }

    /**
     * One figure.
     *
     * @param amount as typed; empty takes back what was not accepted yet
     * @param explanation why it moved so far from last year, or null
     */
    public record FigureEntry(
            String code, String amount, @Nullable String explanation) implements Serializable {

        /** The name of the field in which the explanation stands; the amount's is the code. */
        public String explanationField() {
            return code + "Explanation";
        }
    }
}
