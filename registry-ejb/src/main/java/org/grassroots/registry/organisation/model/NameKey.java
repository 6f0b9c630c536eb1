package org.grassroots.registry.organisation.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart, so that two ways of writing it come to the same.
 *
 * @param plain the name in its plain writing
 * @param kindWord the one word for what it is, such as 科协, or null where the name does not tell
 * @param stem the name without that word and without a legal form, short words written in full: 江苏省南京市恒远医药
 * @param places the codes of the region that leads it, several where it is not known which
 * @param region that region as it is called, without what it is: 南京; empty without one
 * @param core what is left behind the regions: 恒远医药; empty where the name is the region's
 * @param common whether the core alone is no name, since many share it: 师范大学
 * @param sound how the stem sounds
 */
public record NameKey(
        String plain,
        @Nullable String kindWord,
        String stem,
        Set<String> places,
        String region,
        String core,
        boolean common,
        String sound) {

    /** The region as it is called and the core: the same for every way to lead the name with regions. */
    public String whole() {
        return region + core;
    }

    /** How the core sounds. */
    String coreSound() {
        return core.equals(stem) ? sound : Sounds.of(core);
    }
}
