package org.grassroots.registry.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** The latest handing in of an application: when, what exactly, and the place that it holds while it is open. */
@Embeddable
public class Submission {

    @Column(name = "submitted_at")
    private Instant at;

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    @Column(name = "open_key", length = 60)
    private @Nullable String openKey;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {
        // for the persistence provider
    }

    Submission(ApplicationContent content, Collection<Proof> documents, Instant at) {
        this.at = at;
        this.contentHash = content.fingerprint(documents);
        this.openKey = content.place().key();
    }

    /** It holds another place from now on. */
    void holdPlace(Place place) {
        openKey = place.key();
    }

    /** Others may apply for the same place from now on. */
    void freePlace() {
        openKey = null;
    }

    /** Asks that content and documents are still those that were handed in. */
    void requireSame(ApplicationContent content, Collection<Proof> documents) {
        if (!content.fingerprint(documents).equals(contentHash)) {
            throw new RegistryException(RegistrationProblem.APPLICATION_TAMPERED);
        }
    }

    public Instant at() {
        return at;
    }

    public String contentHash() {
        return contentHash;
    }
}
