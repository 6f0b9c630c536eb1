package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.DecidedService;
import org.grassroots.registry.assessment.ResultSheet;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.web.shared.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The sheet that tells an organisation its decided result, made for paper. */
@Named
@RequestScoped
public class ResultSheetPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DecidedService decided;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable ResultSheet shown;

    /** Finds the sheet. */
    public void load() {
        getShown();
    }

    public ResultSheet getShown() {
        if (shown == null) {
            shown = decided.sheet(id == null ? "" : id);
        }
        return shown;
    }

    /** A title of the scheme in the visitor's language. */
    public String title(Title title) {
        return title.in(language.getLocale());
    }

    /** Whether an objection changed the result. */
    public boolean isChanged() {
        var objection = getShown().objection();
        return objection != null
                && (objection.formerGrade() != getShown().grade()
                        || BigDecimal.ZERO.compareTo(difference(objection.formerTotal())) != 0);
    }

    private BigDecimal difference(BigDecimal former) {
        var total = getShown().total();
        return total == null ? BigDecimal.ZERO : total.subtract(former);
    }
}
