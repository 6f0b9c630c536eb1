package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.NewScheme;
import org.grassroots.registry.scheme.model.NoSuchPartException;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** Writes drafts of schemes without a file: begins them, empty or as copies, and changes them part by part. */
@Stateless
public class SchemeDraftService {

    private Schemes schemes;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public SchemeDraftService() {
        // for the container
    }

    @Inject
    SchemeDraftService(Schemes schemes, Acting acting, Journal journal, Clock clock) {
        this.schemes = schemes;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins a draft with nothing in it but its name.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_EXISTS} if there is such a version, {@link
     *     SchemeProblem#SCHEME_REFUSED} if the name cannot be one
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public SchemeView begin(@NotNull NewScheme fresh) {
        return add(fresh.document());
    }

    /** Begins a draft with what another version says, under the same code and variant and a version of its own. */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public SchemeView copy(@NotNull SchemeName from, @NotNull String version) {
        return add(NewScheme.copy(read(get(from).document()).json(), version));
    }

    /**
     * Changes a draft.
     *
     * @param seenVersion the version of the draft that was shown
     * @throws RegistryException {@link CommonProblem#STALE_EDIT} if somebody changed it since, {@link
     *     SchemeProblem#SCHEME_REFUSED} with all faults if it were no scheme any more, {@link
     *     SchemeProblem#SCHEME_PART_GONE} if it has no such part
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public SchemeView edit(@NotNull SchemeName name, @NotNull SchemeEdit edit, long seenVersion) {
        var scheme = get(name);
        if (!scheme.isDraft()) {
            throw new RegistryException(SchemeProblem.SCHEME_PUBLISHED, scheme.code(), scheme.schemeVersion());
        }
        if (scheme.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        var edited =
                read(CanonicalJson.write(applied(edit, read(scheme.document()).json())));
        journal.done(Act.of("scheme.edit", "scheme", scheme.id())
                .replacing(scheme.document())
                .leaving(edited.canonical()));
        scheme.replaceBy(edited, author(), clock.instant());
        schemes.flush();
        return SchemeView.of(scheme);
    }

    private static Json applied(SchemeEdit edit, Json document) {
        try {
            return edit.appliedTo(document);
        } catch (NoSuchPartException gone) {
            throw new RegistryException(SchemeProblem.SCHEME_PART_GONE);
        }
    }

    private SchemeView add(Json document) {
        var read = read(CanonicalJson.write(document));
        var identity = read.scheme().identity();
        var variant = identity.variant() == null ? "" : identity.variant();
        if (schemes.find(identity.code(), identity.version(), variant).isPresent()) {
            throw new RegistryException(SchemeProblem.SCHEME_EXISTS, identity.code(), identity.version());
        }
        var scheme = new SchemeVersion(Ids.fresh(), read, author(), clock.instant());
        schemes.add(scheme);
        journal.done(Act.of("scheme.begin", "scheme", scheme.id()).leaving(read.canonical()));
        schemes.flush();
        return SchemeView.of(scheme);
    }

    private SchemeVersion get(SchemeName name) {
        return schemes.find(name.code(), name.version(), name.variant() == null ? "" : name.variant())
                .orElseThrow(
                        () -> new RegistryException(CommonProblem.NOT_FOUND, "scheme", name.code(), name.version()));
    }

    private SchemeVersion.Author author() {
        return new SchemeVersion.Author(acting.actor().id(), acting.actor().name());
    }

    private static SchemeDocument read(String document) {
        try {
            return SchemeDocument.read(document, RegisterFigures.standard());
        } catch (FaultsException refused) {
            throw Faults.refusal(SchemeProblem.SCHEME_REFUSED, refused.faults());
        }
    }
}
