package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 依托单位变更: whatever names a host, by its name and code, names another; it is found on the day. Whoever supervises
 * it follows from whose the new host is.
 */
@ApplicationScoped
class HostChanging implements Rearranging {

    private HostedOrganisations hosted;
    private RegisterPlaces places;
    private LifeBook book;

    @SuppressWarnings("NullAway.Init")
    protected HostChanging() {
        // for the container's proxy
    }

    @Inject
    HostChanging(HostedOrganisations hosted, RegisterPlaces places, LifeBook book) {
        this.hosted = hosted;
        this.places = places;
        this.book = book;
    }

    @Override
    public ReorganisationKind kind() {
        return ReorganisationKind.HOST_CHANGE;
    }

    @Override
    public Intent read(PlanReading reading) {
        var plan = reading.plan();
        var from = reading.host("fromHost", plan.fromHost());
        var to = reading.toldHost("toHost", plan.toHost());
        reading.checks()
                .when(from.isCalledLike(to) && !to.code().isEmpty(), "toHostCode", OrganisationProblem.HOST_SAME)
                .verify();
        return Intent.found(Rearrangement.hostChange(from, to, plan.effectiveOn()));
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return hosted.of(before(what));
    }

    @Override
    public void verify(Parties parties) {
        var what = parties.what();
        if (parties.members().isEmpty()) {
            throw new RegistryException(
                    OrganisationProblem.HOST_EMPTY, before(what).name());
        }
        if (!afterwards(what).isTold()) {
            throw new RegistryException(
                    OrganisationProblem.HOST_UNTOLD, afterwards(what).name());
        }
        requireRoom(parties, afterwards(what));
        var said = saidBefore(parties);
        parties.members().stream()
                .filter(member -> !said(said, member)
                        .keySet()
                        .containsAll(List.of(Attribute.HOST_TYPE, Attribute.HOST_AFFILIATION)))
                .findFirst()
                .ifPresent(member -> {
                    throw new RegistryException(OrganisationProblem.HOST_UNKNOWN, member.name());
                });
    }

    private void requireRoom(Parties parties, Host host) {
        places.requireFree(parties.members(), Attribute.HOST_CODE, host.code());
    }

    private Map<String, Map<Attribute, String>> saidBefore(Parties parties) {
        return hosted.traits(parties.members(), parties.what().effectiveOn().minusDays(1));
    }

    private static Map<Attribute, String> said(Map<String, Map<Attribute, String>> said, Organisation member) {
        return Objects.requireNonNull(said.get(member.id()));
    }

    @Override
    public void carryOut(Parties parties, Deed deed) {
        var said = saidBefore(parties);
        var host = afterwards(parties.what());
        parties.members().forEach(member -> book.rehost(member, entered(host, said(said, member)), deed));
    }

    // the industry of the host where the register tells it of the organisation, which not every kind is asked for
    private static Map<Attribute, String> entered(Host host, Map<Attribute, String> before) {
        var entered = host.contents();
        if (!before.containsKey(Attribute.HOST_INDUSTRY)) {
            entered.remove(Attribute.HOST_INDUSTRY);
        }
        return entered;
    }

    @Override
    public List<Rerouting> rerouted(Parties parties) {
        var affiliation = afterwards(parties.what()).affiliation();
        return parties.members().stream()
                .flatMap(member -> rerouting(member, affiliation).stream())
                .toList();
    }

    @Override
    public List<Rerouting> reroutedBack(Parties parties) {
        if (!afterwards(parties.what()).isTold()) {
            return List.of();
        }
        var said = saidBefore(parties);
        return parties.members().stream()
                .flatMap(member -> rerouting(member, said(said, member).get(Attribute.HOST_AFFILIATION)).stream())
                .toList();
    }

    private static Optional<Rerouting> rerouting(Organisation member, @Nullable String affiliation) {
        if (affiliation == null || !member.kind().isDirectByHost()) {
            return Optional.empty();
        }
        var now = member.jurisdiction();
        var then = Route.of(member.kind(), affiliation).supervisor(member.division());
        return now.equals(then)
                ? Optional.empty()
                : Optional.of(
                        new Rerouting(ReorganisationMember.of(OrganisationRef.of(member)), now.value(), then.value()));
    }

    @Override
    public void verifyUndo(Parties parties) {
        var host = afterwards(parties.what());
        parties.members()
                .forEach(member -> Rearranging.requireAsLeft(
                        member,
                        !member.status().isTerminal()
                                && host.name().equals(member.hostName())
                                && host.code().equals(member.hostCode())
                                && rerouting(member, host.affiliation()).isEmpty()));
        requireRoom(parties, before(parties.what()));
    }

    @Override
    public Set<Place> places(Parties parties) {
        return parties.placesWith(
                Attribute.HOST_CODE, afterwards(parties.what()).code());
    }

    @Override
    public Set<Place> placesBack(Parties parties) {
        return parties.placesWith(Attribute.HOST_CODE, before(parties.what()).code());
    }

    @Override
    public void undo(Parties parties, Deed deed) {
        var what = parties.what();
        var said = saidBefore(parties);
        parties.members().forEach(member -> {
            var host = before(what).contents();
            // before its type and the rest were asked, a change left them as they were
            if (afterwards(what).isTold()) {
                host.putAll(said(said, member));
            }
            book.rehost(member, host, deed);
        });
    }

    @Override
    public List<OrganisationRef> left(Parties parties) {
        return hosted.namingOtherwise(before(parties.what()));
    }

    private static Host before(Rearrangement what) {
        return Objects.requireNonNull(what.fromHost());
    }

    private static Host afterwards(Rearrangement what) {
        return Objects.requireNonNull(what.toHost());
    }
}
