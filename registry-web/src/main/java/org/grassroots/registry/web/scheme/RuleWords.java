package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.model.Checklist;
import org.grassroots.registry.scheme.model.Choice;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Rule;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The rules of schemes as people read them: with the names of figures, options and conditions instead of codes. */
@Named
@RequestScoped
public class RuleWords {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    @Inject
    @SuppressWarnings("NullAway.Init")
    FigureService figures;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    private final Map<String, Figure> catalogue = new HashMap<>();

    /** How an indicator is scored, as a sentence. */
    public String of(Indicator indicator) {
        return of(indicator, indicator.method().rule(indicator.weight()));
    }

    /** A rule about an indicator, as a sentence. */
    public String of(Indicator indicator, Rule rule) {
        var own = codes(indicator);
        var arguments =
                rule.arguments().stream().map(argument -> named(argument, own)).toList();
        return new Rule(rule.key(), arguments).text(language.getLocale());
    }

    /** A rule about the whole or a dimension, as a sentence. */
    public String of(Rule rule) {
        var arguments = rule.arguments().stream().map(this::graded).toList();
        return new Rule(rule.key(), arguments).text(language.getLocale());
    }

    /** A sentence or expression in which figures are named by their codes, with their names instead. */
    public String named(String text) {
        return named(text, Map.of());
    }

    /** The name of a figure. */
    public String figure(String code) {
        var figure = catalogue().get(code);
        return figure == null ? code : figure.title().in(language.getLocale());
    }

    /** The unit of a figure. */
    public String unit(String code) {
        var figure = catalogue().get(code);
        return figure == null ? "" : figure.unit().in(language.getLocale());
    }

    /** An amount with its unit; a figure that is yes or no says so. */
    public String amount(String code, String amount) {
        return isYesNo(code)
                ? Texts.of(amount.equals("1") ? "assessment.yes" : "assessment.no", language.getLocale())
                : amount + " " + unit(code);
    }

    /** Whether a figure is 1 for yes and 0 for no. */
    public boolean isYesNo(String code) {
        var figure = catalogue().get(code);
        return figure != null && figure.yesNo();
    }

    /** From how many points on a band gives its grade: the next band ends just below it. */
    public String band(Scheme.Band band) {
        return Texts.of(
                "scheme.band.from",
                language.getLocale(),
                band.from().stripTrailingZeros().toPlainString());
    }

    /** The same, in which {@code own} are the names of further codes. */
    public String named(String text, Map<String, String> own) {
        var named = new StringBuilder();
        var found = CODE.matcher(text);
        while (found.find()) {
            var name = name(found.group(), own);
            found.appendReplacement(named, Matcher.quoteReplacement(name == null ? found.group() : name));
        }
        return found.appendTail(named).toString();
    }

    private @Nullable String name(String code, Map<String, String> own) {
        var name = own.get(code);
        return name == null && catalogue().containsKey(code) ? figure(code) : name;
    }

    private String graded(String argument) {
        var key = "assessment.grade." + argument;
        return argument.matches("[A-Z_]+") && Texts.has(key, language.getLocale())
                ? Texts.of(key, language.getLocale())
                : argument;
    }

    private Map<String, String> codes(Indicator indicator) {
        var names = new HashMap<String, String>();
        if (indicator.method() instanceof Choice choice) {
            choice.options()
                    .forEach(option -> names.put(option.code(), option.title().in(language.getLocale())));
        }
        if (indicator.method() instanceof Checklist checklist) {
            checklist
                    .conditions()
                    .forEach(each -> names.put(each.code(), each.title().in(language.getLocale())));
        }
        return names;
    }

    private Map<String, Figure> catalogue() {
        if (catalogue.isEmpty()) {
            figures.catalogue().forEach(figure -> catalogue.put(figure.code(), figure));
        }
        return catalogue;
    }
}
