package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.registration.DraftService;
import org.grassroots.registry.registration.model.Chain;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page where one chooses what to apply for, sees what it takes, and begins. */
@Named
@RequestScoped
public class NewApplication {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DraftService drafts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SeatChoice seats;

    // injected, since the page's parts ask for it before a view parameter would be set
    @Inject
    @Param(name = "kind")
    @Nullable
    String asked;

    private @Nullable String division;

    /** Begins an application, or goes on with the draft that was begun and is still empty. */
    public String begin() {
        var kind = getKind();
        if (kind == null) {
            return "new?faces-redirect=true";
        }
        var draft = drafts.begin(kind, seats.chosen(kind, division));
        return "edit?faces-redirect=true&id=" + draft.id();
    }

    public List<OrganisationKind> getKinds() {
        return Arrays.asList(OrganisationKind.values());
    }

    /** The kind that was chosen; null while none is. */
    public @Nullable OrganisationKind getKind() {
        return getKinds().stream()
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The ways that an application of a kind can go: one, or two where the host decides. */
    public List<Chain> chains(OrganisationKind kind) {
        return Arrays.stream(Route.values())
                .filter(route -> route == Route.of(kind, null) || kind.isDirectByHost())
                .map(route -> Chain.of(kind, route))
                .distinct()
                .toList();
    }

    /** The papers that are needed. */
    public List<DocumentKind> papers(OrganisationKind kind) {
        return Questionnaire.of(kind).neededPapers();
    }

    /** How many fields have to be filled in. */
    public long asks(OrganisationKind kind) {
        return Questionnaire.of(kind).questions().stream()
                .filter(question -> question.required() && question.only() == null)
                .count();
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = division;
    }
}
