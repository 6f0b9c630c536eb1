package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SchemeComparison.Aspect;
import org.grassroots.registry.scheme.model.SchemeComparison.Change;
import org.grassroots.registry.scheme.model.SchemeComparison.Row;
import org.grassroots.registry.scheme.model.SchemePart;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a scheme, as both of them said it. */
@Named
@RequestScoped
public class DiffWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    RuleWords rules;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MethodWords methods;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWords schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** What became of a part, in as many words as things became of it: moved, reweighed, reworded, otherwise scored. */
    public List<String> changes(Row row) {
        if (row.change() != Change.CHANGED) {
            return List.of(text("scheme.change." + row.change()));
        }
        // a rule that only counts with another weight says nothing that the weight does not say
        return EnumSet.copyOf(row.aspects()).stream()
                .filter(aspect -> aspect != Aspect.RULE || isOtherwiseScored(row))
                .map(aspect -> text("scheme.aspect." + (isOnlyEnglish(aspect, row) ? "TITLE_EN" : aspect)))
                .toList();
    }

    private static boolean isOnlyEnglish(Aspect aspect, Row row) {
        return aspect == Aspect.TITLE
                && Objects.requireNonNull(row.before())
                        .title()
                        .zh()
                        .equals(Objects.requireNonNull(row.after()).title().zh());
    }

    private static boolean isOtherwiseScored(Row row) {
        var was = Objects.requireNonNull(row.before());
        var is = Objects.requireNonNull(row.after());
        var before = was.rule();
        var after = is.rule();
        if (before == null || after == null || !row.aspects().contains(Aspect.WEIGHT)) {
            return true;
        }
        return !was.details().equals(is.details())
                || before.key() != after.key()
                || !before.arguments()
                        .subList(1, before.arguments().size())
                        .equals(after.arguments().subList(1, after.arguments().size()));
    }

    /** A part of one side in the words of its scheme: code, title and weight, then what else differs. */
    public List<String> said(Row row, @Nullable SchemePart part, Scheme scheme) {
        if (part == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(part.code() + " " + part.title().in(language.getLocale()) + " "
                + text("scheme.diff.points", part.weight()));
        if (row.aspects().contains(Aspect.DIMENSION) || row.change() != Change.CHANGED) {
            lines.add(dimension(part.dimension(), scheme));
        }
        scheme.indicator(part.code()).ifPresent(indicator -> {
            if (part.rule() != null && (row.aspects().contains(Aspect.RULE) || row.change() != Change.CHANGED)) {
                lines.add(methods.sentence(indicator));
                lines.addAll(methods.lines(indicator));
            }
            var note = indicator.evidence().note().in(language.getLocale());
            if (row.aspects().contains(Aspect.EVIDENCE)) {
                lines.add(text("scheme.evidence")
                        + text("scheme.colon")
                        + (note.isEmpty() ? text("scheme.nothing") : note)
                        + (indicator.evidence().required()
                                ? text("scheme.parts.separator") + text("scheme.evidence.required")
                                : ""));
            }
        });
        return lines;
    }

    private String dimension(String code, Scheme scheme) {
        return scheme.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(dimension -> text("scheme.dimension") + text("scheme.colon") + code + " "
                        + dimension.title().in(language.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** What one side says of a key of the frame, line by line. */
    public List<String> frame(String key, Scheme scheme) {
        var lines = lines(key, scheme);
        return lines.isEmpty() ? List.of(text("scheme.nothing")) : lines;
    }

    private List<String> lines(String key, Scheme scheme) {
        var locale = language.getLocale();
        return switch (key) {
            case "title" -> List.of(scheme.title().in(locale));
            case "subject" -> List.of(schemes.subject(scheme.identity().subject()));
            case "bands" ->
                scheme.bands().stream()
                        .map(band -> text("assessment.grade." + band.grade()) + " " + rules.band(band))
                        .toList();
            case "quota" ->
                scheme.quota().entrySet().stream()
                        .map(each -> text("assessment.grade." + each.getKey()) + " " + each.getValue() + "%")
                        .toList();
            case "selfWeight" -> List.of(scheme.blend().selfWeight().toPlainString());
            case "deviationFlag" -> List.of(scheme.blend().deviationFlag().toPlainString());
            case "bonusCap" -> List.of(scheme.bonusCap().toPlainString());
            case "dimensions" ->
                scheme.dimensions().stream()
                        .map(each -> each.code() + " " + each.title().in(locale) + " "
                                + text("scheme.diff.points", each.weight()))
                        .toList();
            case "bonus" -> extras(scheme.bonus(), "+");
            case "deductions" -> extras(scheme.deductions(), "−");
            case "vetoes" ->
                scheme.vetoes().stream()
                        .map(item -> item.code() + " " + item.title().in(locale))
                        .toList();
            case "consequences" ->
                scheme.consequences().stream().map(this::consequence).toList();
            default -> List.of();
        };
    }

    private List<String> extras(List<Scheme.ExtraItem> items, String sign) {
        return items.stream()
                .map(item -> item.code() + " " + item.title().in(language.getLocale()) + " " + sign
                        + item.points().toPlainString())
                .toList();
    }

    private String consequence(Scheme.Consequence item) {
        var grade = text("assessment.grade." + item.grade());
        var running = item.running() > 1 ? " " + text("scheme.running", item.running()) : "";
        return grade + running + " " + text("scheme.measure." + item.measure());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
