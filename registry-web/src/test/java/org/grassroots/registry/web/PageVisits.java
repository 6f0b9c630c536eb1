package org.grassroots.registry.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.shared.Digest;

/** Every page, as somebody visits it who may, in its usual states and in those that are rare. */
final class PageVisits {

    /** Stands for 样例离任人 in addresses. */
    private static final String LEFT = Digest.of("样例离任人").substring(0, 16);

    private final Server server;
    private final RegisterStates register;
    private final PageStates states;

    PageVisits(Server server) {
        this.server = server;
        this.register = new RegisterStates(server);
        this.states = new PageStates(server);
    }

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

    /** All of them; each account looks at its pages one after the other, since signing in is slow on purpose. */
    Stream<Visit> all() {
        var ofAssessment = new AssessmentVisits(server).all();
        var others = Stream.of(
                everybody(), register(), reorganisations(), people(), ledgers(), applications(), schemes(), figures());
        return Stream.concat(others.flatMap(List::stream), ofAssessment)
                .flatMap(Visit::inBothLanguages)
                // an account speaks one language at a time
                .sorted(Comparator.comparing(Visit::account).thenComparing(Visit::english));
    }

    /** What stands before and around all work. */
    private List<Visit> everybody() {
        return List.of(
                new Visit("sign-in", "", "sign-in.xhtml"),
                new Visit("home-auditor", "auditor", ""),
                new Visit("home-county", "county-320102", ""),
                new Visit("home-city", "city-320100", ""),
                new Visit("home-clerk", "clerk", ""),
                new Visit("divisions", "county-320106", "territory/list.xhtml?text=鼓楼"),
                new Visit("division", "auditor", "territory/division.xhtml?code=320613"),
                new Visit("accounts", "system", "access/accounts.xhtml"),
                new Visit("account", "security", "access/account.xhtml?id=" + states.idOf("system", "v1/accounts")),
                new Visit("password", "system", "access/password.xhtml"),
                new Visit("journal", "audit", "journal/list.xhtml"),
                new Visit("not-found", "auditor", "organisation/organisation.xhtml?id=none"));
    }

    /** The register, its quality and its possible duplicates. */
    private List<Visit> register() {
        var organisation = register.organisation();
        register.checked();
        var duplicate = register.duplicate(organisation);
        return List.of(
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
                new Visit(
                        "organisations-2020",
                        "auditor",
                        "organisation/list.xhtml?asOf=2020-12-01&knownAt=2021-03-01T00:00:00Z"),
                new Visit("history", "auditor", "organisation/history.xhtml?id=" + organisation),
                new Visit("act", "clerk", "organisation/act.xhtml?act=SUSPEND&id=" + organisation),
                new Visit("act-dependents", "clerk", "organisation/act.xhtml?act=REVOKE&id=" + register.parent()),
                new Visit("act-closed", "county-320102", "organisation/act.xhtml?act=RESUME&id=" + organisation));
    }

