package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.PanelService;
import org.grassroots.registry.assessment.RateCase;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.grassroots.registry.assessment.RatingService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;

/** The panels of the sample: three experts, of whom the second is strict and the third kind. */
@ApplicationScoped
class SamplePanels {

    private static final List<String> REMARKS = List.of("工作扎实，材料齐全（样例）。", "有特色，但基层覆盖仍显不足（样例）。", "成效明显，值得推广（样例）。");

    private PanelService panels;
    private RatingService ratings;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SamplePanels() {
        // for the container's proxy
    }

    @Inject
    SamplePanels(PanelService panels, RatingService ratings, SampleCast cast, Acting acting) {
        this.panels = panels;
        this.ratings = ratings;
        this.cast = cast;
        this.acting = acting;
    }

    /** Appoints the panel of a case that was handed in, if there is none; so many of the three hand in. */
    void rate(CaseRow row, LocalDate day, int handingIn) {
        var experts = cast.experts();
        as(cast.manager(), day.minusDays(7));
        if (panels.panel(row.id()).held().isEmpty()) {
            panels.appoint(row.id(), experts.stream().map(Actor::id).toList(), null);
        }
        var county = SampleCounty.of(new DivisionCode(row.division()), row.name());
        var points = new SampleAnswers(county, 0).rated();
        for (int i = 0; i < handingIn; i++) {
            as(experts.get(i), day.minusDays(3));
            var shown = panels.panel(row.id());
            if (shown.mayRate()) {
                ratings.rate(new RateCase(
                        row.id(),
                        List.of(new Rating(SampleInspections.PANEL_INDICATOR, points.get(i), REMARKS.get(i))),
                        shown.contentSha256()));
            }
        }
    }

    private void as(Actor actor, LocalDate day) {
        var time = day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant();
        acting.as(actor, Clock.fixed(time, BusinessTime.ZONE));
    }
}
