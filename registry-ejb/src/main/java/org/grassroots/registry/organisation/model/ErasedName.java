package org.grassroots.registry.organisation.model;

import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The name of somebody who left office, and what stands for it from now on. The mark is another for each person of an
 * organisation, so that offices, sessions and counts stay what they were.
 *
 * @param organisation the id of the organisation
 * @param contacts the telephone numbers and addresses that go with the name
 */
public record ErasedName(String organisation, String name, String mark, Set<String> contacts) {

    /** Where the register says who somebody is, or how to reach them. */
    public static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.CHAIR,
            Attribute.OFFICERS,
            Attribute.LEGAL_REPRESENTATIVE,
            Attribute.CONTACT_PHONE,
            Attribute.CONTACT_EMAIL);

    private static final String MARK = "已删除姓名";
    private static final int KEY_LENGTH = 16;

    public ErasedName {
        contacts = Set.copyOf(contacts);
    }

    /** The mark with a number. */
    public static String mark(int number) {
        return MARK + number;
    }

    /** What stands for a name in addresses, which others may read. */
    public static String key(String name) {
        return Digest.of(name).substring(0, KEY_LENGTH);
    }

    /** Whether it stands for a name already. */
    public static boolean isMark(String name) {
        return name.startsWith(MARK);
    }

    /** Whether an attribute says how to reach somebody, and not who it is. */
    public static boolean isContact(Attribute attribute) {
        return attribute == Attribute.CONTACT_PHONE || attribute == Attribute.CONTACT_EMAIL;
    }

    /** Whether the content of an attribute tells it. */
    public boolean isIn(Attribute attribute, @Nullable String content) {
        return content != null && !without(attribute, content).equals(content);
    }

    /** The content of an attribute with the mark in its place. */
    public String without(Attribute attribute, String content) {
        return switch (attribute) {
            case CHAIR, LEGAL_REPRESENTATIVE -> content.equals(name) ? mark : content;
            case CONTACT_PHONE, CONTACT_EMAIL -> contacts.contains(content) ? mark : content;
            case OFFICERS ->
                new OfficerList(OfficerList.of(content).officers().stream()
                                .map(this::without)
                                .toList())
                        .text();
            default -> content;
        };
    }

    private Officer without(Officer one) {
        return one.name().equals(name) ? new Officer(mark, one.post(), one.fourHeads()) : one;
    }

    /** What stands for it in sentences: as long as the name, so that the sentence still fits where it stands. */
    public String masked() {
        return "某".repeat(name.length());
    }

    /** Whether it is looked for in sentences; a single character would be found everywhere. */
    public boolean isWord() {
        return name.length() > 1;
    }
}
