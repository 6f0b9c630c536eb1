package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.jspecify.annotations.Nullable;

/** The divisions for which whoever looks may apply: counties, of which most have one, or the townships below them. */
@Named
@RequestScoped
public class SeatChoice {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable List<DivisionView> counties;

    public List<DivisionView> getCounties() {
        if (counties == null) {
            counties = divisions.counties(BusinessTime.today(clock)).stream()
                    .filter(county -> acting.actor()
                            .grantOver(new DivisionCode(county.code()), Role.ORG_REPORTER)
                            .isPresent())
                    .toList();
        }
        return counties;
    }

    /** Those in which an organisation of the kind can lie. */
    public List<DivisionView> of(OrganisationKind kind) {
        if (kind != OrganisationKind.TOWNSHIP_BRANCH) {
            return getCounties();
        }
        var today = BusinessTime.today(clock);
        return getCounties().stream()
                .map(county -> new DivisionCode(county.code()))
                .flatMap(county -> divisions.children(county, today).stream())
                .toList();
    }

    /** The one that was chosen, or else the only one that there is. */
    DivisionCode chosen(OrganisationKind kind, @Nullable String code) {
        if (code != null && DivisionCode.isWellFormed(code)) {
            return new DivisionCode(code);
        }
        var all = of(kind);
        if (all.size() != 1) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_REQUIRED)));
        }
        return new DivisionCode(all.get(0).code());
    }
}
