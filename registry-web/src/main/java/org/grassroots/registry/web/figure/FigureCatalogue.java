package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.FigureGroup;
import org.jspecify.annotations.Nullable;

/** The page of the catalogue: which figures there are, for every kind of organisation or for one. */
@Named
@RequestScoped
public class FigureCatalogue {

    @Inject
    @SuppressWarnings("NullAway.Init")
    FigureService figures;

    private @Nullable String kind;
    private @Nullable List<Part> parts;

    /** The figures of one group. */
    public record Part(FigureGroup group, List<Figure> figures) {}

    /** The groups that have figures of the kind asked for. */
    public List<Part> getParts() {
        if (parts == null) {
            var all = figures.catalogue();
            parts = Catalogue.standard().groups().stream()
                    .map(group -> new Part(
                            group,
                            all.stream()
                                    .filter(figure -> figure.group().equals(group))
                                    .filter(figure -> kind == null || figure.isFor(kind))
                                    .toList()))
                    .filter(part -> !part.figures().isEmpty())
                    .toList();
        }
        return parts;
    }

    public Set<String> getKinds() {
        return Catalogue.standard().kinds().keySet();
    }

    public @Nullable String getKind() {
        return kind;
    }

    /** A kind that there is not asks for all. */
    public void setKind(@Nullable String kind) {
        this.kind = kind != null && getKinds().contains(kind) ? kind : null;
    }
}
