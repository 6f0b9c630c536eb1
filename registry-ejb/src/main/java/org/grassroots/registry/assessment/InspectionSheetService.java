package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.assessment.model.SiteVisit;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

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
    private SheetIntake intake;
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
            SheetIntake intake,
            InspectionRecords records,
            Acting acting,
            Journal journal) {
        this.files = files;
        this.entries = entries;
        this.inspectors = inspectors;
        this.intake = intake;
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
                .map(desk -> InspectionSheets.of(desk.file(), language))
                .toList();
        return InspectionSheetWriter.write(sheets);
    }

    /**
     * What a workbook that came back would change; nothing is written.
     *
     * @param caseId the case that it is about, perhaps among others
     * @throws RegistryException {@link AssessmentProblem#SHEET_REFUSED} with all faults by their cells
     */
    @AllowedTo(Role.INSPECTOR)
    public List<FilledSheet> read(@NotNull InputStream workbook, @NotNull String caseId) {
        return intake.read(workbook, caseId, false);
    }

    /** The same of a workbook that is about this case alone. */
    @AllowedTo(Role.INSPECTOR)
    public List<FilledSheet> readAlone(@NotNull InputStream workbook, @NotNull String caseId) {
        return intake.read(workbook, caseId, true);
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
            SheetChecks.unchanged(desk, sheet, checks);
            SheetChecks.readable(desk, sheet, checks);
            desks.add(desk);
        }
        SheetChecks.refuse(checks);
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
        SheetChecks.refuse(checks);
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
