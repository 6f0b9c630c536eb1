package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.registry.scheme.FaultView;
import org.grassroots.registry.scheme.FindingView;
import org.grassroots.registry.scheme.SchemeReview;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.SchemeWorkbookService;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page of one scheme version: the table as it is issued, what is wrong with it, and for a draft its publication. */
@Named
@RequestScoped
public class SchemePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeWorkbookService workbooks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    // injected, since the page's parts ask for the scheme before view parameters would be set
    @Inject
    @Param
    @Nullable
    String code;

    @Inject
    @Param(name = "version")
    @Nullable
    String schemeVersion;

    @Inject
    @Param
    @Nullable
    String variant;

    private long seenVersion;
    private boolean checked;
    private @Nullable SchemeReview shown;

    /** Finds the scheme. */
    public void load() {
        seenVersion = getView().version();
    }

    /** Puts the draft in force, based on the version that was shown, once somebody says to have read it. */
    public String publish() {
        if (!checked) {
            throw new RegistryException(List.of(FieldProblem.of("checked", CommonProblem.FIELD_REQUIRED)));
        }
        var name = name();
        var published = schemes.publish(name.code(), name.version(), name.variant(), seenVersion);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("scheme.published", language.getLocale())));
        return SchemeAddress.redirect("scheme", published.name());
    }

    /** Hands the document out as a file. */
    public void download() {
        var name = name();
        var document = schemes.document(name.code(), name.version(), name.variant());
        Faces.sendFile(document.getBytes(StandardCharsets.UTF_8), SchemeAddress.file(name) + ".json", true);
    }

    /** Hands the scheme out as an Excel workbook. */
    public void downloadWorkbook() {
        var name = name();
        Faces.sendFile(workbooks.workbook(name), SchemeAddress.file(name) + ".xlsx", true);
    }

    private SchemeName name() {
        return new SchemeName(known(code), known(schemeVersion), variant);
    }

    public SchemeView getView() {
        return getReview().view();
    }

    public Scheme getScheme() {
        return getReview().scheme();
    }

    private SchemeReview getReview() {
        if (shown == null) {
            shown = reviews.review(name());
        }
        return shown;
    }

    /** What keeps a draft from being published; nothing else has any. */
    public List<FaultView> getFaults() {
        return getReview().faults();
    }

    /** What the linter advises. */
    public List<FindingView> getFindings() {
        return getReview().findings();
    }

    /** Whether whoever looks may write schemes. */
    public boolean isAuthor() {
        return acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER);
    }

    /** Whether whoever looks may change this. */
    public boolean isEditable() {
        return isAuthor() && getView().isDraft();
    }

    /** Whether whoever looks may publish this. */
    public boolean isPublishable() {
        return isAuthor()
                && (faces.isPostback() || (getView().isDraft() && getFaults().isEmpty()));
    }

    /** Whether the self total counts for something. */
    public boolean isBlended() {
        return getScheme().blend().selfWeight().signum() > 0;
    }

    /** The share of the self total in per cent. */
    public String getSelfShare() {
        return getScheme()
                .blend()
                .selfWeight()
                .multiply(BigDecimal.valueOf(100))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The sum of the dimensions' weights. */
    public int getSum() {
        return getScheme().dimensions().stream()
                .mapToInt(dimension -> dimension.weight())
                .sum();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
