package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Ruling;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 审核: the province reviews at its desk what an organisation handed in, and corrects it. */
@Stateless
public class AuditService {

    private static final int MOST_TIMES = 999;

    private CaseFiles files;
    private Entries entries;
    private CaseRows rows;
    private PanelSheets sheets;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public AuditService() {
        // for the container
    }

    @Inject
    AuditService(CaseFiles files, Entries entries, CaseRows rows, PanelSheets sheets, Journal journal) {
        this.files = files;
        this.entries = entries;
        this.rows = rows;
        this.sheets = sheets;
        this.journal = journal;
    }

    /**
     * Corrects the value of an indicator at the desk, or enters the sheet of experts who were not appointed here; answers
     * the new version.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_RATES} where a panel of its own rates the indicator
     */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long assess(@NotNull Entry entry) {
        var desk = files.open(entry.caseId(), CaseVerb.ASSESS, entry.seenVersion());
        sheets.requireByHand(desk, entry.indicator());
        entries.enter(desk, Stage.DESK, entry);
        return saved(desk, CaseVerb.ASSESS);
    }

    /** Gives a bonus, takes a deduction, or pronounces a veto; with 0 times it is taken back. */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long rule(@NotNull RulingCommand command) {
        var desk = files.open(command.caseId(), CaseVerb.ASSESS, command.seenVersion());
        var there = desk.file().contents().ruling(command.kind(), command.item());
        if (command.times() == 0) {
            there.ifPresent(row -> {
                desk.file().contents().remove(row);
                rows.remove(row);
            });
            return saved(desk, CaseVerb.ASSESS);
        }
        new FieldChecks()
                .when(!knows(desk.file().scheme(), command), "item", AssessmentProblem.RULING_UNKNOWN, command.item())
                .when(
                        command.times() < 0 || command.times() > MOST_TIMES,
                        "times",
                        AssessmentProblem.RULING_TIMES,
                        MOST_TIMES)
                .text("reason", command.reason(), Ruling.LONGEST_REASON)
                .verify();
        there.orElseGet(() -> begin(desk, command)).because(command.reason().strip(), command.times(), desk.given());
        return saved(desk, CaseVerb.ASSESS);
    }

    private Ruling begin(Desk desk, RulingCommand command) {
        var row = new Ruling(Ids.fresh(), desk.file().id(), command.kind(), command.item(), desk.given());
        desk.file().contents().add(row);
        rows.add(row);
        return row;
    }

    private static boolean knows(Scheme scheme, RulingCommand command) {
        var item = command.item();
        return switch (command.kind()) {
            case BONUS -> scheme.bonus().stream().anyMatch(each -> each.code().equals(item));
            case DEDUCTION ->
                scheme.deductions().stream().anyMatch(each -> each.code().equals(item));
            case VETO -> scheme.vetoes().stream().anyMatch(each -> each.code().equals(item));
        };
    }

    /**
     * Ends the review at the desk.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_INCOMPLETE} while somebody on the panel has not handed in
     */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long review(@NotNull String caseId, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.REVIEW, seenVersion);
        sheets.requireDone(desk);
        var frozen = desk.file().frozen();
        var found = new Engine(desk.file().scheme()).score(frozen.staged());
        desk.file().root().found(found.result(), found.deviates());
        files.done(desk, null, frozen.sha256());
        journal.done(Act.of(CaseVerb.REVIEW.action(), "case", caseId).leaving(frozen.canonical()));
        return files.version(desk.file());
    }

    /** Takes the review up again, because something in it is not right. */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long revise(@NotNull String caseId, @NotNull String remark, @Nullable Long seenVersion) {
        return step(files.open(caseId, CaseVerb.REVISE, seenVersion), remark);
    }

    private long step(Desk desk, String remark) {
        new FieldChecks().text("remark", remark, AssessmentCase.LONGEST_REMARK).verify();
        files.done(desk, remark.strip(), null);
        journal.done(
                Act.of(desk.line().verb().action(), "case", desk.file().id()).leaving(remark.strip()));
        return files.version(desk.file());
    }

    private long saved(Desk desk, CaseVerb verb) {
        files.done(desk, null, null);
        journal.done(Act.of(verb.action(), "case", desk.file().id())
                .leaving(desk.file().frozen().canonical()));
        return files.version(desk.file());
    }
}
