package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.SuccessionView;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/** Whether there is a place for what is applied for: a division of the right kind, which nobody else holds. */
@ApplicationScoped
class Places {

    private Applications applications;
    private OrganisationService organisations;
    private DivisionService divisions;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Places() {
        // for the container's proxy
    }

    @Inject
    Places(Applications applications, OrganisationService organisations, DivisionService divisions, Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Asks that the division is one of today in which the kind can lie. */
    void requireDivision(ApplicationContent content) {
        var today = BusinessTime.today(clock);
        boolean holds = divisions
                .find(content.division())
                .filter(division -> division.holdsOn(today) && isOne(division, content.kind()))
                .isPresent();
        new FieldChecks()
                .when(!holds, "division", RegistrationProblem.APPLICATION_DIVISION)
                .verify();
    }

    // development zones have codes too, but are no counties
    private static boolean isOne(DivisionView division, OrganisationKind kind) {
        return kind == OrganisationKind.TOWNSHIP_BRANCH
                ? division.level() == Level.TOWNSHIP
                : division.level() == Level.COUNTY && division.standard() == Standard.GB_T_2260;
    }

    /**
     * Asks that the division still holds; else it can be carried over to what that became.
     *
     * @throws RegistryException {@link RegistrationProblem#APPLICATION_DIVISION_ENDED}
     */
    void requireHolding(ApplicationContent content) {
        divisions.find(content.division()).filter(this::isOver).ifPresent(ended -> {
            var successors =
                    ended.successors().stream().map(SuccessionView::label).collect(Collectors.joining("、"));
            throw new RegistryException(RegistrationProblem.APPLICATION_DIVISION_ENDED, ended.label(), successors);
        });
    }

    /** Asks that a division holds no longer and became another. */
    void requireSuccession(DivisionCode from, DivisionCode to) {
        var ended = divisions
                .find(from)
                .filter(this::isOver)
                .orElseThrow(() -> new RegistryException(RegistrationProblem.APPLICATION_DIVISION_FIXED));
        boolean became =
                ended.successors().stream().anyMatch(next -> next.code().equals(to.value()));
        new FieldChecks()
                .when(!became, "division", RegistrationProblem.APPLICATION_DIVISION)
                .verify();
    }

    private boolean isOver(DivisionView division) {
        var end = division.validTo();
        return end != null && !BusinessTime.today(clock).isBefore(end);
    }

    /** Asks that the base to which a post overseas is to belong is a living one, where it is written. */
    void requireParent(ApplicationContent content) {
        var number = content.value(Field.PARENT);
        new FieldChecks()
                .when(
                        !isParentLiving(number),
                        Field.PARENT.key(),
                        RegistrationProblem.APPLICATION_PARENT_UNKNOWN,
                        String.valueOf(number))
                .verify();
    }

    /**
     * Asks that the same is still so when it is decided.
     *
     * @throws RegistryException {@link RegistrationProblem#APPLICATION_PARENT_GONE}
     */
    void requireParentStill(ApplicationContent content) {
        var number = content.value(Field.PARENT);
        if (!isParentLiving(number)) {
            throw new RegistryException(RegistrationProblem.APPLICATION_PARENT_GONE, String.valueOf(number));
        }
    }

    private boolean isParentLiving(@Nullable String number) {
        return number == null
                || organisations
                        .numbered(number)
                        .filter(base -> base.kind().takesPosts(base.status()))
                        .isPresent();
    }

    /** Asks that what is named as the association of the park on which a base rests is a living one. */
    void requireParkAssociation(ApplicationContent content) {
        var number = content.value(Field.PARK_ASSOCIATION);
        boolean unknown = number != null
                && organisations
                        .numbered(number)
                        .filter(named -> named.kind() == OrganisationKind.PARK_ASSOCIATION)
                        .filter(named -> !named.status().isTerminal())
                        .isEmpty();
        new FieldChecks()
                .when(
                        unknown,
                        Field.PARK_ASSOCIATION.key(),
                        RegistrationProblem.APPLICATION_PARK_ASSOCIATION_UNKNOWN,
                        String.valueOf(number))
                .verify();
    }

    /** Asks that neither an organisation nor another application holds the place. */
    void requireFree(Application application) {
        var content = application.content();
        organisations.holder(content.place()).ifPresent(there -> {
            throw new RegistryException(OrganisationProblem.DIVISION_TAKEN, there.name(), there.registryNumber());
        });
        if (applications.isPlaceHeld(content.place().key(), application.id())) {
            throw new RegistryException(RegistrationProblem.APPLICATION_OPEN);
        }
    }
}
