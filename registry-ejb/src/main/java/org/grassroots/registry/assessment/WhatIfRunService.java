package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.WhatIfContent;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.scheme.SchemeAdoptionService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.scheme.model.WhatIfReport;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * 测算: tries a scheme version or draft on the frozen cases of a campaign. Its report is about the whole province, so a grant
 * on a part of it is not enough.
 */
@Stateless
public class WhatIfRunService {

    private WhatIfRuns runs;
    private WhatIfOrders orders;
    private FrozenCases cases;
    private SchemeAdoptionService adoptions;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public WhatIfRunService() {
        // for the container
    }

    @Inject
    WhatIfRunService(
            WhatIfRuns runs,
            WhatIfOrders orders,
            FrozenCases cases,
            SchemeAdoptionService adoptions,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.orders = orders;
        this.cases = cases;
        this.adoptions = adoptions;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Starts a run, which goes on in the background.
     *
     * @throws RegistryException with the fields that are wrong; {@link AssessmentProblem#WHAT_IF_BUSY} if too many runs are
     *     under way
     */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public WhatIfRunView start(@NotNull StartWhatIf command) {
        requireProvince();
        return begin(command);
    }

    /**
     * Starts a run that was interrupted, cancelled or failed once more, with what its scheme says by now.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} if it is under way
     */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public WhatIfRunView startAgain(@NotNull String id) {
        requireProvince();
        var found = get(id);
        found.run().giveUp(clock.instant());
        runs.flush();
        var scheme = found.run().scheme();
        return begin(new StartWhatIf(
                scheme.code(),
                scheme.schemeVersion(),
                scheme.variant(),
                found.campaign().code(),
                found.run().mapping()));
    }

    private WhatIfRunView begin(StartWhatIf command) {
        var role = acting.used().orElseThrow().role();
        var given = new Given(acting.actor(), role, clock.instant());
        var begun = orders.begin(command, given);
        journal.done(Act.of("assessment.try", "whatIf", begun.run().id())
                .leaving(command.mapping() + " " + begun.run().scheme().sha256()));
        return WhatIfRunView.of(begun, given.at());
    }

    /** All runs, the latest first. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public Slice<WhatIfRunView> runs(@Nullable String cursor, @Positive @Max(200) int size) {
        requireProvince();
        return runs.list(clock.instant(), Cursor.of(cursor, 2), size);
    }

    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public WhatIfRunView run(@NotNull String id) {
        requireProvince();
        return view(get(id));
    }

    /**
     * What a run that is done has shown.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} before
     */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public WhatIfResult result(@NotNull String id) {
        requireProvince();
        var found = get(id);
        var content = runs.content(id).orElseThrow();
        var report = content.report()
                .map(WhatIfReport::read)
                .orElseThrow(() -> new RegistryException(AssessmentProblem.WHAT_IF_STATE));
        var ids = report.moves().stream().map(WhatIfReport.Move::id).toList();
        return new WhatIfResult(view(found), report, cases.names(ids), titles(content));
    }

    private static Map<String, Title> titles(WhatIfContent content) {
        var titles = new HashMap<String, Title>();
        SchemeDocument.read(content.schemeDocument(), RegisterFigures.standard())
                .scheme()
                .dimensions()
                .forEach(dimension -> {
                    titles.put(dimension.code(), dimension.title());
                    dimension.indicators().forEach(indicator -> titles.put(indicator.code(), indicator.title()));
                });
        return titles;
    }

    /** Stops a run; nothing is kept of what it has done so far. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public WhatIfRunView cancel(@NotNull String id, long seenVersion) {
        requireProvince();
        var found = get(id);
        requireSeen(found, seenVersion);
        found.run().cancel(clock.instant());
        journal.done(Act.of("assessment.try-cancel", "whatIf", id));
        runs.flush();
        return view(found);
    }

    /**
     * Takes what was tried over as a new draft under another version.
     *
     * @throws RegistryException {@link AssessmentProblem#WHAT_IF_STATE} unless the run is done; with the field {@code
     *     newVersion} if it is none or taken
     */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public SchemeView adopt(@NotNull String id, @NotNull String newVersion, long seenVersion) {
        requireProvince();
        var found = get(id);
        requireSeen(found, seenVersion);
        found.run().adoptAs(newVersion.strip());
        var document = runs.content(id).orElseThrow().schemeDocument();
        var draft = adoptions.adopt(document, newVersion).scheme();
        journal.done(Act.of("assessment.try-adopt", "whatIf", id).leaving(draft.sha256()));
        runs.flush();
        return draft;
    }

    private static void requireSeen(WhatIfRuns.Found found, long seenVersion) {
        if (found.run().version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
    }

    private WhatIfRuns.Found get(String id) {
        return runs.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "whatIf", id));
    }

    private WhatIfRunView view(WhatIfRuns.Found found) {
        return WhatIfRunView.of(found, clock.instant());
    }

    private void requireProvince() {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR);
    }
}
