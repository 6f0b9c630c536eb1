package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;

/** What the register says about an organisation and keeps in two times. */
public enum Attribute {
    /** 名称. */
    NAME,
    /** 建制: the name of an {@link EstablishmentMode}. */
    ESTABLISHMENT_MODE {
        @Override
        public List<String> choices() {
            return Arrays.stream(EstablishmentMode.values()).map(Enum::name).toList();
        }
    },
    /** 党组: "true" where there is a party group, else "false". */
    PARTY_GROUP {
        @Override
        public List<String> choices() {
            return List.of("true", "false");
        }
    },
    /** 主席. */
    CHAIR;

    /** The most characters of a content. */
    public static final int LONGEST = 200;

    /** The contents among which one is chosen; empty where any text will do. */
    public List<String> choices() {
        return List.of();
    }

    /** Whether this attribute can have such a content. */
    public boolean accepts(String content) {
        return choices().isEmpty()
                ? !content.isBlank() && content.length() <= LONGEST
                : choices().contains(content);
    }
}
