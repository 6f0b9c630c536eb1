package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.grassroots.registry.shared.BusinessTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as somebody sees it who may: no violation of WCAG 2.1 AA that axe finds, no breach of the content policy,
 * at most twelve SQL statements, in English nothing wider than a telephone. With {@code -Dpictures} there are some to look at.
 */
@ExtendWith(SampleProvince.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_TRIES = 2;
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private Server server;
    private Browser browser;
    private Statements statements;
    private String signedIn = "";
    private boolean speaksEnglish;

    /**
     * A page, and the account that looks at it; none for somebody who has not signed in. On a telephone it is read in
     * English, whose words are longer.
     */
    record Visit(String name, String account, String path, boolean english) {

        Visit(String name, String account, String path) {
            this(name, account, path, false);
        }

        Stream<Visit> inBothLanguages() {
            return Stream.of(this, new Visit(name, account, path, true));
        }

        @Override
        public String toString() {
            return name + (english ? ", English on a telephone" : "");
        }
    }

    @BeforeAll
    void start(Server running) throws SQLException {
        server = running;
        browser = Browser.speaking(Locale.CHINESE, server);
        statements = new Statements(server);
    }

    @AfterAll
    void end() throws SQLException {
        if (speaksEnglish) {
            switchLanguage();
        }
        browser.close();
        statements.close();
    }

    Stream<Visit> visits() {
        var auditor = Api.as("auditor", server);
        var organisation = idOf(auditor, "v1/organisations?text=玄武");
        var confirmed = caseIn(auditor, "CONFIRMED");
        var absent = caseIn(auditor, "NOT_PARTICIPATED");
        var submitted = idOf(auditor, "v1/campaigns/CTY-2022/cases?state=SELF_SUBMITTED");
        var unseated = idOf(Api.as("county-320612", server), "v1/campaigns/CTY-2022/cases");
        var rated = idOf(Api.as("county-320118", server), "v1/campaigns/CTY-2022/cases");
        var twice = first(Api.as("manager", server)
                        .get("v1/campaigns/CTY-2021/calibration")
                        .json()
                        .getJsonObject("second")
                        .getJsonArray("cases"))
                .getString("caseId");
        var open = idOf(Api.as("county-320102", server), "v1/campaigns/CTY-2022/cases");
        var objected = idOf(Api.as("county-320324", server), "v1/campaigns/CTY-2021/cases");
        var application = idOf(Api.as("clerk", server), "v1/applications?state=GRANTED");
        var account = idOf(Api.as("system", server), "v1/accounts");
        var figures = "figure/report.xhtml?organisation=" + organisation + "&year=";
        var reported = first(
                        auditor.get("v1/annual-reports?state=HANDED_IN").json().getJsonArray("items"))
                .getString("organisationId");
        var amendment = amendment(organisation);
        var duplicate = duplicate(organisation);
        var ending = ending();
        var reelecting = idOf(auditor, "v1/organisations?division=320118&kind=COUNTY_ASSOCIATION");
        var congress = congress();
        var duty = duty(organisation);
        Api.as("city-320100", server).post("v1/quality-findings/check", "{}");
        var draft = draft();
        var waiting = waiting();
        var planned = planned();
        var scheme = schemeDraft();
        var tried = tried();
        var returned = returned();
        return Stream.of(
                        new Visit("sign-in", "", "sign-in.xhtml"),
                        new Visit("home-auditor", "auditor", ""),
                        new Visit("home-county", "county-320102", ""),
                        new Visit("organisations", "auditor", "organisation/list.xhtml"),
                        new Visit("organisations-none", "auditor", "organisation/list.xhtml?text=没有这样的"),
                        new Visit("organisation", "clerk", "organisation/organisation.xhtml?id=" + organisation),
                        new Visit(
                                "organisation-2020",
                                "auditor",
                                "organisation/organisation.xhtml?asOf=2020-12-01&id=" + organisation),
                        new Visit("duplicates", "city-320100", "organisation/duplicates.xhtml"),
                        new Visit("duplicates-none", "auditor", "organisation/duplicates.xhtml?state=DUPLICATE"),
                        new Visit("quality", "auditor", "organisation/quality.xhtml"),
                        new Visit("quality-county", "county-320102", "organisation/quality.xhtml?severity=NOTICE"),
                        new Visit("quality-none", "auditor", "organisation/quality.xhtml?gone=true"),
                        new Visit("duplicate", "auditor", "organisation/duplicate.xhtml?id=" + duplicate),
                        new Visit("applications", "clerk", "registration/list.xhtml"),
                        new Visit("applications-waiting", "city-320100", "registration/list.xhtml?state=SUBMITTED"),
                        new Visit("batch", "city-320100", "registration/batch.xhtml?verb=GRANT" + waiting),
                        new Visit("batch-none", "clerk", "registration/batch.xhtml?verb=GRANT"),
                        new Visit("application", "clerk", "registration/application.xhtml?id=" + application),
                        new Visit("application-new", "county-320106", "registration/new.xhtml"),
                        new Visit("application-new-base", "county-320106", "registration/new.xhtml?kind=OFFSHORE_BASE"),
                        new Visit("application-draft", "county-320104", "registration/edit.xhtml?id=" + draft),
                        new Visit(
                                "organisations-2020",
                                "auditor",
                                "organisation/list.xhtml?asOf=2020-12-01&knownAt=2021-03-01T00:00:00Z"),
                        new Visit("act", "clerk", "organisation/act.xhtml?act=SUSPEND&id=" + organisation),
                        new Visit(
                                "act-closed", "county-320102", "organisation/act.xhtml?act=RESUME&id=" + organisation),
                        new Visit("reorganise", "clerk", "organisation/reorganise.xhtml"),
                        new Visit(
                                "reorganise-preview",
                                "clerk",
                                "organisation/reorganise.xhtml?kind=DIVISION_CHANGE&from=320102&to=320104&effectiveOn=2031-01-01"),
                        new Visit(
                                "reorganise-host",
                                "clerk",
                                "organisation/reorganise.xhtml?kind=HOST_CHANGE&fromHostName=样例第1大学"
                                        + "&fromHostCode=91350100M000100Y43&toHostName=样例大学"
                                        + "&toHostCode=91350100M000100Y43&effectiveOn=2031-01-01"),
                        new Visit(
                                "reorganise-move",
                                "clerk",
                                "organisation/reorganise.xhtml?kind=MOVE&to=320104&effectiveOn=2031-01-01&organisations="
                                        + auditor.get("v1/organisations/" + organisation)
                                                .json()
                                                .getString("registryNumber")),
                        new Visit("reorganise-split", "clerk", "organisation/reorganise.xhtml?kind=SPLIT"),
                        new Visit("reorganisation", "clerk", "organisation/reorganisation.xhtml?id=" + planned),
                        new Visit("history", "auditor", "organisation/history.xhtml?id=" + organisation),
                        new Visit("amendments", "city-320100", "registration/amendments.xhtml"),
                        new Visit("amendment", "city-320100", "registration/amendment.xhtml?id=" + amendment),
                        new Visit(
                                "amend",
                                "county-320102",
                                "registration/amend.xhtml?change=NAME&change=OFFICERS&change=PARTY_GROUP&organisation="
                                        + organisation),
                        new Visit("terms", "auditor", "organisation/terms.xhtml"),
                        new Visit("terms-none", "auditor", "organisation/terms.xhtml?status=EXTENDED&division=320800"),
                        new Visit("extend", "city-320600", "organisation/extend.xhtml?id=" + ending),
                        new Visit("people", "auditor", "organisation/people.xhtml?id=" + organisation),
                        new Visit("duties", "county-320102", "organisation/duties.xhtml?id=" + organisation),
                        new Visit(
                                "duty-cancel",
                                "county-320102",
                                "organisation/duties.xhtml?id=" + organisation + "&cancel=" + duty),
                        new Visit("duties-none", "auditor", "organisation/duties.xhtml?id=" + ending),
                        new Visit("heads", "auditor", "organisation/heads.xhtml?reached=false"),
                        new Visit(
                                "congress", "county-320118", "registration/congress.xhtml?organisation=" + reelecting),
                        new Visit("congress-judge", "city-320100", "registration/amendment.xhtml?id=" + congress),
                        new Visit("target", "manager", "report/target.xhtml"),
                        new Visit("schemes", "manager", "scheme/list.xhtml"),
                        new Visit("scheme", "manager", "scheme/scheme.xhtml?code=CTY&version=2021.1"),
                        new Visit("scheme-new", "manager", "scheme/new.xhtml?from=CTY/2021.1"),
                        new Visit(
                                "scheme-diff",
                                "manager",
                                "scheme/diff.xhtml?code=OFF&version=2021.1&variant=HAIZHI&against=OFF/2021.1"),
                        new Visit("scheme-faulty", "manager", "scheme/scheme.xhtml?" + scheme),
                        new Visit("scheme-edit", "manager", "scheme/edit.xhtml?" + scheme),
                        new Visit(
                                "scheme-indicator",
                                "manager",
                                "scheme/part.xhtml?" + scheme + "&part=/dimensions/0/indicators/3"),
                        new Visit("scheme-bands", "manager", "scheme/part.xhtml?" + scheme + "&part=/bands"),
                        new Visit("scheme-diff-none", "manager", "scheme/diff.xhtml"),
                        new Visit("scheme-try", "manager", "scheme/try.xhtml?code=CTY&version=2021.1"),
                        new Visit("what-if", "manager", "assessment/what-if.xhtml"),
                        new Visit("what-if-run", "manager", "assessment/what-if-run.xhtml?id=" + tried),
                        new Visit("statistics", "manager", "assessment/statistics.xhtml?campaign=CTY-2021"),
                        new Visit("spread", "manager", "assessment/spread.xhtml?campaign=CTY-2021"),
                        new Visit("spread-none", "auditor", "assessment/spread.xhtml?campaign=CTY-2022"),
                        new Visit(
                                "scored",
                                "auditor",
                                "assessment/scored.xhtml?campaign=CTY-2021&from=60&below=90&division=320100"),
                        new Visit("scored-none", "auditor", "assessment/scored.xhtml?campaign=CTY-2021&below=1"),
                        new Visit("campaigns", "manager", "assessment/campaigns.xhtml"),
                        new Visit("campaign-running", "manager", "assessment/campaign.xhtml?code=CTY-2022"),
                        new Visit("case-objected", "county-320324", "assessment/case.xhtml?id=" + objected),
                        new Visit("audit-objected", "clerk", "assessment/audit.xhtml?id=" + objected),
                        new Visit("panel", "manager", "assessment/panel.xhtml?id=" + submitted),
                        new Visit("panel-complete", "auditor", "assessment/panel.xhtml?id=" + rated),
                        new Visit("panel-none", "manager", "assessment/panel.xhtml?id=" + unseated),
                        new Visit("rating", "expert-3", "assessment/rating.xhtml?id=" + submitted),
                        new Visit("rating-fixed", "expert-2", "assessment/rating.xhtml?id=" + submitted),
                        new Visit("second", "rechecker", "assessment/second.xhtml?id=" + twice),
                        new Visit("calibration", "manager", "calibration/calibration.xhtml?campaign=CTY-2021&of=all"),
                        new Visit("calibration-few", "auditor", "calibration/calibration.xhtml?campaign=CTY-2022"),
                        new Visit("case-returned", "county-320303", "assessment/case.xhtml?id=" + returned),
                        new Visit("audit-returned", "auditor", "assessment/audit.xhtml?id=" + returned),
                        new Visit("audit-return", "auditor", "assessment/audit.xhtml?step=RETURN&id=" + submitted),
                        new Visit("indicator", "auditor", "assessment/indicator.xhtml?code=1.3&case=" + submitted),
                        new Visit("form", "county-320303", "assessment/form.xhtml?id=" + returned),
                        new Visit("verify", "auditor", "assessment/verify.xhtml"),
                        new Visit("verify-done", "auditor", "assessment/verify.xhtml?" + receipt(returned)),
                        new Visit("verify-unknown", "auditor", "assessment/verify.xhtml?number=none&sha256=none"),
                        new Visit("outages", "system", "assessment/outages.xhtml"),
                        new Visit("outages-read", "county-320102", "assessment/outages.xhtml"),
                        new Visit("progress", "manager", "assessment/progress.xhtml?campaign=CTY-2022"),
                        new Visit("progress-city", "city-320100", "assessment/progress.xhtml?campaign=CTY-2021"),
                        new Visit("calendar", "manager", "calendar/list.xhtml?year=2021"),
                        new Visit("calendar-none", "auditor", "calendar/list.xhtml?year=2030"),
                        new Visit("campaign", "manager", "assessment/campaign.xhtml?code=CTY-2021"),
                        new Visit("case", "county-320102", "assessment/case.xhtml?id=" + open),
                        new Visit("audit", "auditor", "assessment/audit.xhtml?id=" + submitted),
                        new Visit("teams", "manager", "assessment/teams.xhtml?campaign=CTY-2022"),
                        new Visit("teams-none", "inspector", "assessment/teams.xhtml?campaign=CTY-2021"),
                        new Visit("inspection", "inspector", "assessment/inspection.xhtml?id=" + confirmed),
                        new Visit("result", "auditor", "assessment/result.xhtml?id=" + confirmed),
                        new Visit("sheet", "county-320324", "assessment/sheet.xhtml?id=" + objected),
                        new Visit("sheet-absent", "manager", "assessment/sheet.xhtml?id=" + absent),
                        new Visit("bulletin", "clerk", "assessment/bulletin.xhtml?campaign=CTY-2021"),
                        new Visit("grades", "auditor", "assessment/grades.xhtml?organisation=" + organisation),
                        new Visit("annual-figures", "county-320102", "figure/list.xhtml"),
                        new Visit("annual-figures-none", "auditor", "figure/list.xhtml?year=2003"),
                        new Visit("annual-figures-year", "county-320102", figures + "2021"),
                        new Visit("annual-figures-blank", "county-320102", figures + "2022"),
                        new Visit("annual-figures-read", "auditor", figures + "2020"),
                        new Visit(
                                "annual-figures-review",
                                "city-320100",
                                "figure/review.xhtml?year=2021&organisation=" + reported),
                        new Visit("figure-catalogue", "county-320102", "figure/catalogue.xhtml"),
                        new Visit("figures", "auditor", "report/figures.xhtml?from=2021-01-01&to=2021-06-30"),
                        new Visit(
                                "figures-known",
                                "auditor",
                                "report/figures.xhtml?from=2021-01-01&to=2021-06-30&knownAt=2021-04-01T00:00:00Z"),
                        new Visit("ranking", "auditor", "report/ranking.xhtml?campaign=CTY-2021"),
                        new Visit("ranking-nameless", "county-320324", "report/ranking.xhtml?campaign=CTY-2021"),
                        new Visit("divisions", "county-320106", "territory/list.xhtml?text=鼓楼"),
                        new Visit("division", "auditor", "territory/division.xhtml?code=320613"),
                        new Visit("accounts", "system", "access/accounts.xhtml"),
                        new Visit("account", "security", "access/account.xhtml?id=" + account),
                        new Visit("password", "system", "access/password.xhtml"),
                        new Visit("journal", "audit", "journal/list.xhtml"),
                        new Visit("not-found", "auditor", "organisation/organisation.xhtml?id=none"))
                .flatMap(Visit::inBothLanguages)
                // signing in is slow on purpose, and an account speaks one language at a time
                .sorted(Comparator.comparing(Visit::account).thenComparing(Visit::english));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void itServesEverybody(Visit visit) throws SQLException {
        enter(visit);
        int width = visit.english() ? NARROW : WIDE;
        int counted = fewestStatements(visit);
        var violations = browser.picture(visit.name() + (visit.english() ? "-en-" : "-zh-") + width)
                .accessibilityViolations();
        long overflow = browser.overflow();
        List<String> complaints = browser.complaints().stream()
                .filter(complaint -> !complaint.contains(" 404 "))
                .toList();

        assertAll(
                () -> assertThat(counted).as("statements").isLessThanOrEqualTo(MOST_STATEMENTS),
                () -> assertThat(violations).as("accessibility").isEmpty(),
                () -> assertThat(overflow).as("wider than the window").isZero(),
                () -> assertThat(complaints).as("the browser's complaints").isEmpty());
    }

    /** Of two visits, since the first one may load what is kept. */
    private int fewestStatements(Visit visit) throws SQLException {
        int fewest = Integer.MAX_VALUE;
        for (int tries = 0; tries < MOST_TRIES && fewest > MOST_STATEMENTS; tries++) {
            statements.restart();
            browser.open(visit.path());
            fewest = Math.min(fewest, statements.counted());
        }
        return fewest;
    }

    private void enter(Visit visit) {
        if (!visit.account().equals(signedIn)) {
            if (speaksEnglish) {
                switchLanguage();
            }
            browser.signOut();
            if (!visit.account().isEmpty()) {
                browser.signIn(visit.account());
            }
            signedIn = visit.account();
        }
        if (visit.english() != speaksEnglish) {
            switchLanguage();
        }
        browser.width(visit.english() ? NARROW : WIDE);
    }

    private void switchLanguage() {
        browser.width(WIDE).open("").switchLanguage();
        speaksEnglish = !speaksEnglish;
    }

    /** An amendment that waits to be judged. */
    private String amendment(String organisation) {
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
    private String duplicate(String organisation) {
        var clerk = Api.as("clerk", server);
        var tag = clerk.get("v1/organisations/" + organisation).tag();
        var body = """
                {"attribute": "SHORT_NAME", "content": "秦淮科協", "validFrom": "2021-08-01", "decisionBody": "样例编委",
                 "decidedOn": "2021-08-01"}""";
        clerk.post("v1/organisations/" + organisation + "/versions", body, tag);
        return idOf(clerk, "v1/duplicates");
    }

    /** An association whose term ends soon. */
    private String ending() {
        var clerk = Api.as("clerk", server);
        var id = idOf(clerk, "v1/organisations?division=320685&kind=COUNTY_ASSOCIATION");
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
    private String congress() {
        var county = Api.as("county-320104", server);
        var id = idOf(county, "v1/organisations?division=320104&kind=COUNTY_ASSOCIATION");
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

    /** An entry of the duty log of an association, beside one that is cancelled. */
    private String duty(String organisation) {
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

    /** The id of a stored paper of 南京市秦淮区. */
    private static String paper(Api county, String text) {
        return county.post("v1/evidence?jurisdiction=320104&fileName=paper.txt", text)
                .json()
                .getString("id");
    }

    /** A draft of a scheme that is not right yet, as parameters of an address. */
    private String schemeDraft() {
        var manager = Api.as("manager", server);
        var draft = manager.get("v1/schemes/CTY/2021.1/document")
                .text()
                .replace("\"version\":\"2021.1\"", "\"version\":\"2021.8\"")
                .replace("\"value\":\"townshipsCovered\"", "\"value\":\"townships\"")
                .replace("\"from\":80", "\"from\":95");
        manager.post("v1/schemes", draft);
        return "code=CTY&version=2021.8";
    }

    /** A change of divisions that lies far ahead. */
    private String planned() {
        var body = """
                {"kind": "DIVISION_CHANGE", "from": "320104", "to": "320106", "effectiveOn": "2031-01-01",
                 "decisionBody": "样例机关", "decidedOn": "2021-08-01", "reason": "样例"}""";
        return Api.as("clerk", server).post("v1/reorganisations", body).json().getString("id");
    }

    /** Two applications that wait for 南京市, ticked, as parameters of an address. */
    private String waiting() {
        var county = Api.as("county-320118", server);
        return "&ticked=" + handedIn(county, "样例甲") + "&ticked=" + handedIn(county, "样例乙");
    }

    /** A rural technical association that applied: its id and version, as they are ticked. */
    private static String handedIn(Api county, String name) {
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
    private String draft() {
        var body = "{\"kind\": \"COUNTY_ASSOCIATION\", \"division\": \"320104\", \"name\": \"秦淮区科协\"}";
        return Api.as("county-320104", server)
                .post("v1/applications", body)
                .json()
                .getString("id");
    }

    /** A what-if run that is done, or is so when its page is looked at. */
    private String tried() {
        var order = """
                {"schemeCode": "CTY", "schemeVersion": "2021.1", "campaign": "CTY-2021", "mapping": {"1.3": "1.4"}}""";
        return Api.as("manager", server).post("v1/what-if-runs", order).json().getString("id");
    }

    /** A case of which two dimensions were returned and one was corrected, handed in again, and returned again. */
    private String returned() {
        var county = Api.as("county-320303", server);
        var auditor = Api.as("auditor", server);
        var id = idOf(county, "v1/campaigns/CTY-2022/cases");
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
    private String receipt(String id) {
        var receipt = Api.as("county-320303", server)
                .get("v1/cases/" + id + "/receipt")
                .json();
        return "number=" + receipt.getString("number") + "&sha256=" + receipt.getString("sha256");
    }

    private static String caseIn(Api api, String state) {
        return idOf(api, "v1/campaigns/CTY-2021/cases?state=" + state);
    }

    private static String idOf(Api api, String list) {
        var items = api.get(list).json().getJsonArray("items");
        return first(items).getString("id");
    }

    private static JsonObject first(JsonArray items) {
        return items.getJsonObject(0);
    }
}
