package org.grassroots.registry.registration.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;

/** The papers with which a county association proves what it applies for. */
public enum DocumentKind {
    /** 编办或党委文件: what set up the association and its party group. */
    ESTABLISHMENT("establishmentFile"),
    /** 章程. */
    CHARTER("charterFile"),
    /** 代表大会报告. */
    CONGRESS_REPORT("congressReportFile"),
    /** 任职人员名单. */
    OFFICER_LIST("officerListFile"),
    /** 其他: anything else that helps. */
    OTHER("otherFile");

    /** How many documents an application can carry. */
    public static final int MOST = 20;

    private final String key;

    DocumentKind(String key) {
        this.key = key;
    }

    /** How forms call the place where it is handed in. */
    public String key() {
        return key;
    }

    /** Whether an application without one is incomplete. */
    public boolean isRequired() {
        return this != OTHER;
    }

    /** Those that an application needs. */
    public static List<DocumentKind> required() {
        return Arrays.stream(values()).filter(DocumentKind::isRequired).toList();
    }

    /** Asks that there are no more documents than one application can carry. */
    public static void requireFew(Collection<String> documents) {
        boolean tooMany = documents.size() > MOST;
        new FieldChecks()
                .when(tooMany, OTHER.key, RegistrationProblem.APPLICATION_EVIDENCE_TOO_MANY, MOST)
                .verify();
    }
}
