package org.grassroots.registry.figure.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.figure.model.Figure.Words;

/**
 * 年度数据目录: every figure that a scheme may read or an organisation reports.
 *
 * <p>It is a document that comes with the program, since its derivations are part of the program: {@code
 * catalogue.json} in the package of the feature. A code stays what it is for ever, for published schemes and frozen
 * cases name it.
 */
public final class Catalogue {

    private final Map<String, Words> kinds;
    private final List<FigureGroup> groups;
    private final Map<String, Figure> byCode;

    Catalogue(Map<String, Words> kinds, List<FigureGroup> groups, List<Figure> figures) {
        this.kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        this.groups = List.copyOf(groups);
        var byCode = new LinkedHashMap<String, Figure>();
        for (var figure : figures) {
            if (byCode.put(figure.code(), figure) != null) {
                throw new IllegalArgumentException("the catalogue has the figure " + figure.code() + " twice");
            }
        }
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The catalogue of this version of the program, read once. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    public Optional<Figure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All figures, in the order of the catalogue. */
    public List<Figure> figures() {
        return List.copyOf(byCode.values());
    }

    /** The figures that organisations of a kind have, by group and in the order of the catalogue. */
    public List<Figure> of(String kind) {
        return groups.stream()
                .flatMap(group ->
                        byCode.values().stream().filter(figure -> figure.group().equals(group)))
                .filter(figure -> figure.isFor(kind))
                .toList();
    }

    /** The groups, in the order of the national tables. */
    public List<FigureGroup> groups() {
        return groups;
    }

    /** What the kinds of organisation are called, by the names that schemes use. */
    public Map<String, Words> kinds() {
        return kinds;
    }

    private static final class Standard {
        private static final Catalogue CATALOGUE = CatalogueReader.read();
    }
}
