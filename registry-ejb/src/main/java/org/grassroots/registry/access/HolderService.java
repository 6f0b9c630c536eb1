package org.grassroots.registry.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;

/** Tells who could be given a task: the holders of a role over a place. */
@Stateless
public class HolderService {

    private Accounts accounts;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public HolderService() {
        // for the container
    }

    @Inject
    HolderService(Accounts accounts, Acting acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    /** Who holds {@code role} over {@code place}, with open accounts, by name. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public List<RoleHolder> over(@NotNull DivisionCode place, @NotNull Role role) {
        acting.require(place, Role.CAMPAIGN_MANAGER);
        var above = Stream.of(place, place.county(), place.city(), place.province())
                .distinct()
                .toList();
        return accounts.holding(role, above).stream().map(RoleHolder::of).toList();
    }
}
