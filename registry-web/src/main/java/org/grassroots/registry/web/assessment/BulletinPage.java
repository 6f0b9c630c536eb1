package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.BulletinService;
import org.grassroots.registry.assessment.BulletinView;
import org.grassroots.registry.assessment.IssueBulletin;
import org.grassroots.registry.assessment.WriteBulletin;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The bulletin of a campaign: written and issued by the clerk, read and printed by all. */
@Named
@RequestScoped
public class BulletinPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    BulletinService bulletins;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String campaign;

    private @Nullable BulletinView shown;
    // what was sent; a form that was not sent shows what the bulletin says
    private @Nullable Long version;
    private @Nullable String foreword;
    private @Nullable String main;
    private @Nullable String copies;
    private @Nullable String documentNumber;
    private @Nullable LocalDate issuedOn;
    private @Nullable String contentSha256;

    /** Finds the bulletin. */
    public void load() {
        getShown();
    }

    public BulletinView getShown() {
        if (shown == null) {
            shown = bulletins.view(code());
        }
        return shown;
    }

    /** Keeps what was typed. */
    public String write() {
        var command = new WriteBulletin(code(), text(foreword), lines(main), lines(copies), getVersion());
        bulletins.write(command);
        return done("bulletin.written");
    }

    /** Issues it as it was seen. */
    public String issue() {
        bulletins.issue(new IssueBulletin(code(), documentNumber, issuedOn, text(contentSha256)));
        return done("bulletin.issued");
    }

    private String done(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, language.getLocale())));
        return "bulletin?faces-redirect=true&campaign=" + code();
    }

    /** Whether whoever looks writes and issues it; what is issued is neither. */
    public boolean isWriter() {
        return !getShown().isIssued()
                && acting.actor().reach(Role.DECISION_CLERK).isEverything();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    /** How many of a city, or of all, got a grade. */
    public int count(Map<Grade, Integer> grades, Grade grade) {
        return grades.getOrDefault(grade, 0);
    }

    /** How many there are in all. */
    public int sum(Map<Grade, Integer> grades) {
        return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String code() {
        return campaign == null ? "" : campaign;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static List<String> lines(@Nullable String given) {
        return text(given).lines().toList();
    }

    public long getVersion() {
        return version == null ? getShown().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getForeword() {
        return foreword == null ? getShown().content().foreword() : foreword;
    }

    public void setForeword(@Nullable String foreword) {
        this.foreword = foreword;
    }

    /** 主送, one a line. */
    public String getMain() {
        return main == null ? String.join("\n", getShown().content().main()) : main;
    }

    public void setMain(@Nullable String main) {
        this.main = main;
    }

    /** 抄送, one a line. */
    public String getCopies() {
        return copies == null ? String.join("\n", getShown().content().copies()) : copies;
    }

    public void setCopies(@Nullable String copies) {
        this.copies = copies;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getContentSha256() {
        return contentSha256 == null ? getShown().sha256() : contentSha256;
    }

    public void setContentSha256(@Nullable String contentSha256) {
        this.contentSha256 = contentSha256;
    }
}
