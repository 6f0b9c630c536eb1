package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;
import org.jspecify.annotations.Nullable;

/** What a form offers where a division is to be chosen: {@code f:selectItems} of codes under their labels. */
@Named
@RequestScoped
public class DivisionChoices {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable List<SelectItem> counties;

    /** Today's counties of the province for which whoever fills in the form holds any role, by code. */
    public List<SelectItem> getCounties() {
        if (counties == null) {
            counties = divisions.counties(BusinessTime.today(clock)).stream()
                    .filter(county -> isReached(new DivisionCode(county.code())))
                    .map(county -> new SelectItem(county.code(), county.label()))
                    .toList();
        }
        return counties;
    }

    private boolean isReached(DivisionCode county) {
        return acting.actor().grants().stream()
                .anyMatch(grant -> grant.division().covers(county));
    }
}
