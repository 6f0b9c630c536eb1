package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Takes scheme documents in as drafts, publishes them, and hands them out. */
@Stateless
public class SchemeService {

    private Schemes schemes;
    private ParsedSchemes parsed;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public SchemeService() {
        // for the container
    }

    @Inject
    SchemeService(Schemes schemes, ParsedSchemes parsed, Acting acting, Journal journal, Clock clock) {
        this.schemes = schemes;
        this.parsed = parsed;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a document in as a draft; one of the same code, version and variant takes the place of the draft before it.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_REFUSED} with all faults if it is no scheme document,
     *     {@link SchemeProblem#SCHEME_PUBLISHED} if that version is published already
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public ImportResult importDraft(@NotNull String document) {
        var read = read(document);
        var identity = read.scheme().identity();
        var variant = identity.variant() == null ? "" : identity.variant();
        var by = author();
        var known = schemes.find(identity.code(), identity.version(), variant).orElse(null);
        var scheme = known == null ? new SchemeVersion(Ids.fresh(), read, by, clock.instant()) : known;
        var act = Act.of("scheme.import", "scheme", scheme.id()).leaving(read.canonical());
        if (known == null) {
            schemes.add(scheme);
            journal.done(act);
        } else {
            requireDraft(known);
            journal.done(act.replacing(known.document()));
            known.replaceBy(read, by, clock.instant());
        }
        schemes.flush();
        return new ImportResult(SchemeView.of(scheme), views(read));
    }

    /**
     * Puts a draft in force; its document never changes afterwards.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_FAULTY} with all faults that keep it from being published
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public SchemeView publish(
            @NotNull String code, @NotNull String version, @Nullable String variant, long seenVersion) {
        var scheme = get(code, version, variant);
        requireDraft(scheme);
        if (scheme.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        var read = read(scheme.document());
        if (!read.publishable()) {
            throw Faults.refusal(SchemeProblem.SCHEME_FAULTY, read.faults());
        }
        scheme.publish(read.scheme().archived(), author(), clock.instant());
        journal.done(Act.of("scheme.publish", "scheme", scheme.id()).leaving(scheme.document()));
        schemes.flush();
        return SchemeView.of(scheme);
    }

    /** A scheme version as it is listed; {@code variant} null or empty is the form for every organisation of its kind. */
    @AllowedTo(who = Who.SIGNED_IN)
    public SchemeView view(@NotNull String code, @NotNull String version, @Nullable String variant) {
        return SchemeView.of(get(code, version, variant));
    }

    /** A scheme version with what it says. */
    @AllowedTo(who = Who.SIGNED_IN)
    public ScoredBy scheme(@NotNull String code, @NotNull String version, @Nullable String variant) {
        var scheme = get(code, version, variant);
        return new ScoredBy(SchemeView.of(scheme), parsed.scheme(scheme.sha256(), scheme.document()));
    }

    /** The document in its canonical form, as users exchange it. */
    @AllowedTo(who = Who.SIGNED_IN)
    public String document(@NotNull String code, @NotNull String version, @Nullable String variant) {
        return get(code, version, variant).document();
    }

    /** Everything that keeps a draft from being published; nothing for a published version. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<FaultView> faults(@NotNull String code, @NotNull String version, @Nullable String variant) {
        var scheme = get(code, version, variant);
        return scheme.isDraft() ? views(read(scheme.document())) : List.of();
    }

    /** All scheme versions, by code and version. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Slice<SchemeView> list(@Nullable String cursor, @Positive @Max(200) int size) {
        return schemes.list(Cursor.of(cursor, 3), size);
    }

    private SchemeVersion.Author author() {
        return new SchemeVersion.Author(acting.actor().id(), acting.actor().name());
    }

    private SchemeVersion get(String code, String version, @Nullable String variant) {
        return schemes.find(code, version, variant == null ? "" : variant)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "scheme", code, version));
    }

    private static void requireDraft(SchemeVersion scheme) {
        if (!scheme.isDraft()) {
            throw new RegistryException(SchemeProblem.SCHEME_PUBLISHED, scheme.code(), scheme.schemeVersion());
        }
    }

    private static SchemeDocument read(String document) {
        try {
            return SchemeDocument.read(document, RegisterFigures.standard());
        } catch (FaultsException refused) {
            throw Faults.refusal(SchemeProblem.SCHEME_REFUSED, refused.faults());
        }
    }

    private static List<FaultView> views(SchemeDocument document) {
        return document.faults().stream().map(FaultView::of).toList();
    }
}
