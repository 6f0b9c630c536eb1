package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** Brings schemes and cases of the sample, by the API, to states in which pages have more to show than in the sample itself. */
final class PageStates {

    private final Server server;

    PageStates(Server server) {
        this.server = server;
    }

    /** A case of the decided campaign against whose result something was objected. */
    String objected() {
        return idOf("county-320324", "v1/campaigns/CTY-2021/cases");
    }

    /** A case that was scored a second time. */
    String scoredTwice() {
        return first(Api.as("manager", server)
                        .get("v1/campaigns/CTY-2021/calibration")
                        .json()
                        .getJsonObject("second")
                        .getJsonArray("cases"))
                .getString("caseId");
    }

    /** An organisation whose annual report waits for its review. */
    String reported() {
        return first(Api.as("auditor", server)
                        .get("v1/annual-reports?state=HANDED_IN")
                        .json()
                        .getJsonArray("items"))
                .getString("organisationId");
    }

    /** The running campaign has a deadline that was moved. */
    void extended() {
        var body = """
                {"until": "%s", "decidedBody": "省科协党组（样例）", "documentNumber": "苏科协发〔2022〕60号", "decidedOn": "2022-10-10",
                 "reason": "汛期（样例）"}""".formatted(Instant.now().plus(Duration.ofDays(400)));
        var answer = Api.as("clerk", server).post("v1/campaigns/CTY-2022/extensions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** The code of a campaign over one level that is planned and no more. */
    String plannedCampaign() {
        var body = """
                {"code": "CTY-AHEAD", "titleZh": "县级科协能力评价（样例，已计划）", "assessedYear": 2030, "schemeCode": "CTY",
                 "schemeVersion": "2021.1", "level": "COUNTY", "foundedBefore": "2021-06-01", "cutOff": "2021-08-31",
                 "deadline": "%s"}""".formatted(Instant.now().plus(Duration.ofDays(30)));
        var answer = Api.as("manager", server).post("v1/campaigns", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().getString("code");
    }

    /** A case that was returned and handed in again; no panel was appointed to it. */
    String resubmitted() {
        var county = Api.as("county-320612", server);
        var auditor = Api.as("auditor", server);
        var id = idIn(county, "v1/campaigns/CTY-2022/cases");
        var path = "v1/cases/" + id;
        auditor.post(
                path + "/return",
                "{\"remarks\": {\"1\": \"任职文件不清楚（样例）\"}}",
                auditor.get(path).tag());
        county.put(
                path + "/answers/1.4",
                "{\"answer\": {\"met\": [\"chairs\"]}, \"figures\": {}}",
                county.get(path).tag());
        var answer = county.post(path + "/submit", "", county.get(path).tag());
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return id;
    }

    /** A case on site with a value and a finding. */
    String found(String id) {
        var inspector = Api.as("inspector", server);
        var path = "v1/cases/" + id;
        inspector.put(
                path + "/answers/4.3",
                "{\"answer\": {}, \"figures\": {\"volunteers\": \"77\"}}",
                inspector.get(path).tag());
        var answer = inspector.post(
                path + "/inspection/findings",
                "{\"severity\": \"MAJOR\", \"indicator\": \"4.3\", \"text\": \"名册与系统不符（样例）\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id;
    }

    /** A draft of a scheme that is not right yet, as parameters of an address. */
    String schemeDraft() {
        var manager = Api.as("manager", server);
        var draft = manager.get("v1/schemes/CTY/2021.1/document")
                .text()
                .replace("\"version\":\"2021.1\"", "\"version\":\"2021.8\"")
                .replace("\"value\":\"townshipsCovered\"", "\"value\":\"townships\"")
                .replace("\"from\":80", "\"from\":95");
        manager.post("v1/schemes", draft);
        return "code=CTY&version=2021.8";
    }

    /** A what-if run that is done, or is so when its page is looked at. */
    String tried() {
        var order = """
                {"schemeCode": "CTY", "schemeVersion": "2021.1", "campaign": "CTY-2021", "mapping": {"1.3": "1.4"}}""";
        return Api.as("manager", server).post("v1/what-if-runs", order).json().getString("id");
    }

    /** A case of which two dimensions were returned and one was corrected, handed in again, and returned again. */
    String returned() {
        var county = Api.as("county-320303", server);
        var auditor = Api.as("auditor", server);
        var id = idIn(county, "v1/campaigns/CTY-2022/cases");
        var path = "v1/cases/" + id;
        auditor.post(
                path + "/return",
                "{\"remarks\": {\"1\": \"任职文件不清楚（样例）\", \"2\": \"请附材料（样例）\"}}",
                auditor.get(path).tag());
        county.put(path + "/answers/1.3/inapplicable", "{\"reason\": \"\"}", null);
        county.put(
                path + "/answers/1.4",
                "{\"answer\": {\"met\": [\"chairs\"]}, \"figures\": {}}",
                county.get(path).tag());
        county.post(path + "/submit", "", county.get(path).tag());
        auditor.post(
                path + "/return",
                "{\"remarks\": {\"1\": \"任职文件仍不清楚（样例）\"}}",
                auditor.get(path).tag());
        return id;
    }

    /** The receipt of a case as parameters of an address. */
    String receipt(String id) {
        var receipt = Api.as("county-320303", server)
                .get("v1/cases/" + id + "/receipt")
                .json();
        return "number=" + receipt.getString("number") + "&sha256=" + receipt.getString("sha256");
    }

    /** The organisation to which an order of the decided campaign would go: its case. */
    String addressee() {
        return first(Api.as("clerk", server)
                        .get("v1/campaigns/CTY-2021/rectifications")
                        .json()
                        .getJsonArray("addressees"))
                .getString("caseId");
    }

    /** The order to the county that is in this state. */
    String order(String county, String state) {
        return idOf("clerk", "v1/rectifications?division=" + county + "&state=" + state);
    }

    /** A case of the decided campaign in this state. */
    String caseIn(String state) {
        return idOf("auditor", "v1/campaigns/CTY-2021/cases?state=" + state);
    }

    /** The id of the first in a list, as an account sees it. */
    String idOf(String account, String list) {
        return idIn(Api.as(account, server), list);
    }

    private static String idIn(Api api, String list) {
        return first(api.get(list).json().getJsonArray("items")).getString("id");
    }

    private static JsonObject first(JsonArray items) {
        return items.getJsonObject(0);
    }
}
