package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The scheme version by which a campaign judges, with the hash of its document. */
@Embeddable
public class SchemeUsed {

    @Column(name = "scheme_code", nullable = false, length = 40)
    private String code;

    @Column(name = "scheme_version", nullable = false, length = 40)
    private String schemeVersion;

    @Column(name = "scheme_variant", nullable = false, length = 40)
    private String variant;

    @Column(name = "scheme_sha256", nullable = false, length = 64)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected SchemeUsed() {
        // for the persistence provider
    }

    /** The {@code variant} is empty where the form is for every organisation of its kind. */
    public SchemeUsed(String code, String schemeVersion, String variant, String sha256) {
        this.code = code;
        this.schemeVersion = schemeVersion;
        this.variant = variant;
        this.sha256 = sha256;
    }

    public String code() {
        return code;
    }

    public String schemeVersion() {
        return schemeVersion;
    }

    public String variant() {
        return variant;
    }

    public String sha256() {
        return sha256;
    }
}
