package org.grassroots.registry.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.assessment.ResultSheet;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.supervision.OrderRow;
import org.grassroots.registry.supervision.RectificationService;
import org.grassroots.registry.supervision.Tally;
import org.jspecify.annotations.Nullable;

/** What other pages say of orders: those of a campaign, of a case, of an organisation; each is looked up once. */
@Named
@RequestScoped
public class RectificationWords {

    private static final Set<Consequence> ASKING =
            EnumSet.of(Consequence.RECTIFY_IN_THREE_MONTHS, Consequence.RECTIFY_IN_SIX_MONTHS);

    @Inject
    @SuppressWarnings("NullAway.Init")
    RectificationService rectifications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, List<OrderRow>> ofCases = new HashMap<>();
    private final Map<String, List<OrderRow>> ofOrganisations = new HashMap<>();

    /** How many orders a campaign has led to. */
    public Tally tally(String campaign) {
        return tallies.computeIfAbsent(campaign, rectifications::tally);
    }

    /** The orders to which a case has led, the latest first. */
    public List<OrderRow> ofCase(String caseId) {
        return ofCases.computeIfAbsent(caseId, rectifications::ofCase);
    }

    /** The order that an organisation has still to follow, or null. */
    public @Nullable OrderRow open(String organisation) {
        return ofOrganisations
                .computeIfAbsent(
                        organisation, id -> rectifications.open(id).stream().toList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether whoever looks issues orders, and the result asks for one that was not issued yet. */
    public boolean isDue(ResultSheet sheet) {
        return isIssuer()
                && !Collections.disjoint(sheet.consequences(), ASKING)
                && ofCase(sheet.caseId()).isEmpty();
    }

    /** Whether whoever looks issues orders for the whole province. */
    public boolean isIssuer() {
        return acting.actor().reach(Role.DECISION_CLERK).isEverything();
    }
}
