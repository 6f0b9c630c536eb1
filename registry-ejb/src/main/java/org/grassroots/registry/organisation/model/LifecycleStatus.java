package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;

/** Where an organisation stands in its life, from the moment it has a number. */
public enum LifecycleStatus {
    /** 已批复: granted, its founding report still to come. */
    APPROVED,
    /** 正常. */
    ACTIVE,
    /** 暂停: it may not receive incentives or host new posts. */
    SUSPENDED,
    /** 注销中. */
    DEREGISTERING,
    /** 已注销. */
    DEREGISTERED(true),
    /** 已撤销: ended as a punishment. */
    REVOKED(true),
    /** 已合并: another organisation carries on its history. */
    MERGED(true),
    /** 到期退出. */
    EXPIRED(true);

    private final boolean terminal;

    LifecycleStatus() {
        this(false);
    }

    LifecycleStatus(boolean terminal) {
        this.terminal = terminal;
    }

    /** All in which an organisation lives. */
    public static List<LifecycleStatus> living() {
        return Arrays.stream(values()).filter(status -> !status.terminal).toList();
    }

    /** Whether nothing follows: its place is free for another. */
    public boolean isTerminal() {
        return terminal;
    }
}
