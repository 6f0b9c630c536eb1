package org.grassroots.registry.scheme.model;

/** The kinds of parts of a scheme that are written in a form of their own. */
public enum PartKind {
    FRAME,
    BANDS,
    BONUS,
    DEDUCTIONS,
    VETOES,
    CONSEQUENCES,
    DIMENSION,
    INDICATOR;

    /**
     * The kind of the part that {@code pointer} names.
     *
     * @throws NoSuchPartException if it names none
     */
    public static PartKind of(String pointer) {
        if (pointer.matches("/dimensions/(\\d{1,4}|-)")) {
            return DIMENSION;
        } else if (pointer.matches("/dimensions/\\d{1,4}/indicators/(\\d{1,4}|-)")) {
            return INDICATOR;
        }
        return switch (pointer) {
            case "" -> FRAME;
            case "/bands" -> BANDS;
            case "/bonus" -> BONUS;
            case "/deductions" -> DEDUCTIONS;
            case "/vetoes" -> VETOES;
            case "/consequences" -> CONSEQUENCES;
            default -> throw new NoSuchPartException(pointer);
        };
    }

    /** Whether it is an element of a list, so that it can be added, moved and removed. */
    public boolean isElement() {
        return this == DIMENSION || this == INDICATOR;
    }
}
