package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.scheme.model.Dimension;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What the editor tells of a draft at a glance: how its weights add up, and how much of its frame is there. */
@Named
@RequestScoped
public class DraftOutline {

    private static final int HUNDRED = 100;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /**
     * A part of the frame.
     *
     * @param kind the name of its kind
     * @param summary how much of it there is
     */
    public record Rest(String part, String kind, String summary) {}

    /** The sum of the weights of all dimensions. */
    public int sum(Scheme scheme) {
        return scheme.dimensions().stream().mapToInt(Dimension::weight).sum();
    }

    /** Whether the dimensions add up. */
    public boolean isSummed(Scheme scheme) {
        return sum(scheme) == HUNDRED;
    }

    /** The sum of the weights of a dimension's indicators. */
    public int sumOf(Dimension dimension) {
        return dimension.indicators().stream().mapToInt(Indicator::weight).sum();
    }

    /** The parts besides the indicators. */
    public List<Rest> rest(Scheme scheme) {
        return List.of(
                new Rest("", "FRAME", scheme.title().in(language.getLocale())),
                counted("BANDS", scheme.bands().size()),
                counted("BONUS", scheme.bonus().size()),
                counted("DEDUCTIONS", scheme.deductions().size()),
                counted("VETOES", scheme.vetoes().size()),
                counted("CONSEQUENCES", scheme.consequences().size()));
    }

    private Rest counted(String kind, int count) {
        return new Rest(
                "/" + kind.toLowerCase(Locale.ROOT), kind, Texts.of("scheme.edit.count", language.getLocale(), count));
    }
}
