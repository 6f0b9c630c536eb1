package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.assessment.model.CaseAnswer;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/**
 * 评议表: what a complete panel rated, as the desk's answer to the indicators that experts rate. The organisation learns
 * how many rated and what, never who.
 */
@ApplicationScoped
class PanelSheets {

    private Panels panels;
    private CaseRows rows;

    @SuppressWarnings("NullAway.Init")
    protected PanelSheets() {
        // for the container's proxy
    }

    @Inject
    PanelSheets(Panels panels, CaseRows rows) {
        this.panels = panels;
        this.rows = rows;
    }

    /** Writes down what the panel rated; it is complete. */
    void enter(Desk desk, Panel panel) {
        var contents = desk.file().contents();
        var given = Given.before(
                desk.given().by(),
                "专家组（" + panel.held().size() + "人）",
                Role.EXPERT.name(),
                desk.given().at());
        for (var indicator : Panel.rated(desk.file().scheme())) {
            var answer = AnswerText.ratings(panel.ratings(indicator.code()).stream()
                    .map(BigDecimal::toPlainString)
                    .toList());
            var row = new CaseAnswer(Ids.fresh(), desk.file().id(), Stage.DESK, indicator.code(), answer, given);
            contents.add(row);
            rows.add(row);
        }
    }

    /** Takes away what was entered before; a panel that is not complete has rated nothing yet. */
    void strike(Desk desk) {
        var contents = desk.file().contents();
        for (var indicator : Panel.rated(desk.file().scheme())) {
            contents.answer(Stage.DESK, indicator.code()).ifPresent(row -> {
                contents.remove(row);
                rows.remove(row);
            });
        }
    }

    /**
     * Asks that an indicator may be given a value by hand: nobody but the panel does where there is one.
     *
     * @throws RegistryException {@link AssessmentProblem#PANEL_RATES}
     */
    void requireByHand(Desk desk, String indicator) {
        boolean rated = desk.file()
                .scheme()
                .indicator(indicator)
                .filter(each -> each.method() instanceof Expert)
                .isPresent();
        if (rated && panels.of(desk.file().id()).isAppointed()) {
            throw new RegistryException(AssessmentProblem.PANEL_RATES);
        }
    }

    /** Asks that the panel, where there is one, is complete. */
    void requireDone(Desk desk) {
        panels.of(desk.file().id()).requireDone();
    }
}
