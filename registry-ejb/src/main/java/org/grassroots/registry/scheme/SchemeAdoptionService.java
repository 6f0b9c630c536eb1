package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Role;

/** Makes a new draft out of a document that was tried and found good. */
@Stateless
public class SchemeAdoptionService {

    private static final int LONGEST_VERSION = 40;

    private SchemeService schemes;
    private Schemes stored;

    @SuppressWarnings("NullAway.Init")
    public SchemeAdoptionService() {
        // for the container
    }

    @Inject
    SchemeAdoptionService(SchemeService schemes, Schemes stored) {
        this.schemes = schemes;
        this.stored = stored;
    }

    /**
     * Imports the document as a draft under a version that does not exist yet.
     *
     * @throws org.grassroots.registry.shared.RegistryException with the field {@code newVersion} if it is no version, or
     *     one that exists
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public ImportResult adopt(@NotNull String document, @NotNull String newVersion) {
        var version = newVersion.strip();
        var read = SchemeDocument.read(document, RegisterFigures.standard());
        var identity = read.scheme().identity();
        var variant = identity.variant() == null ? "" : identity.variant();
        new FieldChecks()
                .text("newVersion", version, LONGEST_VERSION)
                .when(
                        !version.isEmpty() && !version.matches("[A-Za-z0-9._-]+"),
                        "newVersion",
                        CommonProblem.FIELD_TYPE,
                        "2022.1")
                .when(
                        stored.find(identity.code(), version, variant).isPresent(),
                        "newVersion",
                        SchemeProblem.SCHEME_VERSION_TAKEN,
                        identity.code(),
                        version)
                .verify();
        return schemes.importDraft(read.underVersion(version));
    }
}
