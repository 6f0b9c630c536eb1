package org.grassroots.registry.report.model;

/** What the work report counts in a period; the constants are the milestones of the view organisation_milestone. */
public enum Figure {
    /** 实现独立建制的县级科协. */
    INDEPENDENT("countyAssociationsIndependent"),
    /** 设立党组的县级科协. */
    PARTY_GROUP("countyPartyGroupsFormed");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    /** How the figure is called outside: in the API and in the texts. */
    public String code() {
        return code;
    }
}