    /** Changes of the register, planned and previewed. */
    private List<Visit> reorganisations() {
        var organisation = register.organisation();
        var planned = register.reorganisation();
        return List.of(
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
                                + "&toHostCode=91350100M000100Y43&toHostType=UNIVERSITY&toHostAffiliation=20"
                                + "&toHostIndustry=P83&effectiveOn=2031-01-01"),
                new Visit(
                        "reorganise-merger",
                        "clerk",
                        "organisation/reorganise.xhtml?kind=MERGER&effectiveOn=2031-01-01&organisations="
                                + register.registryNumber(organisation) + "&successors="
                                + register.registryNumber(states.idOf(
                                        "auditor", "v1/organisations?division=320105&kind=COUNTY_ASSOCIATION"))),
                new Visit(
                        "reorganise-move",
                        "clerk",
                        "organisation/reorganise.xhtml?kind=MOVE&to=320104&effectiveOn=2031-01-01&organisations="
                                + register.registryNumber(organisation)),
                new Visit("reorganise-split", "clerk", "organisation/reorganise.xhtml?kind=SPLIT"),
                new Visit("reorganisation", "clerk", "organisation/reorganisation.xhtml?id=" + planned),
                new Visit("reorganisation-outlook", "clerk", "organisation/outlook.xhtml?id=" + planned));
    }

    /** Terms of office, officers and their congresses. */
    private List<Visit> people() {
        var organisation = register.organisation();
        var ending = register.ending();
        var reelecting = states.idOf("auditor", "v1/organisations?division=320118&kind=COUNTY_ASSOCIATION");
        var congress = register.congress();
        var duty = register.duty(organisation);
        var left = register.left();
        return List.of(
                new Visit("terms", "auditor", "organisation/terms.xhtml"),
                new Visit("terms-none", "auditor", "organisation/terms.xhtml?status=EXTENDED&division=320800"),
                new Visit("extend", "city-320600", "organisation/extend.xhtml?id=" + ending),
                new Visit("people", "auditor", "organisation/people.xhtml?id=" + organisation),
                new Visit("people-erased", "clerk", "organisation/people.xhtml?id=" + left),
                new Visit("erase", "clerk", "organisation/erase.xhtml?id=" + left + "&who=" + LEFT),
                new Visit("duties", "county-320102", "organisation/duties.xhtml?id=" + organisation),
                new Visit(
                        "duty-cancel",
                        "county-320102",
                        "organisation/duties.xhtml?id=" + organisation + "&cancel=" + duty),
                new Visit("duties-none", "auditor", "organisation/duties.xhtml?id=" + ending),
                new Visit("heads", "auditor", "organisation/heads.xhtml?reached=false"),
                new Visit("congress", "county-320118", "registration/congress.xhtml?organisation=" + reelecting),
                new Visit("congress-judge", "city-320100", "registration/amendment.xhtml?id=" + congress));
    }

    /** What bases introduced. */
    private List<Visit> ledgers() {
        var ledger = register.ledger();
        var page = "organisation/projects.xhtml?id=" + ledger.base();
        var draft = register.baseDraft();
        var sample = states.idOf("auditor", "v1/organisations?kind=OFFSHORE_BASE");
        return List.of(
                new Visit("base", "auditor", "organisation/organisation.xhtml?id=" + ledger.base()),
                new Visit("base-draft", "county-320104", "registration/edit.xhtml?id=" + draft),
                new Visit("base-application", "county-320104", "registration/application.xhtml?id=" + draft),
                new Visit(
                        "base-amend",
                        ledger.writer(),
                        "registration/amend.xhtml?change=PARK&change=LEGAL_FORM&organisation=" + ledger.base()),
                new Visit("society-draft", "county-320104", "registration/edit.xhtml?id=" + register.societyDraft()),
                new Visit("projects", ledger.writer(), page),
                new Visit("projects-read", "auditor", "organisation/projects.xhtml?id=" + sample),
                new Visit("projects-none", "auditor", "organisation/projects.xhtml?id=" + register.organisation()),
                new Visit(
                        "project-mend", ledger.writer(), page + "&of=" + ledger.project() + "&mend=" + ledger.entry()),
                new Visit(
                        "project-withdraw",
                        ledger.writer(),
                        page + "&of=" + ledger.project() + "&withdraw=" + ledger.entry()));
    }

    /** Applications and amendments. */
    private List<Visit> applications() {
        var organisation = register.organisation();
        var application = states.idOf("clerk", "v1/applications?state=GRANTED");
        var amendment = register.amendment(organisation);
        var draft = register.draft();
        var waiting = register.waiting();
        return List.of(
                new Visit("applications", "clerk", "registration/list.xhtml"),
                new Visit("applications-waiting", "city-320100", "registration/list.xhtml?state=SUBMITTED"),
                new Visit("batch", "city-320100", "registration/batch.xhtml?verb=GRANT" + waiting),
                new Visit("batch-none", "clerk", "registration/batch.xhtml?verb=GRANT"),
                new Visit("application", "clerk", "registration/application.xhtml?id=" + application),
                new Visit("application-new", "county-320106", "registration/new.xhtml"),
                new Visit("application-new-base", "county-320106", "registration/new.xhtml?kind=OFFSHORE_BASE"),
                new Visit("application-draft", "county-320104", "registration/edit.xhtml?id=" + draft),
                new Visit("amendments", "city-320100", "registration/amendments.xhtml"),
                new Visit("amendment", "city-320100", "registration/amendment.xhtml?id=" + amendment),
                new Visit(
                        "amend",
                        "county-320102",
                        "registration/amend.xhtml?change=NAME&change=OFFICERS&change=PARTY_GROUP&organisation="
                                + organisation));
    }

    /** The schemes, and what if. */
    private List<Visit> schemes() {
        var scheme = states.schemeDraft();
        var tried = states.tried();
        return List.of(
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
                new Visit("scored-none", "auditor", "assessment/scored.xhtml?campaign=CTY-2021&below=1"));
    }

    /** Annual figures and the report. */
    private List<Visit> figures() {
        var figures = "figure/report.xhtml?organisation=" + register.organisation() + "&year=";
        var reported = states.reported();
        return List.of(
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
                new Visit("figure-lists", "auditor", "report/figures.xhtml?from=2021-01-01&to=2021-06-30&figure=ALL"),
                new Visit(
                        "figures-known",
                        "auditor",
                        "report/figures.xhtml?from=2021-01-01&to=2021-06-30&knownAt=2021-04-01T00:00:00Z"));
    }
}
