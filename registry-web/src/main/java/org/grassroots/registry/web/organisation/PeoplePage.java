package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.organisation.PeopleService;
import org.grassroots.registry.organisation.PeopleView;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The page of those who serve, and served, in an association; the four heads beside their benchmark. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PeopleService people;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    private @Nullable PeopleView shown;

    /**
     * One part of the benchmark.
     *
     * @param key the part's name in the texts
     * @param missing how many it takes to reach it
     */
    public record Part(String key, int counted, int needed, int missing) {}

    public PeopleView getShown() {
        if (shown == null) {
            shown = people.people(page.getShown().id(), page.getShown().asOf());
        }
        return shown;
    }

    /** Whether the benchmark is meant for this organisation. */
    public boolean isBenchmarked() {
        return page.getShown().kind() == OrganisationKind.COUNTY_ASSOCIATION;
    }

    /** The four heads by body and by institution, beside what is needed of each. */
    public List<Part> getParts() {
        var seats = getShown().seats();
        return List.of(
                new Part("chairs", seats.chairs(), FourHeadsSeats.CHAIRS, seats.missingChairs()),
                new Part("standing", seats.standing(), FourHeadsSeats.STANDING, seats.missingStanding()),
                new Part("committee", seats.committee(), FourHeadsSeats.COMMITTEE, seats.missingCommittee()),
                new Part(
                        "institutions",
                        seats.institutions(),
                        FourHeadsSeats.INSTITUTIONS,
                        FourHeadsSeats.INSTITUTIONS - seats.institutions()));
    }
}
