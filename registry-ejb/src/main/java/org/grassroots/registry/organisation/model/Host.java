package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 依托单位: the unit to which organisations belong, as the register names it.
 *
 * @param type what kind of unit it is; null where it is only named
 * @param affiliation whose it is, a code of GB/T 12404; null where it is only named
 * @param industry a code of GB/T 4754; null where it is only named
 */
public record Host(
        String name,
        String code,
        @Nullable HostType type,
        @Nullable String affiliation,
        @Nullable String industry) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One that is only named. */
    public static Host named(String name, String code) {
        return new Host(name, code, null, null, null);
    }

    /** Whether the other is called so too. */
    public boolean isCalledLike(Host other) {
        return name.equals(other.name) && code.equals(other.code);
    }

    /** Whether it is told what kind of unit it is, whose, and in which industry. */
    public boolean isTold() {
        return type != null && affiliation != null && industry != null;
    }

    /** What is told of it, by attribute. */
    public Map<Attribute, String> contents() {
        var contents = new EnumMap<Attribute, String>(Attribute.class);
        contents.put(Attribute.HOST_NAME, name);
        contents.put(Attribute.HOST_CODE, code);
        tell(contents, Attribute.HOST_TYPE, type == null ? null : type.name());
        tell(contents, Attribute.HOST_AFFILIATION, affiliation);
        tell(contents, Attribute.HOST_INDUSTRY, industry);
        return contents;
    }

    private static void tell(Map<Attribute, String> contents, Attribute attribute, @Nullable String content) {
        if (content != null) {
            contents.put(attribute, content);
        }
    }
}
