package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures that the province reports for the first half of 2021, with the lists behind them, in a browser. */
@ExtendWith(SampleProvince.class)
class ReportIT {

    @Test
    void theProvinceReportsFiguresWithTheirLists(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("auditor").open("report/figures.xhtml?from=2021-01-01&to=2021-06-30");
            assertThat(browser.texts(".figure"))
                    .containsExactly("6", "5", "81", "49", "81", "0", "50", "30", "315", "10", "48", "0");
            assertThat(browser.texts("[aria-labelledby=countyAssociationsIndependent] tbody tr"))
                    .hasSize(6);
            assertThat(browser.texts("[aria-labelledby=countyPartyGroupsFormed] tbody tr"))
                    .hasSize(5);
            browser.switchLanguage();
            assertThat(browser.text()).as("the same page in the other language").contains("both days included");
            assertThat(browser.texts(".figure")).hasSize(12);
            browser.switchLanguage();
        }
    }

    @Test
    void everyBandOfASpreadHasItsCases(Server server) {
        var auditor = Api.as("auditor", server);
        var spread = auditor.get("v1/campaigns/CTY-2021/spread").json();
        int found = 0;
        for (var band : spread.getJsonArray("bands").getValuesAs(JsonObject.class)) {
            var cases = auditor.get("v1/campaigns/CTY-2021/spread/cases?size=200&from=" + band.getInt("from")
                            + "&below=" + band.getInt("below"))
                    .json()
                    .getJsonArray("items");
            assertThat(cases).hasSize(band.getInt("audited"));
            found += cases.size();
        }

        assertThat(found)
                .isEqualTo(spread.getJsonObject("whole").getInt("cases"))
                .isPositive();
        assertThat(auditor.get("v1/campaigns/CTY-2021/spread/cases?from=many").status())
                .isEqualTo(422);
        assertThat(Api.as("county-320104", server)
                        .get("v1/campaigns/CTY-2021/spread")
                        .status())
                .isEqualTo(403);
    }
}
