package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.DecidedService;
import org.grassroots.registry.assessment.GradeRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.web.shared.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of what was said of an organisation over the years, as a table and as a line. */
@Named
@RequestScoped
public class GradesPage {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 40;
    private static final int FULL = 100;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DecidedService decided;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String organisation;

    private @Nullable OrganisationView shown;
    private List<GradeRow> rows = List.of();

    /** Finds the organisation and what was said of it. */
    public void load() {
        shown = organisations.view(organisation == null ? "" : organisation, null, null);
        rows = decided.grades(shown.id());
    }

    public OrganisationView getShown() {
        return Objects.requireNonNull(shown);
    }

    public List<GradeRow> getRows() {
        return rows;
    }

    /** What a campaign is called in the visitor's language. */
    public String title(GradeRow row) {
        return language.getLocale().equals(Locale.ENGLISH) && !row.titleEn().isBlank() ? row.titleEn() : row.titleZh();
    }

    /**
     * A result on the drawing.
     *
     * @param x from the left
     * @param y from the top; a hundred points are at the top
     */
    public record Dot(int x, int y, int year, BigDecimal total) {}

    /** The results in the order of time, drawn where there are two or more. */
    public List<Dot> getDots() {
        var scored =
                new ArrayList<>(rows.stream().filter(row -> row.total() != null).toList());
        Collections.reverse(scored);
        int step = scored.size() < 2 ? 0 : (WIDTH - 2 * MARGIN) / (scored.size() - 1);
        var dots = new ArrayList<Dot>();
        for (var row : scored) {
            var total = Objects.requireNonNull(row.total());
            int y = HEIGHT
                    - MARGIN
                    - total.multiply(new BigDecimal(HEIGHT - 2 * MARGIN)).intValue() / FULL;
            dots.add(new Dot(MARGIN + step * dots.size(), y, row.assessedYear(), total));
        }
        return dots;
    }

    /** The corners of the line through all dots. */
    public String getLine() {
        return getDots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }
}
