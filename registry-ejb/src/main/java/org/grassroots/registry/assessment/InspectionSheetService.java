package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.assessment.model.SiteVisit;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.SchemeProblem;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.workbook.XlsxException;
import org.grassroots.registry.workbook.XlsxParts;
import org.grassroots.registry.workbook.XlsxReader;
import org.grassroots.registry.workbook.XlsxSheet;
import org.jspecify.annotations.Nullable;

/**
 * 离线核查表: hands cases out as a workbook for where there is no network, and takes it back filled in. Whatever is wrong in
 * any of its sheets is told before anything is written, and all of it is written in one transaction or nothing.
 */
@Stateless
public class InspectionSheetService {

    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_CASES = 60;

    private CaseFiles files;
    private Entries entries;
    private Inspectors inspectors;
    private InspectionRecords records;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public InspectionSheetService() {
        // for the container
    }

    @Inject
    InspectionSheetService(
            CaseFiles files,
            Entries entries,
            Inspectors inspectors,
            InspectionRecords records,
            Acting acting,
            Journal journal) {
        this.files = files;
        this.entries = entries;
        this.inspectors = inspectors;
        this.records = records;
        this.acting = acting;
        this.journal = journal;
    }

    /** The workbook of one case that waits for its inspection, in the language of whoever asks. */
    @AllowedTo(Role.INSPECTOR)
    public byte[] workbook(@NotNull String caseId) {
        return written(List.of(caseId));
    }

    /** The same with a sheet for each case of a city that waits in a campaign. */
    @AllowedTo(Role.INSPECTOR)
    public byte[] workbookOfCity(@NotNull String campaign, @NotNull DivisionCode city) {
        var waiting = records.waiting(campaign, city, acting.actor().reach(Role.INSPECTOR), MOST_CASES);
        if (waiting.isEmpty()) {
            throw new RegistryException(CommonProblem.NOT_FOUND, "case", city.value());
        }
        return written(waiting);
    }

    private byte[] written(List<String> caseIds) {
        var language = acting.actor().locale();
        var sheets = caseIds.stream()
                .map(id -> inspectors.open(id, CaseVerb.FIND, null))
                .map(desk -> sheet(desk, language))
                .toList();
        return InspectionSheetWriter.write(sheets);
    }

    private static InspectionSheet sheet(Desk desk, Locale language) {
        return InspectionSheets.of(
                CaseViews.of(desk.file(), List.of(), Set.of(), true, CaseViews.Shown.NOTHING), language);
    }

