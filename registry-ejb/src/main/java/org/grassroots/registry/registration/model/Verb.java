package org.grassroots.registry.registration.model;

import java.util.Locale;
import java.util.Set;

/** The steps of an application, as people name them. */
public enum Verb {
    /** 提交: hands in what was written. */
    SUBMIT(Need.NOTHING),
    /** 撤回: takes it back. */
    WITHDRAW(Need.NOTHING),
    /** 初审通过: finds it in order and sends it up, with an opinion. */
    PASS(Need.OPINION),
    /** 退回补正: sends it back to be corrected, with the reason. */
    RETURN(Need.REASON),
    /** 不予批准: ends it, with the reason and the body that decided so. */
    REJECT(Need.REASON_AND_BODY),
    /** 批准筹备: lets a learned society prepare its founding, with the body, the day and the number of the decision. */
    PREPARE(Need.DECISION),
    /** 批准: puts the organisation into the register, with the body, the day and the number of the decision. */
    GRANT(Need.DECISION),
    /** 逾期失效: ends what was not founded in time; the system finds that by itself. */
    LAPSE(Need.NOTHING);

    /** What an officer has to give for a step. */
    public enum Need {
        NOTHING,
        OPINION,
        REASON,
        REASON_AND_BODY,
        DECISION
    }

    private final Need need;

    Verb(Need need) {
        this.need = need;
    }

    public Need need() {
        return need;
    }

    /** Whether it judges what another person wrote, so that whoever wrote it may not take it. */
    public boolean judges() {
        return Set.of(PASS, RETURN, REJECT, PREPARE, GRANT).contains(this);
    }

    /** Whether it settles the application, so that whoever passed it may not take it. */
    public boolean decides() {
        return this == REJECT || this == PREPARE || this == GRANT;
    }

    /** Whether it is the step that whoever has it takes who finds nothing wrong. */
    public boolean goesOn() {
        return this == SUBMIT || this == PASS || this == PREPARE || this == GRANT;
    }

    /** The verb as addresses of the API and the journal spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
