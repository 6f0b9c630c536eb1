package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.shared.BusinessTime;

/** Brings the register of the sample, by the API, to states in which its pages have more to show. */
final class RegisterStates {

    private final Server server;

    RegisterStates(Server server) {
        this.server = server;
    }

    /** The association of 南京市玄武区. */
    String organisation() {
        return first(Api.as("auditor", server), "v1/organisations?text=玄武");
    }

    String registryNumber(String organisation) {
        return Api.as("auditor", server)
                .get("v1/organisations/" + organisation)
                .json()
                .getString("registryNumber");
    }

    /** A base on which posts overseas depend. */
    String parent() {
        var clerk = Api.as("clerk", server);
        var post = first(clerk, "v1/organisations?kind=OVERSEAS_INNOVATION_CENTRE");
        return first(clerk, "v1/organisations?text=" + said(clerk, post, "PARENT"));
    }

    /** What the register says of an organisation now. */
    static String said(Api api, String organisation, String attribute) {
        return api.get("v1/organisations/" + organisation).json().getJsonArray("facts").stream()
                .map(JsonValue::asJsonObject)
                .filter(fact -> fact.getString("attribute").equals(attribute))
                .map(fact -> fact.getString("content"))
                .findFirst()
                .orElseThrow();
    }

    /** An amendment that waits to be judged. */
    String amendment(String organisation) {
        var county = Api.as("county-320102", server);
        var tag = county.get("v1/organisations/" + organisation).tag();
        var body = """
                {"organisation": "%s", "changes": {
                  "NAME": {"content": "南京市玄武区科协（样例）", "validFrom": "2021-08-01"},
                  "OFFICERS": {"content": "样例人|VICE_CHAIR|SCHOOL", "validFrom": "2021-08-01"}},
                 "body": "样例编委", "decidedOn": "2021-08-01", "reason": "样例"}""".formatted(organisation);
        return county.post("v1/amendments", body, tag).json().getString("id");
    }

    /** A pair that may be one: another organisation's name was entered as the short name of this one. */
    String duplicate(String organisation) {
        var clerk = Api.as("clerk", server);
        var tag = clerk.get("v1/organisations/" + organisation).tag();
        var body = """
                {"attribute": "SHORT_NAME", "content": "秦淮科協", "validFrom": "2021-08-01", "decisionBody": "样例编委",
                 "decidedOn": "2021-08-01"}""";
        clerk.post("v1/organisations/" + organisation + "/versions", body, tag);
        return first(Api.as("clerk", server), "v1/duplicates");
    }

    /** An association whose term ends soon. */
    String ending() {
        var clerk = Api.as("clerk", server);
        var id = first(clerk, "v1/organisations?division=320685&kind=COUNTY_ASSOCIATION");
        var end = LocalDate.now(BusinessTime.ZONE).plusMonths(2);
        var body = """
                {"attribute": "TERM_END", "content": "%s", "validFrom": "2021-01-01", "decisionBody": "样例代表大会",
                 "decidedOn": "2021-01-01"}""".formatted(end);
        clerk.post(
                "v1/organisations/" + id + "/versions",
                body,
                clerk.get("v1/organisations/" + id).tag());
        return id;
    }

    /** A report of a congress that waits to be judged. */
    String congress() {
        var county = Api.as("county-320104", server);
        var id = first(county, "v1/organisations?division=320104&kind=COUNTY_ASSOCIATION");
        var body = """
                {"organisation": "%s", "contents": {
                  "SESSION": "20", "CONGRESS_ON": "2025-06-01", "CHAIR": "样例新主席", "DELEGATES": "150",
                  "COMMITTEE_MEMBERS": "41", "STANDING_MEMBERS": "13", "CHAIRS": "5",
                  "OFFICERS": "样例人|VICE_CHAIR|SCHOOL"},
                 "papers": {"%s": "CONGRESS_REPORT", "%s": "OFFICER_LIST"}}""".formatted(id, paper(county, "大会报告（样例）"), paper(county, "任职人员名单（样例）"));
        return county.post(
                        "v1/congress-reports",
                        body,
                        county.get("v1/organisations/" + id).tag())
                .json()
                .getString("id");
    }

    /** An association that two chairs left, one of whom wished to be forgotten. */
    String left() {
        var clerk = Api.as("clerk", server);
        var id = first(clerk, "v1/organisations?division=320614&kind=COUNTY_ASSOCIATION");
        var path = "v1/organisations/" + id;
        var body = """
                {"attribute": "CHAIR", "content": "%s", "validFrom": "%s", "decisionBody": "样例代表大会",
                 "decidedOn": "2021-08-01"}""";
        var days = List.of("2021-08-01", "2021-08-02", "2021-08-03");
        var names = List.of("样例前主席", "样例离任人", "样例现主席");
        for (int i = 0; i < days.size(); i++) {
            clerk.post(
                    path + "/versions",
                    body.formatted(names.get(i), days.get(i)),
                    clerk.get(path).tag());
        }
        var erasure = """
                {"name": "%s", "decisionBody": "样例办公室", "decidedOn": "2021-08-20"}""";
        var erased = clerk.post(
                path + "/people/erasures",
                erasure.formatted(names.get(0)),
                clerk.get(path).tag());
        assertThat(erased.json().getString("mark")).isEqualTo("已删除姓名1");
        assertThat(clerk.post(
                                path + "/people/erasures",
                                erasure.formatted(names.get(2)),
                                clerk.get(path).tag())
                        .problem())
                .isEqualTo("NAME_IN_OFFICE");
        assertThat(clerk.get(path + "/people").text())
                .doesNotContain(names.get(0))
                .contains(names.get(1));
        return id;
    }