    /**
     * What a workbook that came back would change; nothing is written.
     *
     * @param caseId the only case that it may be about, or null where it may be about any
     * @throws RegistryException {@link AssessmentProblem#SHEET_REFUSED} with all faults by their cells
     */
    @AllowedTo(Role.INSPECTOR)
    public List<FilledSheet> read(@NotNull InputStream workbook, @Nullable String caseId) {
        var parts = parts(workbook);
        var checks = new FieldChecks();
        checks.when(parts.hasMacros(), "", AssessmentProblem.SHEET_MACROS);
        var sheets = sheets(parts);
        checks.when(sheets.isEmpty(), "", AssessmentProblem.SHEET_NONE);
        var filled = new ArrayList<FilledSheet>();
        var seen = new HashMap<String, String>();
        for (var sheet : sheets) {
            var id = InspectionSheetReader.text(sheet, InspectionSheet.CASE_ROW, 2);
            var place = sheet.place(InspectionSheet.CASE_ROW, 2);
            var other = seen.putIfAbsent(id, sheet.name());
            if (other != null) {
                checks.add(place, AssessmentProblem.SHEET_TWICE, other);
            } else if (caseId != null && !caseId.equals(id)) {
                checks.add(place, AssessmentProblem.SHEET_OTHER_CASE);
            } else {
                read(sheet, id, checks, filled);
            }
        }
        refuse(checks);
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

    private void read(XlsxSheet sheet, String caseId, FieldChecks checks, List<FilledSheet> filled) {
        var form = InspectionSheetReader.text(sheet, InspectionSheet.FORM_ROW, 2);
        if (!form.startsWith(InspectionSheet.FORM + " ")) {
            checks.add(sheet.place(InspectionSheet.FORM_ROW, 2), AssessmentProblem.SHEET_FORM);
            return;
        }
        var place = sheet.place(InspectionSheet.CASE_ROW, 2);
        try {
            var desk = inspectors.open(caseId, CaseVerb.FIND, null);
            var language = Locale.forLanguageTag(form.substring(InspectionSheet.FORM.length() + 1));
            var read = new InspectionSheetReader(sheet, sheet(desk, language), checks).read();
            verify(desk, read, checks);
            filled.add(read.without(records.findings(caseId)));
        } catch (RegistryException refused) {
            if (refused.problem() == CommonProblem.FORBIDDEN) {
                throw refused;
            }
            boolean unknown = refused.problem() == CommonProblem.NOT_FOUND;
            checks.add(
                    unknown
                            ? FieldProblem.of(place, AssessmentProblem.SHEET_CASE_UNKNOWN)
                            : new FieldProblem(place, refused.problem(), refused.arguments()));
        }
    }

    /** Whether the scheme and the catalogue could read what was found, and the day could be one. */
    private static void verify(Desk desk, FilledSheet filled, FieldChecks checks) {
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

    private static void refuse(FieldChecks checks) {
        try {
            checks.verify();
        } catch (RegistryException refused) {
            throw new RegistryException(AssessmentProblem.SHEET_REFUSED, refused.fields());
        }
    }

    /**
     * Writes down what was found and remarked, in all cases or in none.
     *
     * @throws RegistryException {@link AssessmentProblem#SHEET_REFUSED} if a case has changed since its sheet was read
     */
    @AllowedTo(Role.INSPECTOR)
    public int apply(@NotNull @NotEmpty List<FilledSheet> sheets) {
        var checks = new FieldChecks();
        var desks = new ArrayList<Desk>();
        for (var sheet : sheets) {
            var desk = inspectors.open(sheet.caseId(), CaseVerb.FIND, null);
            checks.when(
                    !desk.file().frozen().sha256().equals(sheet.fingerprint()),
                    sheet.sheet() + "!C" + InspectionSheet.FINGERPRINT_ROW,
                    AssessmentProblem.SHEET_STALE);
            verify(desk, sheet, checks);
            desks.add(desk);
        }
        refuse(checks);
        int applied = 0;
        for (int i = 0; i < desks.size(); i++) {
            if (!sheets.get(i).isEmpty()) {
                apply(desks.get(i), sheets.get(i));
                applied++;
            }
        }
        return applied;
    }

    private void apply(Desk desk, FilledSheet sheet) {
        var checks = new FieldChecks();
        for (var value : sheet.values()) {
            var figure = value.figure();
            if (figure == null) {
                entries.answer(
                        new Entries.Place(desk, Stage.ON_SITE, value.indicator(), value.place()),
                        value.given(),
                        checks);
            } else {
                entries.figure(new Entries.Place(desk, Stage.ON_SITE, figure, value.place()), value.given(), checks);
            }
        }
        refuse(checks);
        var caseId = desk.file().id();
        sheet.remarks()
                .forEach(remark -> records.add(new Finding(
                        Ids.fresh(), caseId, remark.indicator(), Severity.REMARK, remark.text(), desk.given())));
        var visitedOn = sheet.visitedOn();
        if (visitedOn != null) {
            records.visit(caseId)
                    .ifPresentOrElse(
                            visit -> visit.move(visitedOn, desk.given()),
                            () -> records.add(new SiteVisit(caseId, visitedOn, desk.given())));
        }
        files.done(desk, null, null);
        journal.done(Act.of("assessment.sheet", "case", caseId)
                .leaving(desk.file().frozen().canonical()));
    }
}
