package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** The part of an organisation's page that tells of the term of those in office, on the day that the page shows. */
@Named
@RequestScoped
public class TermCard {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TermService terms;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    private @Nullable Boolean extensible;

    /** The term; null where the register does not say when it ends, or nobody holds office. */
    public @Nullable Term getTerm() {
        return isHoldingOffice() ? page.getShown().term().orElse(null) : null;
    }

    /** Whether congresses elect who holds office in such an organisation. */
    public boolean isShown() {
        return page.getShown().kind().holdsCongresses();
    }

    private boolean isHoldingOffice() {
        var status = page.getShown().status();
        return isShown() && (status == LifecycleStatus.ACTIVE || status == LifecycleStatus.SUSPENDED);
    }

    /** How it stands; null where there is none. */
    public @Nullable TermStatus getStatus() {
        var term = getTerm();
        return term == null ? null : term.on(page.getShown().asOf());
    }

    /** The whole months to its end, or since then. */
    public int getMonths() {
        var term = getTerm();
        return term == null ? 0 : term.months(page.getShown().asOf());
    }

    /** Whether something about it has to be done. */
    public boolean isPressing() {
        return getTerm() != null && getStatus() != TermStatus.IN_TERM;
    }

    /** Whether whoever looks may consent that it goes on. */
    public boolean isExtensible() {
        if (extensible == null) {
            extensible = !page.isPast() && terms.extensible(page.getShown().id());
        }
        return extensible;
    }

    /** Whether whoever looks reports its congresses, and one can be reported. */
    public boolean isReportable() {
        var one = page.getShown();
        return !page.isPast()
                && isShown()
                && (isHoldingOffice() || one.status() == LifecycleStatus.APPROVED)
                && acting.actor()
                        .grantOver(new DivisionCode(one.division()), Role.ORG_REPORTER)
                        .isPresent();
    }
}
