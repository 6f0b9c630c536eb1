package org.grassroots.registry.registration.model;

import java.util.EnumMap;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.CreditCode;
import org.grassroots.registry.shared.DivisionCode;

/** Complete applications of any kind for tests: every question is answered by something that its form takes. */
public final class AnyApplication {

    private AnyApplication() {}

    public static ApplicationContent of(OrganisationKind kind, DivisionCode division) {
        var values = new EnumMap<Field, String>(Field.class);
        Questionnaire.of(kind).questions().stream()
                .filter(question -> question.required() && question.only() == null)
                .forEach(question -> values.put(question.field(), answer(question.field())));
        values.put(Field.NAME, "样例" + kind + division);
        if (values.containsKey(Field.HOST_TYPE)) {
            values.put(Field.HOST_TYPE, "ENTERPRISE");
            values.put(Field.HOST_AFFILIATION, "90");
            values.put(
                    Field.HOST_CODE,
                    enterprise(Integer.parseInt(division.county().value())));
        }
        return new ApplicationContent(kind, division, values);
    }

    /** The credit code of a made-up enterprise; each number has its own. */
    public static String enterprise(int number) {
        return "0123456789X"
                .chars()
                .mapToObj(inner -> "91320000" + "%08d".formatted(number) + (char) inner)
                .flatMap(body -> "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(check -> body + (char) check))
                .filter(CreditCode::isWellFormed)
                .filter(code -> new CreditCode(code).isInnerRight())
                .findFirst()
                .orElseThrow();
    }

    private static String answer(Field field) {
        return switch (field.form()) {
            case TEXT -> "样例";
            case CHOICE -> field.choices().get(0);
            case COUNT -> "100";
            case AMOUNT -> "50000.00";
            case DAY -> field.mayLieAhead() ? "2026-03-01" : "2020-11-20";
            case INSPECTIONS -> "2020 合格";
            case OFFICERS -> "样例人|VICE_CHAIR|";
            case CREDIT_CODE -> enterprise(0);
            case DIVISION -> "320106";
            case REGISTRY_NUMBER -> "JS-LA-320106-2021-00001-1";
        };
    }
}
