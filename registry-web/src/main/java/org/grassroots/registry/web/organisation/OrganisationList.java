package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page that lists the organisations one may see; its address tells what was asked for. */
@Named
@RequestScoped
public class OrganisationList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable String text;
    private @Nullable String status;
    private @Nullable String mode;
    private @Nullable String cursor;
    private @Nullable Slice<OrganisationRow> slice;

    /** Finds what was asked for; a choice that there is not is told and left out. */
    public void load() {
        var filter = new OrganisationFilter(
                text, null, null, chosen(LifecycleStatus.class, status), chosen(EstablishmentMode.class, mode));
        slice = organisations.list(filter, cursor, SIZE);
        labels.prepare(slice.rows().stream().map(OrganisationRow::division).toList());
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> type, @Nullable String name) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (name != null && found.isEmpty()) {
            var told = Texts.of("organisation.choiceUnknown", language.getLocale(), name);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        }
        return found.orElse(null);
    }

    public Slice<OrganisationRow> getSlice() {
        return Objects.requireNonNull(slice, "the view action loads it");
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return text != null || status != null || mode != null;
    }

    /** Whether whoever looks may apply for an organisation to be registered. */
    public boolean isApplicant() {
        return acting.actor().holds(Role.ORG_REPORTER);
    }

    public LifecycleStatus[] getStatuses() {
        return LifecycleStatus.values();
    }

    public EstablishmentMode[] getModes() {
        return EstablishmentMode.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = stripped(text);
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = stripped(status);
    }

    public @Nullable String getMode() {
        return mode;
    }

    public void setMode(@Nullable String mode) {
        this.mode = stripped(mode);
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replace("\0", "").strip();
    }
}
