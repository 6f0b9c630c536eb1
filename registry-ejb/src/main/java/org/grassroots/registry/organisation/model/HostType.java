package org.grassroots.registry.organisation.model;

import java.util.Set;
import org.grassroots.registry.shared.CreditCode;

/** What kind of unit an association belongs to (依托单位). */
public enum HostType {
    /** 高等学校: public ones are institutions, private ones 民办非企业. */
    UNIVERSITY("12", "52"),
    /** 企业, or the co-operative behind a rural association. */
    ENTERPRISE("91", "93"),
    /** 科研院所. */
    INSTITUTE("12", "91", "52"),
    /** 医院. */
    HOSPITAL("12", "52", "91"),
    /** 园区管理机构. */
    PARK_COMMITTEE("11", "12", "91"),
    /** 其他. */
    OTHER("11", "12", "13", "19", "51", "52", "53", "59", "91", "93");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> categories;

    HostType(String... categories) {
        this.categories = Set.of(categories);
    }

    /** Whether units of this type usually have a code of that registrar and category (GB 32100). */
    public boolean usuallyHas(CreditCode code) {
        return categories.contains(code.category());
    }
}
