package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.workbook.XlsxException;
import org.grassroots.registry.workbook.XlsxParts;
import org.grassroots.registry.workbook.XlsxReader;
import org.grassroots.registry.workbook.XlsxSheet;

/** Takes in workbooks of inspection sheets that come back filled in: finds whose each sheet is, and all that is wrong. */
@ApplicationScoped
class SheetIntake {

    private Inspectors inspectors;
    private InspectionRecords records;

    @SuppressWarnings("NullAway.Init")
    protected SheetIntake() {
        // for the container's proxy
    }

    @Inject
    SheetIntake(Inspectors inspectors, InspectionRecords records) {
        this.inspectors = inspectors;
        this.records = records;
    }

    /**
     * What each sheet would change.
     *
     * @param caseId the case that has to be among them
     * @param alone whether there may be no other
     * @throws RegistryException {@link AssessmentProblem#SHEET_REFUSED} with all faults by their cells
     */
    List<FilledSheet> read(InputStream workbook, String caseId, boolean alone) {
        var parts = parts(workbook);
        var checks = new FieldChecks().when(parts.hasMacros(), "", AssessmentProblem.SHEET_MACROS);
        SheetChecks.refuse(checks);
        var sheets = byCase(sheets(parts), checks);
        boolean there = sheets.containsKey(caseId);
        var filled = new ArrayList<FilledSheet>();
        sheets.forEach((id, sheet) -> {
            boolean asked = id.equals(caseId) || (there && !alone);
            var read = read(sheet, id, asked ? checks : new FieldChecks());
            if (asked) {
                read.ifPresent(filled::add);
            } else {
                var unasked =
                        read.isPresent() ? AssessmentProblem.SHEET_OTHER_CASE : AssessmentProblem.SHEET_CASE_UNKNOWN;
                checks.add(sheet.place(InspectionSheet.CASE_ROW, 2), unasked);
            }
        });
        SheetChecks.refuse(checks);
        return filled;
    }

    private static XlsxParts parts(InputStream workbook) {
        try {
            return XlsxParts.read(workbook);
        } catch (XlsxException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The sheets that hold anything; an empty one, which programs like to add, is none. */
    private static List<XlsxSheet> sheets(XlsxParts parts) {
        try {
            return XlsxReader.read(parts).values().stream()
                    .filter(sheet -> !sheet.rows().isEmpty())
                    .toList();
        } catch (XlsxException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static RegistryException unreadable(XlsxException refused) {
        var fault = FieldProblem.of(
                "",
                SchemeProblem.DOCUMENT_FAULT,
                refused.text(Locale.CHINESE),
                refused.text(Locale.ENGLISH),
                refused.fault().name());
        return new RegistryException(AssessmentProblem.SHEET_REFUSED, List.of(fault));
    }

    /** The inspection sheets among them, each by the case that it says it is of. */
    private static Map<String, XlsxSheet> byCase(List<XlsxSheet> sheets, FieldChecks checks) {
        checks.when(sheets.isEmpty(), "", AssessmentProblem.SHEET_NONE);
        var found = new LinkedHashMap<String, XlsxSheet>();
        for (var sheet : sheets) {
            if (InspectionSheetReader.language(sheet).isEmpty()) {
                checks.add(sheet.place(InspectionSheet.FORM_ROW, 2), AssessmentProblem.SHEET_FORM);
                continue;
            }
            var other = found.putIfAbsent(InspectionSheetReader.text(sheet, InspectionSheet.CASE_ROW, 2), sheet);
            if (other != null) {
                checks.add(sheet.place(InspectionSheet.CASE_ROW, 2), AssessmentProblem.SHEET_TWICE, other.name());
            }
        }
        return found;
    }

    private Optional<FilledSheet> read(XlsxSheet sheet, String caseId, FieldChecks checks) {
        try {
            var desk = inspectors.open(caseId, CaseVerb.FIND, null);
            var language = InspectionSheetReader.language(sheet).orElseThrow();
            var now = InspectionSheets.of(desk.file(), language);
            var read = new InspectionSheetReader(sheet, now, checks).read();
            SheetChecks.readable(desk, read, checks);
            return Optional.of(read.without(records.findings(List.of(caseId))));
        } catch (RegistryException refused) {
            if (refused.problem() == CommonProblem.FORBIDDEN) {
                throw refused;
            }
            var place = sheet.place(InspectionSheet.CASE_ROW, 2);
            boolean unknown = refused.problem() == CommonProblem.NOT_FOUND;
            checks.add(
                    unknown
                            ? FieldProblem.of(place, AssessmentProblem.SHEET_CASE_UNKNOWN)
                            : new FieldProblem(place, refused.problem(), refused.arguments()));
            return Optional.empty();
        }
    }
}
