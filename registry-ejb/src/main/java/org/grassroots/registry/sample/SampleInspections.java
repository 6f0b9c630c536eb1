package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.grassroots.registry.assessment.AuditService;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.assessment.WholeEntry;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/** How a county of the sample inspects itself, and how its case is reviewed at the desk. */
@ApplicationScoped
class SampleInspections {

    static final String PANEL_INDICATOR = "6.3";

    private SelfInspectionService selfInspections;
    private AuditService audits;
    private DivisionService divisions;
    private SampleRegister register;
    private SamplePanels panels;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleInspections() {
        // for the container's proxy
    }

    @Inject
    SampleInspections(
            SelfInspectionService selfInspections,
            AuditService audits,
            DivisionService divisions,
            SampleRegister register,
            SamplePanels panels,
            SampleCast cast,
            Acting acting) {
        this.selfInspections = selfInspections;
        this.audits = audits;
        this.divisions = divisions;
        this.register = register;
        this.panels = panels;
        this.cast = cast;
        this.acting = acting;
    }

    /** The county hands in, if it has not. */
    void handIn(CaseRow row, Scheme scheme, LocalDate day) {
        if (row.state() == CaseState.NOT_STARTED || row.state() == CaseState.SELF_INSPECTING) {
            var division = new DivisionCode(row.division());
            as(cast.county(division, row.name().replace("科学技术协会", "")), day);
            int townships = divisions.children(division, day).size();
            var answers = new SampleAnswers(SampleCounty.of(division, row.name()), townships);
            var file = register.paper(division, row.name() + "自查佐证材料");
            selfInspections.answerAll(new WholeEntry(
                    row.id(),
                    answers.answers(scheme),
                    answers.figures(),
                    Map.of(),
                    answers.evidence(scheme, file),
                    null));
            selfInspections.submit(row.id(), null);
        }
    }

    /** The auditor reviews what was handed in and enters the sheet of the experts. */
    void review(CaseRow row, LocalDate day) {
        as(cast.auditor(), day);
        var ratings = new SampleAnswers(SampleCounty.of(new DivisionCode(row.division()), row.name()), 0).ratings();
        audits.assess(new Entry(row.id(), PANEL_INDICATOR, ratings, Map.of(), null));
        audits.review(row.id(), null);
    }

    /** A panel rates what was handed in, then the auditor ends the review. */
    void reviewWithPanel(CaseRow row, LocalDate day) {
        panels.rate(row, day, cast.experts().size());
        as(cast.auditor(), day);
        audits.review(row.id(), null);
    }

    /** Acts from now on as somebody, on a morning. */
    void as(Actor actor, LocalDate day) {
        var time = day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant();
        acting.as(actor, Clock.fixed(time, BusinessTime.ZONE));
    }
}
