package org.grassroots.registry.web.figure;

import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.Figure.Period;
import org.grassroots.registry.figure.model.Figure.Words;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the catalogue as the API sends it.
 *
 * @param group the code of its group
 * @param table the number of the national table, or null
 * @param source REGISTER for what is derived as of a day, REPORTED for what organisations report
 * @param within the code of the figure of which it counts a part, or null
 */
public record FigureItem(
        String code,
        Words title,
        Words definition,
        Words unit,
        int scale,
        BigDecimal least,
        BigDecimal most,
        Period period,
        String group,
        @Nullable String table,
        Words groupTitle,
        List<String> kinds,
        String source,
        @Nullable String within) {

    static FigureItem of(Figure figure) {
        return new FigureItem(
                figure.code(),
                figure.title(),
                figure.definition(),
                figure.unit(),
                figure.scale(),
                figure.bounds().least(),
                figure.bounds().most(),
                figure.period(),
                figure.group().code(),
                figure.group().table(),
                figure.group().title(),
                figure.kinds(),
                figure.derived() ? "REGISTER" : "REPORTED",
                figure.bounds().within());
    }
}
