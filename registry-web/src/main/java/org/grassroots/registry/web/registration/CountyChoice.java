package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
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

/** The counties for which whoever looks may apply; most have one. */
@Named
@RequestScoped
public class CountyChoice {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable List<DivisionView> all;

    public List<DivisionView> getAll() {
        if (all == null) {
            all = divisions.counties(BusinessTime.today(clock)).stream()
                    .filter(county -> acting.actor()
                            .grantOver(new DivisionCode(county.code()), Role.ORG_REPORTER)
                            .isPresent())
                    .toList();
        }
        return all;
    }

    /** The one that was chosen, or else the only one that there is. */
    DivisionCode chosen(@Nullable String code) {
        if (code != null && DivisionCode.isWellFormed(code)) {
            return new DivisionCode(code);
        }
        if (getAll().size() != 1) {
            throw new RegistryException(List.of(FieldProblem.of("division", CommonProblem.FIELD_REQUIRED)));
        }
        return new DivisionCode(getAll().get(0).code());
    }

    /** What the first of them is called; empty where there is none. */
    String soleLabel() {
        return getAll().isEmpty() ? "" : label(new DivisionCode(getAll().get(0).code()));
    }

    String label(DivisionCode county) {
        return divisions.division(county).label();
    }
}
