package org.grassroots.registry.registration.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How one part of an amendment is judged.
 *
 * @param remark why it is returned; needed where it is
 */
public record Judgement(@Nullable Verdict verdict, @Nullable String remark) implements Serializable {

    /** The most characters of a remark. */
    public static final int LENGTH = 300;

    public Judgement {
        remark = Wording.line(remark);
    }

    public static Judgement accept() {
        return new Judgement(Verdict.ACCEPTED, null);
    }

    public static Judgement sendBack(@Nullable String remark) {
        return new Judgement(Verdict.RETURNED, remark);
    }
}
