package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with that nobody has a file of.
 *
 * @param variant the class of organisation that the form is for; null or blank for all
 * @param subject the kind of organisation
 * @param title in Chinese
 */
public record NewScheme(
        String code, String version, @Nullable String variant, String subject, String title) {

    private static final List<Grade> GRADES = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.QUALIFIED, Grade.UNQUALIFIED);
    private static final List<Integer> FROM = List.of(90, 80, 70, 0);

    /** A document with the usual four bands and without any dimension, whose faults tell what is to be written. */
    public Json document() {
        return Json.writing()
                .put("format", SchemeReader.FORMAT)
                .put("code", code)
                .put("version", version)
                .put("variant", variant == null || variant.isBlank() ? null : variant)
                .put("subject", subject)
                .put("source", Source.DRAFT.name())
                .put("title", new Title(title, "").json())
                .put("bands", Json.array(GRADES, NewScheme::band))
                .put("dimensions", new Json.Elements(List.of()))
                .done();
    }

    private static Json band(Grade grade) {
        return Json.writing()
                .put("grade", grade.name())
                .put("from", new Json.Numeral(BigDecimal.valueOf(FROM.get(GRADES.indexOf(grade)))))
                .done();
    }

    /** A document that says what another does, as a draft of a version of its own; no paper has issued it yet. */
    public static Json copy(Json other, String version) {
        var copy = new SchemeEdit.Put("/version", new Json.Text(version)).appliedTo(other);
        var drafted = new SchemeEdit.Put("/source", new Json.Text(Source.DRAFT.name())).appliedTo(copy);
        return new SchemeEdit.Put("/documentNumber", new Json.Nothing()).appliedTo(drafted);
    }
}
