package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LegalForm;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page of one organisation: what is true of it now, or was true on a day as it was known at a time. The address
 * tells day and time, so that what one has seen can be shown to others.
 */
@Named
@RequestScoped
public class OrganisationDetail {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    // injected, since the page's parts ask for the organisation before view parameters would be set
    @Inject
    @Param
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String asOf;

    @Inject
    @Param
    @Nullable
    String knownAt;

    private @Nullable OrganisationView shown;

    /** The last year that is over of those in which it exists, else this year: whose figures one wants to see first. */
    public int getFigureYear() {
        return Math.max(
                getShown().establishedOn().getYear(), BusinessTime.today(clock).getYear() - 1);
    }

    /** Looks the organisation up; a day or time that cannot be read is told and left out. */
    public void load() {
        shown = organisations.view(
                id == null ? "" : id, read(asOf, LocalDate::parse), read(knownAt, OrganisationDetail::instant));
    }

    private <T> @Nullable T read(@Nullable String text, Function<String, T> form) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return form.apply(text.strip());
        } catch (DateTimeException noTime) {
            var told = Texts.of("organisation.timeUnknown", language.getLocale(), text);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
            return null;
        }
    }

    // what browsers send has no zone: it is the time in China
    private static Instant instant(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(BusinessTime.ZONE).toInstant();
    }

    public OrganisationView getShown() {
        if (shown == null) {
            load();
        }
        return Objects.requireNonNull(shown);
    }

    /** Who held which post on that day; null where the register does not say. */
    public @Nullable OfficerList getOfficers() {
        return getShown()
                .fact(Attribute.OFFICERS)
                .map(fact -> OfficerList.of(fact.content()))
                .orElse(null);
    }

    /** Whether whoever looks may propose that it changes. */
    public boolean isAmendable() {
        return !getShown().status().isTerminal()
                && acting.actor()
                        .grantOver(new DivisionCode(getShown().division()), Role.ORG_REPORTER)
                        .isPresent();
    }

    /** What those of its kind usually are before the law, where the register does not say; else null. */
    public @Nullable LegalForm getUsualForm() {
        var registered = getShown().fact(Attribute.CIVIL_REGISTERED).map(fact -> Boolean.valueOf(fact.content()));
        return getShown().fact(Attribute.LEGAL_FORM).isPresent()
                ? null
                : getShown().kind().legalForm(registered.orElse(false));
    }

    /** Whether it is a base, which keeps a ledger of projects. */
    public boolean isBase() {
        return OrganisationKind.TALENT_BASES.contains(getShown().kind());
    }

    /** Whether whoever looks has to do with amendments. */
    public boolean isConcerned() {
        return acting.actor()
                .holds(Role.ORG_REPORTER, Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK);
    }

    /** Whether the page shows another day than today, or what was known at another time than now. */
    public boolean isPast() {
        return getShown().knownAt() != null || !getShown().asOf().equals(BusinessTime.today(clock));
    }

    /** The time as known at which it is shown, in the form of an input. */
    public @Nullable String getKnownAt() {
        var at = getShown().knownAt();
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, BusinessTime.ZONE).toString();
    }

    public @Nullable String getId() {
        return id;
    }
}
