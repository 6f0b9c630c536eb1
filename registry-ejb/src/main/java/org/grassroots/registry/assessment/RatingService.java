package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Panel;
import org.grassroots.registry.assessment.model.PanelRating;
import org.grassroots.registry.assessment.model.PanelSeat;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Expert;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 专家评议: an expert of the panel hands in what they rate, once; the last one makes it the panel's value. */
@Stateless
public class RatingService {

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9]\\d{0,6})(\\.\\d{1,2})?");

    private CaseFiles files;
    private Panels panels;
    private PanelSheets sheets;
    private Recusals recusals;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public RatingService() {
        // for the container
    }

    @Inject
    RatingService(
            CaseFiles files, Panels panels, PanelSheets sheets, Recusals recusals, Acting acting, Journal journal) {
        this.files = files;
        this.panels = panels;
        this.sheets = sheets;
        this.recusals = recusals;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * Hands in, which fixes what was rated; answers the case's new version.
     *
     * @throws RegistryException {@link AssessmentProblem#NOT_ON_THE_PANEL}, {@link AssessmentProblem#RATING_FIXED} the
     *     second time, {@link AssessmentProblem#CONTENT_CHANGED} if the organisation has handed in something else since
     */
    @AllowedTo(Role.EXPERT)
    public long rate(@NotNull RateCase command) {
        panels.lock(command.caseId());
        var desk = files.open(command.caseId(), CaseVerb.RATE, null);
        var panel = panels.of(command.caseId());
        var actor = acting.actor();
        var seat =
                panel.seatOf(actor.id()).orElseThrow(() -> new RegistryException(AssessmentProblem.NOT_ON_THE_PANEL));
        Recusals.require(recusals.of(desk.file()), actor.id(), actor.name(), actor.grants());
        var seen = desk.file().frozen().handedIn().sha256();
        if (!seen.equals(command.contentSha256())) {
            throw new RegistryException(AssessmentProblem.CONTENT_CHANGED);
        }
        seat.handIn(seen, desk.given().at());
        var given = ratings(desk, seat, command);
        var now = panel.rated(given);
        if (now.isComplete()) {
            sheets.enter(desk, now);
        }
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.RATE.action(), "case", command.caseId()).leaving(text(seat, given)));
        return files.version(desk.file());
    }

    private static String text(PanelSeat seat, List<PanelRating> given) {
        return given.stream()
                .map(each -> each.indicator() + "=" + each.rating() + " "
                        + each.remark().orElse(""))
                .collect(Collectors.joining("\n", seat.id() + "\n", ""));
    }

    private List<PanelRating> ratings(Desk desk, PanelSeat seat, RateCase command) {
        var checks = new FieldChecks();
        var typed = command.ratings().stream()
                .collect(Collectors.toMap(Rating::indicator, rating -> rating, (first, second) -> second));
        var ratings = new ArrayList<PanelRating>();
        for (var indicator : Panel.rated(desk.file().scheme())) {
            var rating = typed.remove(indicator.code());
            var value = value(indicator.code(), rating, ((Expert) indicator.method()).scale(), checks);
            if (value != null && rating != null) {
                var remark = rating.remark() == null ? "" : rating.remark().strip();
                ratings.add(
                        new PanelRating(Ids.fresh(), seat, indicator.code(), value, remark.isEmpty() ? null : remark));
            }
        }
        typed.keySet().forEach(code -> checks.add(code, AssessmentProblem.INDICATOR_UNKNOWN, code));
        checks.verify();
        ratings.forEach(panels::add);
        return ratings;
    }

    private static @Nullable BigDecimal value(
            String field, @Nullable Rating rating, BigDecimal scale, FieldChecks checks) {
        if (rating == null || rating.rating().isBlank()) {
            checks.add(field, AssessmentProblem.RATING_RANGE, scale.toPlainString());
            return null;
        }
        checks.optionalText(field, rating.remark(), PanelRating.LONGEST_REMARK);
        var text = rating.rating().strip();
        var value = DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
        if (value == null || value.compareTo(scale) > 0) {
            checks.add(field, AssessmentProblem.RATING_RANGE, scale.toPlainString());
        }
        return value;
    }
}
