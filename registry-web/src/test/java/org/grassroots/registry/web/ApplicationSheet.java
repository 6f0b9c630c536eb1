package org.grassroots.registry.web;

import java.nio.file.Path;
import java.util.Map;

/** The form of an application in a browser, filled in as a county's officer would who has everything at hand. */
final class ApplicationSheet {

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("establishedOn", "1988-05-01"),
            Map.entry("address", "样例路1号"),
            Map.entry("contactPhone", "025-00000000"),
            Map.entry("establishmentSince", "1988-05-01"),
            Map.entry("establishmentDocument", "样编办〔1988〕1号（样例）"),
            Map.entry("staffPosts", "8"),
            Map.entry("staffPresent", "7"),
            Map.entry("session", "5"),
            Map.entry("congressOn", "2020-11-20"),
            Map.entry("termEnd", "2025-11-20"),
            Map.entry("charterAdoptedOn", "2020-11-20"),
            Map.entry("delegates", "150"),
            Map.entry("committeeMembers", "45"),
            Map.entry("standingMembers", "15"),
            Map.entry("chairs", "6"),
            Map.entry("townshipsTotal", "13"),
            Map.entry("townshipsCovered", "12"),
            Map.entry("enterpriseAssociations", "20"),
            Map.entry("societies", "9"),
            Map.entry("ruralTechAssociations", "3"),
            Map.entry("popularisationFunds", "1200000"),
            Map.entry("residents", "940000"));

    private final Browser browser;

    ApplicationSheet(Browser browser) {
        this.browser = browser;
    }

    /** Writes in every field that is needed. */
    ApplicationSheet fillIn(String name, String chair) {
        browser.type("application:name", name).type("application:chair", chair);
        browser.select("application:establishmentMode", "独立建制");
        LINES.forEach((field, text) -> browser.type("application:" + field, text));
        browser.type("application:officer:0:name", "样例副主席")
                .select("application:officer:0:post", "副主席")
                .select("application:officer:0:fourHeads", "医院院长");
        return this;
    }

    /** Hands in the paper as each of those that are needed, and waits until it has arrived. */
    ApplicationSheet handIn(Path paper) {
        for (var kind : new String[] {"establishmentFile", "charterFile", "congressReportFile", "officerListFile"}) {
            browser.choose("application:" + kind, paper);
            browser.awaitElement("[data-files='" + kind + "'] li .arrived");
        }
        return this;
    }
}
