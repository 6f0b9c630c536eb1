package org.grassroots.registry.evidence.model;

import java.io.Serializable;

/** What tells one content from every other: SHA-256 as 64 hexadecimal digits, and the number of bytes. */
public record Fingerprint(String sha256, long size) implements Serializable {

    public Fingerprint {
        if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
            throw new IllegalArgumentException("no fingerprint: " + sha256 + ", " + size + " bytes");
        }
    }
}
