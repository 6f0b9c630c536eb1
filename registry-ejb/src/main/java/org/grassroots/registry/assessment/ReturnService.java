package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.ReturnedDimension;
import org.grassroots.registry.calendar.CalendarService;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Dimension;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;

/** 退回补正: an auditor gives back what has to be corrected of a case, dimension by dimension, each with a remark. */
@Stateless
public class ReturnService {

    /** 补正期限, in working days. */
    private static final int CORRECTION_DAYS = 5;

    private CaseFiles files;
    private Cases cases;
    private CaseRows rows;
    private CalendarService calendar;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public ReturnService() {
        // for the container
    }

    @Inject
    ReturnService(CaseFiles files, Cases cases, CaseRows rows, CalendarService calendar, Journal journal) {
        this.files = files;
        this.cases = cases;
        this.rows = rows;
        this.calendar = calendar;
        this.journal = journal;
    }

    /**
     * Gives dimensions of the case back to the organisation, which corrects them and submits again: it has five working
     * days, or the time left for the self-inspection if that is longer. What is not returned stays as it was handed in.
     *
     * @return the case's new version
     */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long returnCase(@NotNull ReturnCase command) {
        var desk = files.open(command.caseId(), CaseVerb.RETURN, command.seenVersion());
        var scheme = desk.file().scheme();
        verify(scheme, command);
        var remarks = remarks(scheme, command);
        boolean whole = command.remarks().isEmpty();
        var said = whole ? command.remark().strip() : told(scheme, remarks);
        new FieldChecks().text("remark", said, AssessmentCase.LONGEST_REMARK).verify();
        var given = desk.given();
        var returned = cases.lastSubmission(command.caseId()).orElseThrow();
        remarks.forEach((dimension, remark) ->
                rows.add(new ReturnedDimension(Ids.fresh(), returned, dimension, remark, given)));
        allowTime(desk);
        files.done(desk, said, null);
        journal.done(
                Act.of(CaseVerb.RETURN.action(), "case", command.caseId()).leaving(new TreeMap<>(remarks).toString()));
        return files.version(desk.file());
    }

    private void allowTime(Desk desk) {
        var now = desk.given().at();
        desk.file()
                .root()
                .allow(
                        calendar.workingDays(now).endOfTerm(now, CORRECTION_DAYS),
                        desk.file().campaign());
    }

    private static void verify(Scheme scheme, ReturnCase command) {
        var known = scheme.dimensions().stream().map(Dimension::code).collect(Collectors.toSet());
        var checks = new FieldChecks()
                .optionalText("remark", command.remark(), ReturnedDimension.LONGEST_REMARK)
                .when(
                        command.remark().isBlank() && command.remarks().isEmpty(),
                        "remark",
                        AssessmentProblem.NOTHING_RETURNED);
        command.remarks().forEach((dimension, remark) -> {
            var field = "/remarks/" + dimension;
            checks.when(!known.contains(dimension), field, AssessmentProblem.DIMENSION_UNKNOWN, dimension)
                    .text(field, remark, ReturnedDimension.LONGEST_REMARK);
        });
        checks.verify();
    }

    /** What is returned, by dimension in the order of the scheme, each with its remark or the one for all. */
    private static Map<String, String> remarks(Scheme scheme, ReturnCase command) {
        var remarks = new LinkedHashMap<String, String>();
        scheme.dimensions().stream().map(Dimension::code).forEach(code -> {
            var remark = command.remarks().getOrDefault(code, command.remark()).strip();
            if (!remark.isEmpty()) {
                remarks.put(code, remark);
            }
        });
        return remarks;
    }

    /** All remarks in one text, as the history of the case keeps it. */
    private static String told(Scheme scheme, Map<String, String> remarks) {
        return scheme.dimensions().stream()
                .filter(dimension -> remarks.containsKey(dimension.code()))
                .map(dimension -> dimension.code() + " " + dimension.title().zh() + "：" + remarks.get(dimension.code()))
                .collect(Collectors.joining("\n"));
    }
}
