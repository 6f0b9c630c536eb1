package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.Rearrangement;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.RegistryException;

/** 依托单位变更: whatever names a host, by its name and code, names another; it is found on the day. */
@ApplicationScoped
class HostChanging implements Rearranging {

    private Reorganisations reorganisations;
    private RegisterBook register;
    private LifeBook book;

    @SuppressWarnings("NullAway.Init")
    protected HostChanging() {
        // for the container's proxy
    }

    @Inject
    HostChanging(Reorganisations reorganisations, RegisterBook register, LifeBook book) {
        this.reorganisations = reorganisations;
        this.register = register;
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
        var to = reading.host("toHost", plan.toHost());
        reading.checks()
                .when(from.equals(to) && !to.code().isEmpty(), "toHostCode", OrganisationProblem.HOST_SAME)
                .verify();
        return Intent.found(Rearrangement.hostChange(from, to, plan.effectiveOn()));
    }

    @Override
    public List<Organisation> members(Rearrangement what, Collection<String> named) {
        return reorganisations.hostedBy(before(what));
    }

    @Override
    public void verify(Parties parties) {
        if (parties.members().isEmpty()) {
            throw new RegistryException(
                    OrganisationProblem.HOST_EMPTY, before(parties.what()).name());
        }
        requireRoom(parties, afterwards(parties.what()));
    }

    private void requireRoom(Parties parties, Host host) {
        register.requireFree(parties.members(), Attribute.HOST_CODE, host.code());
    }

    @Override
    public void carryOut(Parties parties, Deed deed) {
        var host = afterwards(parties.what());
        parties.members().forEach(member -> book.rehost(member, host, deed));
    }

    @Override
    public void verifyUndo(Parties parties) {
        var host = afterwards(parties.what());
        parties.members()
                .forEach(member -> Rearranging.requireAsLeft(
                        member,
                        !member.status().isTerminal()
                                && host.name().equals(member.hostName())
                                && host.code().equals(member.hostCode())));
        requireRoom(parties, before(parties.what()));
    }

    @Override
    public void undo(Parties parties, Deed deed) {
        var host = before(parties.what());
        parties.members().forEach(member -> book.rehost(member, host, deed));
    }

    @Override
    public List<OrganisationRef> left(Parties parties) {
        return reorganisations.namingOtherwise(before(parties.what()));
    }

    private static Host before(Rearrangement what) {
        return Objects.requireNonNull(what.fromHost());
    }

    private static Host afterwards(Rearrangement what) {
        return Objects.requireNonNull(what.toHost());
    }
}
