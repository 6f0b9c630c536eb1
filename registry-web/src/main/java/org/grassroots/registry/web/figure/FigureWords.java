package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.FigureGroup;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Figures as people read them: amounts with their unit, groups with the number of their national table. */
@Named
@RequestScoped
public class FigureWords {

    /** An upper bound from here on only keeps out mistakes. */
    private static final BigDecimal AS_MUCH_AS_ONE_LIKES = new BigDecimal("1000000000");

    /** The English for 个, which stands in a list of units and not behind a number. */
    private static final String MERE_NUMBER = "number";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** An amount with a comma between thousands and its unit; yes or no for what is one of these; a dash for none. */
    public String amount(Figure figure, @Nullable String amount) {
        if (amount == null || amount.isEmpty()) {
            return "—";
        }
        if (figure.yesNo()) {
            return text(amount.equals("1") ? "figure.yes" : "figure.no");
        }
        var format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(figure.scale());
        format.setMaximumFractionDigits(figure.scale());
        var number = format.format(new BigDecimal(amount));
        var unit = figure.unit().in(language.getLocale());
        return unit.equals(MERE_NUMBER) ? number : number + " " + unit;
    }

    /** The name of a group with its table: 表 10 科技服务. */
    public String group(FigureGroup group) {
        var title = group.title().in(language.getLocale());
        return group.table() == null ? title : text("figure.group", group.table(), title);
    }

    /** What a kind of organisation is called. */
    public String kind(String kind) {
        var words = Catalogue.standard().kinds().get(kind);
        return words == null ? kind : words.in(language.getLocale());
    }

    /** The kinds of organisation that have a figure. */
    public String kinds(Figure figure) {
        return figure.kinds().stream().map(this::kind).collect(Collectors.joining(text("figure.kinds.separator")));
    }

    /** Between which numbers a figure lies, and how many decimals it has. */
    public String range(Figure figure) {
        if (figure.yesNo()) {
            return text("figure.range.yesNo");
        }
        var bounds = figure.bounds();
        var key = figure.scale() == 0 ? "figure.range.whole" : "figure.range.decimals";
        boolean open = bounds.most().compareTo(AS_MUCH_AS_ONE_LIKES) >= 0;
        return text(open ? key + ".open" : key, bounds.least(), bounds.most(), figure.scale());
    }

    /** The figure of which this one counts a part; empty where there is none. */
    public String whole(Figure figure) {
        return figure.bounds().within() == null
                ? ""
                : Catalogue.standard()
                        .find(figure.bounds().within())
                        .map(whole -> text("figure.within", whole.title().in(language.getLocale())))
                        .orElse("");
    }

    /** What is wrong with a figure, by its name. */
    public String problem(FieldProblem problem) {
        var name = Catalogue.standard()
                .find(problem.field())
                .map(figure -> figure.title().in(language.getLocale()))
                .orElse(problem.field());
        return text("figure.problem", name, Texts.of(problem, language.getLocale()));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
