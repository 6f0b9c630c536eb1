package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.grassroots.registry.assessment.Cases.Found;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Returned;
import org.grassroots.registry.assessment.model.SchemeUsed;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Opens case files for those who may, asks {@link CaseFlow} before anything is done, and writes the step down. */
@ApplicationScoped
class CaseFiles {

    private Cases cases;
    private CaseRows rows;
    private SchemeService schemes;
    private FrozenSchemes frozen;
    private Lapses lapses;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CaseFiles() {
        // for the container's proxy
    }

    @Inject
    CaseFiles(
            Cases cases,
            CaseRows rows,
            SchemeService schemes,
            FrozenSchemes frozen,
            Lapses lapses,
            Acting acting,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.schemes = schemes;
        this.frozen = frozen;
        this.lapses = lapses;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * The file of a case, for a holder of one of the {@code roles} over it.
     *
     * @throws RegistryException {@link AssessmentProblem#SECOND_BLIND} for whoever has still to score it a second time
     */
    CaseFile open(String id, Role... roles) {
        var found = found(id, roles);
        found.requireSeeing(acting.actor().id());
        return file(found, returned(found.root()));
    }

    /** The same to be read as it was handed in, whatever was returned since. */
    CaseFile read(String id, Role... roles) {
        var found = found(id, roles);
        found.requireSeeing(acting.actor().id());
        return file(found, Returned.NOTHING);
    }

    /** The same for whoever scores it a second time; nothing of what others gave may be shown of it. */
    CaseFile unseen(String id, Role... roles) {
        var found = found(id, roles);
        return file(found, returned(found.root()));
    }

    private Found found(String id, Role... roles) {
        var found = cases.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", id));
        var subject = found.root().subject();
        acting.require(subject.jurisdiction(), subject.organisationId(), roles);
        return found;
    }

    private CaseFile file(Found found, Returned returned) {
        return new CaseFile(
                found.root(), found.campaign(), scheme(found.campaign()), rows.contents(found.root()), returned);
    }

    /** The scheme by which the cases of a campaign are scored, as it was frozen. */
    Scheme scheme(Campaign campaign) {
        var used = campaign.scheme();
        return frozen.of(used.sha256(), () -> read(campaign, used));
    }

    private Scheme read(Campaign campaign, SchemeUsed used) {
        var scheme = schemes.scheme(used.code(), used.schemeVersion(), used.variant());
        if (!scheme.view().sha256().equals(used.sha256())) {
            throw new IllegalStateException("the scheme of " + campaign.code() + " was changed");
        }
        return scheme.scheme();
    }

    private Returned returned(AssessmentCase root) {
        return root.state() == CaseState.RETURNED ? rows.returned(root.id()) : Returned.NOTHING;
    }

    /**
     * The file of a case, for doing {@code verb} to it.
     *
     * @param seenVersion the version on which the act is based, or null where it does not matter
     */
    Desk open(String id, CaseVerb verb, @Nullable Long seenVersion) {
        var file = open(id, CaseFlow.roles(verb));
        if (verb.isJudging()
                && acting.actor()
                        .grantOver(file.jurisdiction(), file.root().subject().organisationId(), Role.ORG_REPORTER)
                        .isPresent()) {
            throw new RegistryException(AssessmentProblem.OWN_ORGANISATION);
        }
        var root = file.root();
        file.campaign().requireUnderWay();
        var given = given();
        try {
            var line = root.requireCan(verb, root.moment(file.campaign(), clock.instant()));
            if (seenVersion != null && seenVersion != root.version()) {
                throw new RegistryException(CommonProblem.STALE_EDIT);
            }
            return new Desk(file, line, given);
        } catch (RegistryException broken) {
            boolean lapsing = CaseFlow.find(root.state(), CaseVerb.LAPSE).isPresent();
            if (broken.problem() == AssessmentProblem.DEADLINE_PASSED && lapsing) {
                lapses.lapse(root.id(), given);
            }
            throw broken;
        }
    }

    /** A file opened for one act: which line of the table it goes along, and who does it when. */
    record Desk(CaseFile file, CaseFlow.Transition line, Given given) {

        /** Whether what the organisation says of an indicator stays as it was handed in, since it was not returned. */
        boolean keeps(String indicator) {
            return !file.returned().opens(file.scheme(), indicator);
        }

        /** Whether a figure stays as it was handed in. */
        boolean keepsFigure(String figure) {
            return !file.returned().opensFigure(file.scheme(), figure);
        }
    }

    /** Goes along the line; one that stays where it is leaves no step but a new version. */
    void done(Desk desk, @Nullable String remark, @Nullable String contentHash) {
        var root = desk.file().root();
        if (desk.line().stays()) {
            root.touch(desk.given().at());
        } else {
            rows.add(root.go(desk.line(), Ids.fresh(), desk.given(), remark, contentHash));
        }
    }

    /** What the actor can do to the case now. */
    Set<CaseVerb> possible(CaseFile file) {
        var root = file.root();
        var roles = acting.actor().rolesOver(file.jurisdiction(), root.subject().organisationId());
        return CaseFlow.possible(root.state(), roles, root.moment(file.campaign(), clock.instant()));
    }

    /** Sends what was changed to the database before anything else is. */
    void flush() {
        cases.flush();
    }

    /** The version that the next reader of the case sees. */
    long version(CaseFile file) {
        cases.flush();
        return file.root().version();
    }

    /** Who acts now, in the role in which they were let in. */
    Given given() {
        var role = acting.used().orElseThrow().role();
        return new Given(acting.actor(), role, clock.instant());
    }
}
