package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceHandover;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.OrganisationFollower;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.registration.model.Amendment;

/**
 * An amendment or report under way goes where its organisation goes, with its papers: whoever supervises the organisation
 * now judges it, since they answer for what the register says from now on.
 */
@ApplicationScoped
class AmendmentFollowing implements OrganisationFollower {

    private Amendments amendments;
    private EvidenceHandover evidence;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentFollowing() {
        // for the container's proxy
    }

    @Inject
    AmendmentFollowing(Amendments amendments, EvidenceHandover evidence, Journal journal) {
        this.amendments = amendments;
        this.evidence = evidence;
        this.journal = journal;
    }

    @Override
    public void moved(OrganisationRef organisation) {
        amendments.open(organisation.id()).ifPresent(amendment -> follow(amendment, organisation));
    }

    private void follow(Amendment amendment, OrganisationRef organisation) {
        var before = amendment.amended().division();
        boolean elsewhere = !before.equals(organisation.division());
        var papers = elsewhere
                ? evidence.handOn(amendment.evidence().keySet(), before, organisation.division())
                : Map.<String, String>of();
        amendment.follow(organisation.division(), organisation.jurisdiction(), papers);
        amendments.flush();
        journal.done(Act.of("amendment.follow", "amendment", amendment.id())
                .leaving(organisation.division() + " " + organisation.jurisdiction()));
    }
}
