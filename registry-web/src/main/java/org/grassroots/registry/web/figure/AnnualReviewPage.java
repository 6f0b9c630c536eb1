package org.grassroots.registry.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.figure.AnnualReportService;
import org.grassroots.registry.figure.AnnualReviewService;
import org.grassroots.registry.figure.FigureLine;
import org.grassroots.registry.figure.ReportView;
import org.grassroots.registry.figure.ReviewFigures;
import org.grassroots.registry.figure.model.FigureStatus;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page on which a reviewer goes through what was handed in and sends back what is not right, with the reason. */
@Named
@RequestScoped
public class AnnualReviewPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AnnualReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String organisation;

    @Inject
    @Param
    @Nullable
    Integer year;

    private final Map<String, @Nullable String> reasons = new HashMap<>();
    private @Nullable ReportView shown;
    private long version;

    /** Finds the sheet. */
    public void load() {
        version = getShown().version();
    }

    /** Returns the figures for which a reason was written and accepts the others. */
    public String conclude() {
        var returned = new HashMap<String, String>();
        reasons.forEach((code, reason) -> {
            if (reason != null && !reason.isBlank()) {
                returned.put(code, reason.strip());
            }
        });
        reviews.review(new ReviewFigures(known(), year(), returned), version);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        var key = returned.isEmpty() ? "figure.review.accepted" : "figure.review.returned";
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale(), returned.size())));
        return "report?faces-redirect=true&organisation=" + known() + "&year=" + year();
    }

    public ReportView getShown() {
        if (shown == null) {
            shown = reports.view(known(), year(), null);
        }
        return shown;
    }

    /** What was handed in and is to be judged. */
    public List<FigureLine> getLines() {
        return getShown().lines().stream()
                .filter(line -> line.status() == FigureStatus.HANDED_IN)
                .toList();
    }

    /** How many of them moved far from last year. */
    public long getDeviating() {
        return getLines().stream().filter(FigureLine::deviates).count();
    }

    /** Whether the form is there: what was sent is always told what became of it. */
    public boolean isOpen() {
        return faces.isPostback() || getShown().reviewable();
    }

    private String known() {
        return organisation == null ? "" : organisation;
    }

    private int year() {
        return year == null ? 0 : year;
    }

    public Map<String, @Nullable String> getReasons() {
        return reasons;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
