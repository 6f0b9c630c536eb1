package org.grassroots.registry.scheme;

import java.util.Optional;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.model.FigureCatalogue;

/** What schemes must know of the figures, as the catalogue of the program tells it. */
public record RegisterFigures(Catalogue catalogue) implements FigureCatalogue {

    public static RegisterFigures standard() {
        return new RegisterFigures(Catalogue.standard());
    }

    @Override
    public boolean known(String code) {
        return catalogue.find(code).isPresent();
    }

    @Override
    public boolean derived(String code) {
        return catalogue.find(code).map(Figure::derived).orElse(false);
    }

    @Override
    public Optional<String> derivedTitled(String zh) {
        return catalogue.figures().stream()
                .filter(figure -> figure.derived() && figure.title().zh().equals(zh))
                .map(Figure::code)
                .findFirst();
    }
}
