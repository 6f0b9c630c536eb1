package org.grassroots.registry.registration.model;

/**
 * A document of an application, as approvals bind to it.
 *
 * @param sha256 the fingerprint of its content
 */
public record Proof(DocumentKind kind, String sha256) {

    /** The one text that stands for it; papers of no named kind are told by their fingerprint alone. */
    String canonical() {
        return kind == DocumentKind.OTHER ? sha256 : kind + ":" + sha256;
    }
}
