package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures that the province reports for the first half of 2021, with the lists behind them, in a browser. */
@ExtendWith(SampleProvince.class)
class ReportIT {

    private static final String FETCH =
            "const asked = new XMLHttpRequest(); asked.open('GET', arguments[0], false); asked.send(); ";

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

    @Test
    void aListIsTakenAlongAsItsPageShowsIt(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            assertThat(browser.open("csv/organisations").path()).startsWith("/sign-in.xhtml");
            browser.signIn("auditor").open("organisation/list.xhtml?division=320100&kind=COUNTY_ASSOCIATION");
            var counties = download(browser, address(browser));
            assertThat(counties.get(0)).startsWith("登记编号,名称,类别,行政区划,区划代码,状态,成立日期");
            assertThat(counties)
                    .hasSizeGreaterThan(2)
                    .allMatch(line -> line.startsWith("登记编号") || line.contains(",3201"));
            assertThat(download(browser, address(browser) + "&asOf=1901-01-01")).hasSize(1);
            assertThat(download(browser, address(browser) + "&asOf=2021-07-01")).hasSameSizeAs(counties);
            assertThat(download(browser, "/csv/organisations")).hasSizeGreaterThan(2 * 200);
            assertThat(download(browser, "/csv/terms")).hasSizeGreaterThan(1);
            assertThat(download(browser, "/csv/quality-findings").get(0)).startsWith("严重程度,问题");
            assertThat(download(browser, "/csv/duplicates")).hasSizeGreaterThan(1);
            assertThat(download(browser, "/csv/cases?code=CTY-2021")).hasSizeGreaterThan(90);
            assertThat(download(browser, "/csv/ranking?campaign=CTY-2021").get(0))
                    .startsWith("名次,登记号");
            assertThat(download(browser, "/csv/ranking?campaign=CTY-2021&names=no")
                            .get(0))
                    .startsWith("名次,设区市");
            browser.switchLanguage();
            assertThat(download(browser, "/csv/organisations").get(0)).startsWith("Registry number,Name");
            browser.switchLanguage();
            assertThat(status(browser, "/csv/organisations?kind=NONE")).isEqualTo(422);
            assertThat(status(browser, "/csv/nothing")).isEqualTo(404);
        }
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("county-320104");
            assertThat(download(browser, "/csv/organisations"))
                    .hasSizeGreaterThan(1)
                    .allMatch(line -> line.startsWith("登记编号") || line.contains(",320104"));
            assertThat(status(browser, "/csv/duplicates")).isEqualTo(404);
        }
    }

    private static String address(Browser browser) {
        return String.valueOf(browser.script("return document.getElementById('csv').getAttribute('href')"));
    }

    private static List<String> download(Browser browser, String address) {
        return String.valueOf(browser.script(FETCH + "return asked.responseText", address))
                .lines()
                .toList();
    }

    private static long status(Browser browser, String address) {
        return ((Number) browser.script(FETCH + "return asked.status", address)).longValue();
    }
}
