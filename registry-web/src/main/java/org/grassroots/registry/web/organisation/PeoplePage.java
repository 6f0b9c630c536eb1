package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.ErasureView;
import org.grassroots.registry.organisation.NameErasureService;
import org.grassroots.registry.organisation.PeopleService;
import org.grassroots.registry.organisation.PeopleView;
import org.grassroots.registry.organisation.model.ErasedName;
import org.grassroots.registry.organisation.model.FourHeadsSeats;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
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

    @Inject
    @SuppressWarnings("NullAway.Init")
    NameErasureService names;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private @Nullable PeopleView shown;
    private @Nullable List<ErasureView> erasures;

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

    /** The names that were erased, and by which decisions. */
    public List<ErasureView> getErasures() {
        if (erasures == null) {
            erasures = names.erasures(page.getShown().id());
        }
        return erasures;
    }

    /**
     * Somebody who left office.
     *
     * @param who what stands for the name in addresses, which others may read
     */
    public record Former(String name, String who) {

        static Former of(String name) {
            return new Former(name, ErasedName.key(name));
        }
    }

    /** Those whose names whoever looks may erase. */
    public List<Former> getErasable() {
        var jurisdiction = new DivisionCode(page.getShown().jurisdiction());
        boolean clerk =
                acting.actor().grantOver(jurisdiction, Role.DECISION_CLERK).isPresent();
        return clerk && !page.isPast() ? former() : List.of();
    }

    private List<Former> former() {
        var serving =
                getShown().inOffice().stream().map(PeopleView.Holder::name).collect(Collectors.toSet());
        return getShown().former().stream()
                .map(PeopleView.Holder::name)
                .filter(name -> !serving.contains(name) && !ErasedName.isMark(name))
                .distinct()
                .map(Former::of)
                .toList();
    }
}
