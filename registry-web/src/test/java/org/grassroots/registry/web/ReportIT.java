package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures that the province reports for the first half of 2021, with the lists behind them, in a browser. */
@ExtendWith(SampleProvince.class)
class ReportIT {

    private static final String FETCH =
            "const asked = new XMLHttpRequest(); asked.open('GET', arguments[0], false); asked.send(); ";

    private static final String HALF = "from=2021-01-01&to=2021-06-30";

    /** What the work report of 2021 says (numbers 1 to 5 of its figures), and what the sample adds to it. */
    private static final Map<String, Integer> REPORTED = Map.ofEntries(
            Map.entry("countyAssociationsIndependent", 6),
            Map.entry("countyPartyGroupsFormed", 5),
            Map.entry("enterpriseAssociationsGranted", 81),
            Map.entry("provincialHaizhiBases", 49),
            Map.entry("talentBases", 81),
            Map.entry("provincialOffshoreBasesGranted", 0),
            Map.entry("overseasPosts", 50),
            Map.entry("partnerInstitutions", 30),
            Map.entry("projectsIntroduced", 315),
            Map.entry("ruralAssociationCityCoverage", 10),
            Map.entry("ruralAssociationCountyCoverage", 48),
            Map.entry("townshipBranchCoverage", 150));

    @Test
    void theProvinceReportsFiguresAndEachLeadsToItsList(Server server) {
        try (var browser = Browser.speaking(Locale.CHINESE, server)) {
            browser.signIn("auditor").open("report/figures.xhtml?" + HALF);
            var names = browser.texts(".figures a");
            assertThat(names).hasSameSizeAs(REPORTED.keySet());
            for (int place = 0; place < names.size(); place++) {
                var code = String.valueOf(browser.script(
                        "return document.querySelectorAll('.figure')[arguments[0]].dataset.figure", place));
                browser.open("report/figures.xhtml?" + HALF).follow(names.get(place));
                assertThat(browser.text("[data-figure=" + code + "]")).isEqualTo(String.valueOf(REPORTED.get(code)));
                assertThat(browser.text("#" + code)).contains("：" + REPORTED.get(code) + " ");
                assertThat(amount(browser, code)).as(code).isEqualTo(REPORTED.get(code));
                assertThat(browser.texts("main section.card h2[id]"))
                        .filteredOn(heading -> heading.contains(names.get(0)))
                        .as("one list at a time")
                        .hasSize(place == 0 ? 1 : 0);
            }
            browser.switchLanguage();
            assertThat(browser.text()).as("the same page in the other language").contains("both days included");
            browser.follow("Show all lists");
            assertThat(browser.texts("main section.card table")).hasSize(REPORTED.size() - 1);
            browser.switchLanguage();
        }
    }

    // the rows of the list, or what they add up to
    private static int amount(Browser browser, String code) {
        var list = "[aria-labelledby=" + code + "] table tbody tr";
        return code.equals("projectsIntroduced")
                ? browser.texts(list + " td.number").stream()
                        .mapToInt(Integer::parseInt)
                        .sum()
                : browser.texts(list).size();
    }

    @Test
    void everyFigureIsWhatItsListSays(Server server) {
        var auditor = Api.as("auditor", server);

        assertThat(figures(auditor, HALF)).isEqualTo(REPORTED);
        assertThat(figures(auditor, "from=2021-09-01&to=2021-09-30"))
                .as("the ten offshore bases of September")
                .containsEntry("provincialOffshoreBasesGranted", 10)
                .containsEntry("talentBases", 91);
        assertThat(auditor.get("v1/report-figures?" + HALF).text())
                .as("of 95 counties, of 13 cities")
                .contains("\"whole\":95", "\"whole\":13", "\"percent\":50.53", "\"percent\":76.92");
    }

    private static Map<String, Integer> figures(Api api, String period) {
        var told = new HashMap<String, Integer>();
        for (var figure :
                api.get("v1/report-figures?" + period).structure().asJsonArray().getValuesAs(JsonObject.class)) {
            var lines = figure.getJsonArray("lines").getValuesAs(JsonObject.class);
            var organisations = lines.stream()
                    .flatMap(line -> line.getJsonArray("organisationIds").getValuesAs(JsonString.class).stream())
                    .map(JsonString::getString)
                    .toList();
            assertThat(organisations)
                    .as(figure.getString("code"))
                    .containsExactlyInAnyOrderElementsOf(
                            figure.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                                    .map(item -> item.getString("organisationId"))
                                    .toList());
            assertThat(lines.stream().mapToInt(line -> line.getInt("amount")).sum())
                    .as(figure.getString("code"))
                    .isEqualTo(figure.getInt("value"));
            if (!figure.getString("unit").equals("PROJECT")) {
                assertThat(lines).as(figure.getString("code")).hasSize(figure.getInt("value"));
            }
            told.put(figure.getString("code"), figure.getInt("value"));
        }
        return told;
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
            assertThat(counties.get(0))
                    .startsWith("登记编号,名称,类别,行政区划,区划代码,状态,成立日期")
                    .endsWith("主席,处置状态");
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
