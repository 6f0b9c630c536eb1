package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.AnnualReviewService;
import org.grassroots.registry.figure.ReportView;
import org.grassroots.registry.figure.ReviewFigures;
import org.grassroots.registry.figure.WriteFigures;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.grassroots.registry.figure.model.ReportState;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/**
 * What a few counties of the sample reported for 2020 and 2021, before they were assessed: each stands at another point
 * of the way. What they report for 2021 is what they answer later, so that nothing is asked twice.
 */
@ApplicationScoped
class SampleFigures {

    /** How far the figures of 2021 have come; those of 2020 were accepted everywhere: 玄武, 秦淮, 高淳, 徐州市鼓楼, 崇川. */
    private static final Map<String, ReportState> COME_TO = new TreeMap<>(Map.of(
            "320102", ReportState.ACCEPTED,
            "320104", ReportState.HANDED_IN,
            "320118", ReportState.RETURNED,
            "320302", ReportState.DRAFT,
            "320613", ReportState.ACCEPTED));

    /** What does not move from year to year, or only together with something else. */
    private static final Set<String> STEADY =
            Set.of("townshipsTotal", "demandsPosted", "residents", "ownSealAndBudget", "enterpriseAssociationsTarget");

    /** The figure that has moved far and is explained, and that is sent back in one county. */
    private static final String REMARKABLE = "volunteers";

    private static final LocalDate REPORTED_2020 = LocalDate.of(2021, 2, 20);
    private static final LocalDate REPORTED_2021 = LocalDate.of(2021, 8, 20);

    private AnnualReportService reports;
    private AnnualReviewService reviews;
    private OrganisationService organisations;
    private DivisionService divisions;
    private SampleCast cast;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected SampleFigures() {
        // for the container's proxy
    }

    @Inject
    SampleFigures(
            AnnualReportService reports,
            AnnualReviewService reviews,
            OrganisationService organisations,
            DivisionService divisions,
            SampleCast cast,
            Acting acting) {
        this.reports = reports;
        this.reviews = reviews;
        this.organisations = organisations;
        this.divisions = divisions;
        this.cast = cast;
        this.acting = acting;
    }

    void tell() {
        COME_TO.forEach((code, goal) -> {
            var division = new DivisionCode(code);
            if (!SampleRegister.division().covers(division)) {
                return;
            }
            as(cast.county(division, code), REPORTED_2020);
            var organisation = organisations
                    .of(OrganisationKind.COUNTY_ASSOCIATION, division)
                    .orElseThrow();
            int townships = divisions.children(division, REPORTED_2021).size();
            var now = new SampleAnswers(SampleCounty.of(division, organisation.name()), townships).figures();
            go(new Year(division, organisation.id(), 2020, REPORTED_2020), before(now), ReportState.ACCEPTED);
            go(new Year(division, organisation.id(), 2021, REPORTED_2021), now, goal);
        });
    }

    /** The figures of one county for one year, and when it reported them. */
    private record Year(DivisionCode division, String organisation, int year, LocalDate on) {}

    private void go(Year of, Map<String, String> amounts, ReportState goal) {
        as(cast.county(of.division(), of.division().value()), of.on());
        var view = reports.view(of.organisation(), of.year(), null);
        if (view.state() == ReportState.NOT_BEGUN) {
            view = reports.write(new WriteFigures(of.organisation(), of.year(), entries(of, amounts)), view.version());
        }
        if (view.state() == ReportState.DRAFT && goal != ReportState.DRAFT) {
            view = reports.handIn(of.organisation(), of.year(), view.version());
        }
        if (view.state() == ReportState.HANDED_IN && goal != ReportState.HANDED_IN) {
            review(of, view, goal);
        }
    }

    private void review(Year of, ReportView handedIn, ReportState goal) {
        var city = of.division().parent();
        as(cast.city(city, city.value()), of.on().plusDays(7));
        Map<String, String> returned =
                goal == ReportState.RETURNED ? Map.of(REMARKABLE, "与科技志愿服务平台导出的数据不一致，请核对（样例）") : Map.of();
        reviews.review(new ReviewFigures(of.organisation(), of.year(), returned), handedIn.version());
    }

    private static List<FigureEntry> entries(Year of, Map<String, String> amounts) {
        var entries = new ArrayList<FigureEntry>();
        amounts.forEach((code, amount) -> {
            boolean explained = code.equals(REMARKABLE) && of.year() == 2021;
            entries.add(new FigureEntry(code, amount, explained ? "本年集中组织科技志愿者注册（样例）" : null));
        });
        return entries;
    }

    /** The year before: a little less of everything, and far fewer volunteers. */
    private static Map<String, String> before(Map<String, String> now) {
        var before = new TreeMap<String, String>();
        now.forEach((code, amount) -> before.put(
                code,
                STEADY.contains(code)
                        ? amount
                        : share(amount, code.equals(REMARKABLE) ? "0.4" : "0.9").toPlainString()));
        return before;
    }

    private static BigDecimal share(String amount, String share) {
        var all = new BigDecimal(amount);
        return all.multiply(new BigDecimal(share)).setScale(all.scale(), RoundingMode.DOWN);
    }

    private void as(Actor actor, LocalDate day) {
        var time = day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant();
        acting.as(actor, Clock.fixed(time, BusinessTime.ZONE));
    }
}
