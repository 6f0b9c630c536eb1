package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CaseAnswer;
import org.grassroots.registry.assessment.model.CaseFigure;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.scheme.Faults;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.Indicator;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/** Writes answers and figures into a case, after looking whether the scheme and the catalogue can read them. */
@ApplicationScoped
class Entries {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");

    private CaseRows rows;

    @SuppressWarnings("NullAway.Init")
    protected Entries() {
        // for the container's proxy
    }

    @Inject
    Entries(CaseRows rows) {
        this.rows = rows;
    }

    /** Where a value goes, and under what name a form or document has it. */
    record Place(Desk desk, Stage stage, String code, String field) {

        Spot spot() {
            return new Spot(desk.file().scheme(), stage, code, field);
        }
    }

    /** By what a value is read. */
    record Spot(Scheme scheme, Stage stage, String code, String field) {}

    /**
     * Writes what was given for one indicator; fields are named {@code answer} and by the codes of the figures.
     *
     * @throws RegistryException with all that cannot be read
     */
    void enter(Desk desk, Stage stage, Entry entry) {
        var checks = new FieldChecks();
        var indicator = desk.file().scheme().indicator(entry.indicator()).orElse(null);
        if (indicator == null) {
            throw new RegistryException(CommonProblem.NOT_FOUND, "indicator", entry.indicator());
        }
        if (entry.answer() != null) {
            answer(new Place(desk, stage, indicator.code(), "answer"), entry.answer(), checks);
        }
        entry.figures().forEach((code, amount) -> {
            if (indicator.method().figures().contains(code)) {
                figure(new Place(desk, stage, code, code), amount, checks);
            } else {
                checks.add(code, AssessmentProblem.FIGURE_UNKNOWN, code);
            }
        });
        checks.verify();
    }

    /** Answers the question of the indicator that {@code place} names; an empty text takes the answer away. */
    void answer(Place place, String answer, FieldChecks checks) {
        var contents = place.desk().file().contents();
        var there = contents.answer(place.stage(), place.code());
        if (place.stage() == Stage.SELF && place.desk().keeps(place.code())) {
            checks.add(place.field(), AssessmentProblem.DIMENSION_NOT_RETURNED);
            return;
        }
        if (answer.isBlank()) {
            there.ifPresent(row -> {
                contents.remove(row);
                rows.remove(row);
            });
            return;
        }
        readable(place.spot(), answer, checks).ifPresent(canonical -> {
            if (there.isPresent()) {
                there.get().replace(canonical, place.desk().given());
                return;
            }
            var row = new CaseAnswer(
                    Ids.fresh(),
                    place.desk().file().id(),
                    place.stage(),
                    place.code(),
                    canonical,
                    place.desk().given());
            contents.add(row);
            rows.add(row);
        });
    }

    /** The answer in canonical form, if it is one that the scheme can read. */
    static Optional<String> readable(Spot place, String answer, FieldChecks checks) {
        var scheme = place.scheme();
        var indicator = scheme.indicator(place.code());
        if (place.stage() == Stage.SELF && indicator.map(Indicator::method).orElse(null) instanceof Expert) {
            checks.add(place.field(), AssessmentProblem.ANSWER_BY_EXPERTS);
            return Optional.empty();
        }
        try {
            var document = CaseDocument.read(AnswerText.document(place.code(), answer));
            if (!AnswerText.isAlone(document)) {
                checks.add(place.field(), CommonProblem.FIELD_TYPE, "{…}");
                return Optional.empty();
            }
            var faults = document.faultsAgainst(scheme);
            faults.forEach(fault -> checks.add(Faults.field(place.field(), fault)));
            return faults.isEmpty() ? Optional.of(AnswerText.canonical(document, place.code())) : Optional.empty();
        } catch (FaultsException refused) {
            refused.faults().forEach(fault -> checks.add(Faults.field(place.field(), fault)));
        }
        return Optional.empty();
    }

    /** Reports the figure that {@code place} names; an empty text takes it away. */
    void figure(Place place, String amount, FieldChecks checks) {
        var contents = place.desk().file().contents();
        var there = contents.figure(place.stage(), place.code());
        if (amount.isBlank()) {
            there.filter(row -> mayChange(place.spot(), checks) && isOpen(place, checks))
                    .ifPresent(row -> {
                        contents.remove(row);
                        rows.remove(row);
                    });
            return;
        }
        readableFigure(place.spot(), amount.strip(), checks)
                .filter(value -> isOpen(place, checks))
                .ifPresent(value -> {
                    if (there.isPresent()) {
                        there.get().replace(value, place.desk().given());
                        return;
                    }
                    var where = new CaseFigure.Place(
                            Ids.fresh(), place.desk().file().id(), place.stage(), place.code());
                    var row = CaseFigure.reported(where, value, place.desk().given());
                    contents.add(row);
                    rows.add(row);
                });
    }

    /** The amount, if it is one that the figure can have. */
    static Optional<BigDecimal> readableFigure(Spot place, String amount, FieldChecks checks) {
        if (!place.scheme().figures().contains(place.code())) {
            checks.add(place.field(), AssessmentProblem.FIGURE_UNKNOWN, place.code());
            return Optional.empty();
        }
        if (!mayChange(place, checks)) {
            return Optional.empty();
        }
        var figure = Catalogue.standard().find(place.code()).orElseThrow();
        if (!DECIMAL.matcher(amount).matches() || !figure.admits(new BigDecimal(amount))) {
            checks.add(
                    place.field(),
                    AssessmentProblem.FIGURE_NOT_A_NUMBER,
                    figure.scale(),
                    figure.bounds().least(),
                    figure.bounds().most());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(amount));
    }

    /** What the register holds is not reported; auditors and inspectors may have found something else. */
    private static boolean mayChange(Spot place, FieldChecks checks) {
        boolean derived = Catalogue.standard()
                .find(place.code())
                .filter(figure -> figure.derived())
                .isPresent();
        if (derived && place.stage() == Stage.SELF) {
            checks.add(place.field(), AssessmentProblem.FIGURE_DERIVED);
            return false;
        }
        return true;
    }

    /** Of a case that was given back in part, the rest stays as it was handed in. */
    private static boolean isOpen(Place place, FieldChecks checks) {
        boolean kept = place.stage() == Stage.SELF && place.desk().keepsFigure(place.code());
        checks.when(kept, place.field(), AssessmentProblem.DIMENSION_NOT_RETURNED);
        return !kept;
    }
}
