package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;

/** 隶属关系 of a host (GB/T 12404): whose it is. */
public enum Affiliation {
    CENTRAL("10"),
    PROVINCE("20"),
    CITY("40"),
    COUNTY("50"),
    TOWNSHIP("60"),
    VILLAGE("70"),
    OTHER("90");

    private final String code;

    Affiliation(String code) {
        this.code = code;
    }

    /** The codes of the standard. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(one -> one.code).toList();
    }

    /** The one with this code. */
    public static Affiliation of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no affiliation " + code));
    }

    /** Whether associations of such hosts answer to the province at once (省部属). */
    boolean isDirect() {
        return this == CENTRAL || this == PROVINCE;
    }
}
