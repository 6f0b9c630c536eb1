package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.EXPERT;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.access.HolderService;
import org.grassroots.registry.access.RoleHolder;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.assessment.model.PanelSeat;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** 专家组: whoever runs the campaign appoints at least three experts to a case, and replaces one for a reason. */
@Stateless
public class PanelService {

    private CaseFiles files;
    private Panels panels;
    private PanelSheets sheets;
    private Recusals recusals;
    private HolderService holders;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public PanelService() {
        // for the container
    }

    @Inject
    PanelService(
            CaseFiles files,
            Panels panels,
            PanelSheets sheets,
            Recusals recusals,
            HolderService holders,
            Acting acting,
            Journal journal) {
        this.files = files;
        this.panels = panels;
        this.sheets = sheets;
        this.recusals = recusals;
        this.holders = holders;
        this.acting = acting;
        this.journal = journal;
    }

    /** The panel of a case, as much of it as the actor may see. */
    @AllowedTo({CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR, EXPERT})
    public PanelView panel(@NotNull String caseId) {
        var file = files.open(caseId, CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR, EXPERT);
        var actor = acting.actor();
        var roles = actor.rolesOver(file.jurisdiction(), file.root().subject().organisationId());
        var panel = panels.of(caseId);
        var view = new PanelViews(file, panel, actor.id(), roles, files.possible(file)).view();
        return view.mayAppoint() ? view.among(candidates(file, panel)) : view;
    }

    /** The experts who could be appointed to a case, and why some cannot. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public List<PanelCandidate> candidates(@NotNull String caseId) {
        var file = files.open(caseId, CAMPAIGN_MANAGER);
        return candidates(file, panels.of(caseId));
    }

    private List<PanelCandidate> candidates(CaseFile file, Panel panel) {
        var rule = recusals.of(file);
        return holders.over(file.jurisdiction(), EXPERT).stream()
                .map(holder -> new PanelCandidate(
                        holder.account(),
                        holder.name(),
                        panel.seatOf(holder.account()).map(PanelSeat::id).orElse(null),
                        rule.of(holder.account(), holder.grants()).orElse(null)))
                .toList();
    }

    /**
     * Gives experts a seat on the panel, beside those who sit on it; answers the case's new version.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_TOO_SMALL} if they are too few together, {@link
     *     AssessmentProblem#EXPERT_OF_THE_PLACE} or {@link AssessmentProblem#EXPERT_HAD_A_PART} for whoever is recused
     */
    @AllowedTo(CAMPAIGN_MANAGER)
    public long appoint(@NotNull String caseId, @NotNull List<String> experts, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.EMPANEL, seenVersion);
        var panel = panels.of(caseId);
        new FieldChecks()
                .required("experts", experts.isEmpty() ? null : experts)
                .verify();
        var added = seats(desk, panel, List.copyOf(new LinkedHashSet<>(experts)));
        panel.with(added).requireSize(Panel.needed(desk.file().scheme()));
        sheets.strike(desk);
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.EMPANEL.action(), "case", caseId)
                .leaving(added.stream().map(PanelSeat::account).collect(Collectors.joining(" "))));
        return files.version(desk.file());
    }

    /** Lets somebody take over a seat, for a reason; answers the case's new version. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public long replace(@NotNull ReplaceExpert command) {
        var desk = files.open(command.caseId(), CaseVerb.EMPANEL, command.seenVersion());
        var panel = panels.of(command.caseId());
        var left = panel.held().stream()
                .filter(seat -> seat.id().equals(command.seat()))
                .findFirst();
        new FieldChecks()
                .when(left.isEmpty(), "seat", AssessmentProblem.EXPERT_UNKNOWN, command.seat())
                .required("expert", command.expert().isBlank() ? null : command.expert())
                .text("reason", command.reason(), PanelSeat.LONGEST_REASON)
                .verify();
        var seat = left.orElseThrow();
        seat.leave(command.reason().strip(), desk.given().at());
        // a seat is held once: that it was left has to be in the database before somebody sits down again
        files.flush();
        var added = seats(desk, panel, List.of(command.expert()));
        sheets.strike(desk);
        files.done(desk, null, null);
        journal.done(Act.of("assessment.replace-expert", "case", command.caseId())
                .replacing(seat.account())
                .leaving(added.get(0).account() + " " + command.reason().strip()));
        return files.version(desk.file());
    }

    private List<PanelSeat> seats(Desk desk, Panel panel, List<String> experts) {
        if (Panel.rated(desk.file().scheme()).isEmpty()) {
            throw new RegistryException(AssessmentProblem.PANEL_NOT_NEEDED);
        }
        var rule = recusals.of(desk.file());
        var known = holders.over(desk.file().jurisdiction(), EXPERT).stream()
                .collect(Collectors.toMap(RoleHolder::account, holder -> holder));
        var added = new ArrayList<PanelSeat>();
        for (var account : experts) {
            var holder = known.get(account);
            if (holder == null) {
                throw new RegistryException(AssessmentProblem.EXPERT_UNKNOWN, account);
            }
            if (panel.seatOf(account).isPresent()) {
                throw new RegistryException(AssessmentProblem.EXPERT_SEATED, holder.name());
            }
            Recusals.require(rule, account, holder.name(), holder.grants());
            var seat = new PanelSeat(Ids.fresh(), desk.file().id(), account, holder.name(), desk.given());
            panels.add(seat);
            added.add(seat);
        }
        return added;
    }
}
