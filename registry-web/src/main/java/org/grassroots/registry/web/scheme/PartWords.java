package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Measure;
import org.grassroots.registry.scheme.model.MethodType;
import org.grassroots.registry.scheme.model.PartField;
import org.grassroots.registry.scheme.model.PartTable;
import org.grassroots.registry.scheme.model.PartTable.Column;
import org.grassroots.registry.scheme.model.Service;
import org.grassroots.registry.scheme.model.Source;
import org.grassroots.registry.scheme.model.Typed;
import org.grassroots.registry.scheme.model.WhenUndefined;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** The forms of a draft's parts in words: what fields and lists are called, what hints they need, what can be chosen. */
@Named
@RequestScoped
public class PartWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWords schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FigureService figures;

    /** Something that can be chosen. */
    public record Choice(String name, String label) {}

    public List<PartField> getFields() {
        return Arrays.asList(PartField.values());
    }

    public List<PartTable> getTables() {
        return Arrays.asList(PartTable.values());
    }

    public String label(PartField field) {
        return text("scheme.field." + field.key());
    }

    public String hint(PartField field) {
        return optional("scheme.field." + field.key() + ".hint");
    }

    /** Which input a field has: choice, check or text. */
    public String input(PartField field) {
        return input(field.typed());
    }

    public String input(Column column) {
        return input(column.typed());
    }

    private static String input(Typed typed) {
        return switch (typed) {
            case NAME -> "choice";
            case TRUTH -> "check";
            default -> "text";
        };
    }

    /** How wide the input of a field is. */
    public String size(PartField field) {
        return switch (field) {
            case CODE, WEIGHT, SELF_WEIGHT, DEVIATION_FLAG, BONUS_CAP, PER_DEFECT, SCALE, MINIMUM_EXPERTS -> "short";
            case TITLE_ZH, TITLE_EN, VALUE, TARGET, POINTS, NOTE_ZH, NOTE_EN -> "long";
            default -> "";
        };
    }

    /** The keyboard that a telephone offers. */
    public String inputMode(Typed typed) {
        return typed == Typed.NUMBER ? "decimal" : "text";
    }

    /** Whether figures are named in it. */
    public boolean isExpression(PartField field) {
        return field == PartField.VALUE || field == PartField.TARGET || field == PartField.POINTS;
    }

    /** The figures that expressions can name. */
    public List<Figure> getFigures() {
        return figures.catalogue();
    }

    public boolean isMandatory(PartField field) {
        return switch (field) {
            case SERVICE, DOCUMENT_NUMBER, TITLE_EN, WHEN_UNDEFINED, NOTE_ZH, NOTE_EN, EVIDENCE_REQUIRED -> false;
            case SELF_WEIGHT, DEVIATION_FLAG, BONUS_CAP, MINIMUM_EXPERTS, VALUE -> false;
            default -> true;
        };
    }

    public String label(PartTable table) {
        return text("scheme.list." + table.key());
    }

    public String hint(PartTable table) {
        return optional("scheme.list." + table.key() + ".hint");
    }

    /** What a column is called in its list. */
    public String label(PartTable table, Column column) {
        var own = "scheme.column." + table.key() + "." + column.key();
        return Texts.has(own, language.getLocale()) ? text(own) : text("scheme.column." + column.key());
    }

    /** What a cell is called by those who hear the page. */
    public String cell(PartTable table, Column column, int row) {
        return label(table, column) + " " + Texts.of("scheme.place.item", language.getLocale(), row + 1);
    }

    public List<Choice> choices(PartField field) {
        return switch (field) {
            case SERVICE -> choices("scheme.service.", Service.values());
            case SOURCE -> choices("scheme.source.", Source.values());
            case TYPE -> choices("scheme.type.", MethodType.values());
            case WHEN_UNDEFINED ->
                Stream.of(WhenUndefined.ZERO, WhenUndefined.FULL, WhenUndefined.NOT_APPLICABLE)
                        .map(one -> new Choice(one.name(), text("scheme.whenUndefined." + one)))
                        .toList();
            case SUBJECT ->
                SchemeWords.SUBJECTS.stream()
                        .map(kind -> new Choice(kind, schemes.subject(kind)))
                        .toList();
            default -> List.of();
        };
    }

    public List<Choice> choices(Column column) {
        return switch (column.key()) {
            case "grade" -> choices("assessment.grade.", Grade.values());
            case "measure" -> choices("scheme.measure.", Measure.values());
            default -> List.of();
        };
    }

    private List<Choice> choices(String prefix, Enum<?>[] names) {
        return Stream.of(names)
                .map(one -> new Choice(one.name(), text(prefix + one.name())))
                .toList();
    }

    private String optional(String key) {
        return Texts.has(key, language.getLocale()) ? text(key) : "";
    }

    private String text(String key) {
        return Texts.of(key, language.getLocale());
    }
}
