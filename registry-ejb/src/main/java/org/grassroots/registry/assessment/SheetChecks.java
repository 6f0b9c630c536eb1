package org.grassroots.registry.assessment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.InspectionSheet.Line;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;

/** Whether what an inspection sheet says can be written into its case. */
final class SheetChecks {

    private SheetChecks() {}

    /** Whether the scheme and the catalogue could read what was found, and the day could be one. */
    static void readable(Desk desk, FilledSheet filled, FieldChecks checks) {
        filled.values().stream().filter(value -> !value.given().isEmpty()).forEach(value -> {
            var figure = value.figure();
            if (figure == null) {
                var place = new Entries.Place(desk, Stage.ON_SITE, value.indicator(), value.place());
                Entries.readable(place.spot(), value.given(), checks);
            } else {
                var place = new Entries.Place(desk, Stage.ON_SITE, figure, value.place());
                Entries.readableFigure(place.spot(), value.given(), checks);
            }
        });
        var visitedOn = filled.visitedOn();
        if (visitedOn != null) {
            var first = LocalDate.ofInstant(desk.file().root().stateSince(), BusinessTime.ZONE);
            var today = desk.given().day();
            checks.when(
                    visitedOn.isBefore(first) || visitedOn.isAfter(today),
                    filled.sheet() + "!C" + InspectionSheet.VISITED_ROW,
                    AssessmentProblem.SHEET_VISITED_WHEN,
                    first,
                    today);
        }
    }

    /** Whether the case is still the one that was read, and which of the values to be changed somebody else has changed. */
    static void unchanged(Desk desk, FilledSheet filled, FieldChecks checks) {
        if (desk.file().frozen().sha256().equals(filled.fingerprint())) {
            return;
        }
        checks.add(filled.sheet() + "!C" + InspectionSheet.FINGERPRINT_ROW, AssessmentProblem.SHEET_STALE);
        var now = InspectionSheets.of(desk.file(), Locale.forLanguageTag(filled.language())).lines().stream()
                .collect(Collectors.toMap(Line::id, Line::found));
        for (var value : filled.values()) {
            var found = now.getOrDefault(value.line(), "");
            checks.when(
                    !found.equals(value.before()),
                    value.place(),
                    AssessmentProblem.SHEET_CELL_CHANGED,
                    found.isEmpty() ? "—" : found);
        }
    }

    /** Tells all that is wrong with a workbook at once. */
    static void refuse(FieldChecks checks) {
        try {
            checks.verify();
        } catch (RegistryException refused) {
            throw new RegistryException(AssessmentProblem.SHEET_REFUSED, refused.fields());
        }
    }
}