    /** An entry of the duty log of an association, beside one that is cancelled. */
    String duty(String organisation) {
        var county = Api.as("county-320102", server);
        var path = "v1/organisations/" + organisation + "/people/duties";
        var body = """
                {"officer": "样例任职人员1", "kind": "%s", "happenedOn": "2021-06-01", "what": "%s"}""";
        var wrong =
                county.post(path, body.formatted("DUTY", "到三个村义诊（样例）")).json().getString("id");
        county.post(path + "/" + wrong + "/cancel", "{\"reason\": \"日期有误（样例）\"}");
        return county.post(path, body.formatted("TRAINING", "参加全省“四长”培训班（样例）"))
                .json()
                .getString("id");
    }

    /** A base of the sample with one project that landed later, and one that was withdrawn. */
    Ledger ledger() {
        var auditor = Api.as("auditor", server);
        var base = Stream.of("320102", "320104", "320106", "320118")
                .flatMap(
                        seat -> auditor
                                .get("v1/organisations?kind=HAIZHI_WORK_BASE&division=" + seat)
                                .json()
                                .getJsonArray("items")
                                .stream())
                .map(JsonValue::asJsonObject)
                .findFirst()
                .orElseThrow();
        var id = base.getString("id");
        var writer = "county-" + base.getString("division");
        var county = Api.as(writer, server);
        var path = "v1/organisations/" + id + "/projects";
        var introduced = """
                {"title": "%s", "country": "DE", "field": "生物医药", "introducedOn": "2021-10-01"%s""";
        var wrong =
                county.post(path, introduced.formatted("样例重复项目", "}")).json().getString("id");
        county.post(path + "/" + wrong + "/withdraw", "{\"reason\": \"重复登记（样例）\"}");
        var first =
                county.post(path, introduced.formatted("样例海外项目", "}")).json().getString("id");
        var landing = """
                , "landedOn": "2022-03-01", "enterpriseCode": "51320000509140006Q", "investment": 1200000.5,
                 "reason": "已落地（样例）"}""";
        var landed = county.post(path + "/" + first + "/mend", introduced.formatted("样例海外项目", landing))
                .json();
        assertThat(county.post(path + "/" + first + "/mend", introduced.formatted("样例", landing))
                        .problem())
                .isEqualTo("PROJECT_REPLACED");
        assertThat(county.get(path + "/totals").json().getInt("landed")).isPositive();
        return new Ledger(id, landed.getString("project"), landed.getString("id"), writer);
    }

    /** A base's project and the entry by which it stands now, and who writes them. */
    record Ledger(String base, String project, String entry, String writer) {}

    private static String paper(Api county, String text) {
        return county.post("v1/evidence?jurisdiction=320104&fileName=paper.txt", text)
                .json()
                .getString("id");
    }

    /** A change of divisions that lies far ahead. */
    String reorganisation() {
        var body = """
                {"kind": "DIVISION_CHANGE", "from": "320104", "to": "320106", "effectiveOn": "2031-01-01",
                 "decisionBody": "样例机关", "decidedOn": "2021-08-01", "reason": "样例"}""";
        return Api.as("clerk", server).post("v1/reorganisations", body).json().getString("id");
    }

    /** Two applications that wait for 南京市, ticked, as parameters of an address. */
    String waiting() {
        var county = Api.as("county-320118", server);
        return "&ticked=" + handedIn(county, "样例甲") + "&ticked=" + handedIn(county, "样例乙");
    }

    /** An application that was handed in: its id and version, as they are ticked. */
    static String handedIn(Api county, String name) {
        var body = """
                {"kind": "RURAL_TECH_ASSOCIATION", "division": "320118", "name": "%s", "address": "样例路1号",
                 "contactPhone": "0510-00000000", "establishedOn": "2020-05-01", "chair": "样例人", "level": "COUNTY",
                 "sector": "样例产业", "members": 30, "households": 200}""".formatted(name);
        var draft = county.post("v1/applications", body);
        var path = "v1/applications/" + draft.json().getString("id");
        var paper = county.post("v1/evidence?jurisdiction=320118&fileName=paper.txt", name)
                .json()
                .getString("id");
        var papers = "{\"evidence\": [{\"id\": \"%s\", \"kind\": \"APPLICATION_FORM\"}]}".formatted(paper);
        var whole = county.put(path + "/evidence", papers, draft.tag());
        var submitted = county.post(path + "/submit", "", whole.tag());
        return submitted.json().getString("id") + "@" + submitted.tag().replace("\"", "");
    }

    /** An application that is being written. */
    String draft() {
        var body = "{\"kind\": \"COUNTY_ASSOCIATION\", \"division\": \"320104\", \"name\": \"秦淮区科协\"}";
        return Api.as("county-320104", server)
                .post("v1/applications", body)
                .json()
                .getString("id");
    }

    /** The application of an offshore base that is being written. */
    String baseDraft() {
        return begun(
                "{\"kind\": \"OFFSHORE_BASE\", \"division\": \"320104\", \"name\": \"样例离岸基地\", \"park\": \"样例园区\"}");
    }

    /** The application of a society that has too few members, and tells its inspections. */
    String societyDraft() {
        return begun("""
                {"kind": "LEARNED_SOCIETY", "division": "320104", "name": "样例学会", "members": 20, "unitMembers": 10,
                 "annualInspections": "2019 合格；2020 基本合格"}""");
    }

    private String begun(String body) {
        return Api.as("county-320104", server)
                .post("v1/applications", body)
                .json()
                .getString("id");
    }

    /** What the checks find in 南京 is found. */
    void checked() {
        Api.as("city-320100", server).post("v1/quality-findings/check", "{}");
    }

    private static String first(Api api, String list) {
        return api.get(list).json().getJsonArray("items").getJsonObject(0).getString("id");
    }
}
