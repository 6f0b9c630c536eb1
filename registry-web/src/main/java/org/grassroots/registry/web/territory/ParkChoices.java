package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.ParkView;

/** The parks that are offered where one writes in which park something lies; another may be written all the same. */
@Named
@RequestScoped
public class ParkChoices {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    private final Map<DivisionCode, List<ParkView>> known = new HashMap<>();

    /** The parks of the city in which a division lies, by code. */
    public List<ParkView> near(DivisionCode division) {
        return known.computeIfAbsent(division.county().parent(), divisions::parks);
    }
}
