package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.registry.scheme.FaultView;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.ScoredBy;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page of one scheme version: the table as it is issued, and for a draft what keeps it from being published. */
@Named
@RequestScoped
public class SchemePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

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
    private @Nullable ScoredBy shown;
    private @Nullable List<FaultView> faults;

    /** Finds the scheme. */
    public void load() {
        seenVersion = getView().version();
    }

    /** Puts the draft in force, based on the version that was shown. */
    public String publish() {
        var published = schemes.publish(known(code), known(schemeVersion), variant, seenVersion);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of("scheme.published", language.getLocale())));
        return address(published);
    }

    /** Hands the document out as a file. */
    public void download() {
        var document = schemes.document(known(code), known(schemeVersion), variant);
        var view = getView();
        var name = view.code() + "-" + view.schemeVersion() + (view.variant() == null ? "" : "-" + view.variant());
        Faces.sendFile(document.getBytes(StandardCharsets.UTF_8), name + ".json", true);
    }

    /** The address of a version's page, for a redirect. */
    static String address(SchemeView view) {
        return "scheme?faces-redirect=true&code=" + encoded(view.code()) + "&version=" + encoded(view.schemeVersion())
                + (view.variant() == null ? "" : "&variant=" + encoded(view.variant()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public SchemeView getView() {
        return shown().view();
    }

    public Scheme getScheme() {
        return shown().scheme();
    }

    private ScoredBy shown() {
        if (shown == null) {
            shown = schemes.scheme(known(code), known(schemeVersion), variant);
        }
        return shown;
    }

    /** What keeps a draft from being published; nothing else has any. */
    public List<FaultView> getFaults() {
        if (faults == null) {
            faults = getView().isDraft() ? schemes.faults(known(code), known(schemeVersion), variant) : List.of();
        }
        return faults;
    }

    /** Whether whoever looks may publish this. */
    public boolean isPublishable() {
        boolean author = acting.actor().holds(Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER);
        return author
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

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
