package org.grassroots.registry.scheme.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields of the forms in which parts of a scheme are written, in the order in which forms ask for them. */
public enum PartField {
    CODE("code", "/code", Typed.TEXT, EnumSet.of(PartKind.DIMENSION, PartKind.INDICATOR)),
    WEIGHT("weight", "/weight", Typed.NUMBER, EnumSet.of(PartKind.DIMENSION, PartKind.INDICATOR)),
    TITLE_ZH("titleZh", "/title/zh", Typed.TEXT, EnumSet.of(PartKind.FRAME, PartKind.DIMENSION, PartKind.INDICATOR)),
    TITLE_EN("titleEn", "/title/en", Typed.TEXT, EnumSet.of(PartKind.FRAME, PartKind.DIMENSION, PartKind.INDICATOR)),
    SERVICE("service", "/service", Typed.NAME, EnumSet.of(PartKind.DIMENSION)),
    SUBJECT("subject", "/subject", Typed.NAME, EnumSet.of(PartKind.FRAME)),
    SOURCE("source", "/source", Typed.NAME, EnumSet.of(PartKind.FRAME)),
    DOCUMENT_NUMBER("documentNumber", "/documentNumber", Typed.TEXT, EnumSet.of(PartKind.FRAME)),
    SELF_WEIGHT("selfWeight", "/selfWeight", Typed.NUMBER, EnumSet.of(PartKind.FRAME)),
    DEVIATION_FLAG("deviationFlag", "/deviationFlag", Typed.NUMBER, EnumSet.of(PartKind.FRAME)),
    BONUS_CAP("bonusCap", "/bonusCap", Typed.NUMBER, EnumSet.of(PartKind.BONUS)),
    TYPE("type", "/method/type", Typed.NAME, EnumSet.of(PartKind.INDICATOR)),
    VALUE(
            "value",
            "/method/value",
            Typed.EXPRESSION,
            MethodType.YES_NO,
            MethodType.THRESHOLD,
            MethodType.PROPORTION,
            MethodType.DEDUCTION),
    TARGET("target", "/method/target", Typed.EXPRESSION, MethodType.PROPORTION),
    POINTS("points", "/method/points", Typed.EXPRESSION, MethodType.FORMULA),
    PER_DEFECT("perDefect", "/method/perDefect", Typed.NUMBER, MethodType.DEDUCTION),
    SCALE("scale", "/method/scale", Typed.NUMBER, MethodType.EXPERT),
    MINIMUM_EXPERTS("minimumExperts", "/method/minimumExperts", Typed.NUMBER, MethodType.EXPERT),
    WHEN_UNDEFINED(
            "whenUndefined",
            "/method/whenUndefined",
            Typed.NAME,
            EnumSet.of(PartKind.INDICATOR),
            EnumSet.complementOf(EnumSet.of(MethodType.CHOICE, MethodType.EXPERT))),
    EVIDENCE_REQUIRED("evidenceRequired", "/evidence/required", Typed.TRUTH, EnumSet.of(PartKind.INDICATOR)),
    NOTE_ZH("noteZh", "/evidence/note/zh", Typed.TEXT, EnumSet.of(PartKind.INDICATOR)),
    NOTE_EN("noteEn", "/evidence/note/en", Typed.TEXT, EnumSet.of(PartKind.INDICATOR));

    private final String key;
    private final String path;
    private final Typed typed;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final List<PartKind> kinds;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final List<MethodType> methods;

    PartField(String key, String path, Typed typed, Set<PartKind> kinds) {
        this(key, path, typed, kinds, EnumSet.allOf(MethodType.class));
    }

    PartField(String key, String path, Typed typed, MethodType method, MethodType... others) {
        this(key, path, typed, EnumSet.of(PartKind.INDICATOR), EnumSet.of(method, others));
    }

    PartField(String key, String path, Typed typed, Set<PartKind> kinds, Set<MethodType> methods) {
        this.key = key;
        this.path = path;
        this.typed = typed;
        this.kinds = List.copyOf(kinds);
        this.methods = List.copyOf(methods);
    }

    /** The name of its input. */
    public String key() {
        return key;
    }

    /** The pointer below the part. */
    public String path() {
        return path;
    }

    public Typed typed() {
        return typed;
    }

    /** Whether a form of this kind has it; {@code method} is the name of the method that an indicator has. */
    public boolean isIn(PartKind kind, String method) {
        return kinds.contains(kind)
                && (methods.size() == MethodType.values().length
                        || methods.stream().anyMatch(type -> type.name().equals(method)));
    }
}
