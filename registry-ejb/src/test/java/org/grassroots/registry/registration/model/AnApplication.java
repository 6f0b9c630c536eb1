package org.grassroots.registry.registration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;

/** Applications and officers for tests; the county is 鼓楼区 in 南京, everything happens in March 2021. */
public final class AnApplication {

    public static final DivisionCode GULOU = new DivisionCode("320106");
    public static final DivisionCode NANJING = new DivisionCode("320100");
    public static final DivisionCode JIANGSU = new DivisionCode("320000");
    public static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
    public static final Instant NOW = Instant.parse("2021-03-10T02:00:00Z");
    public static final List<String> HASHES = List.of("a".repeat(64));

    private static int steps;

    private AnApplication() {}

    public static ApplicationContent complete() {
        return complete("鼓楼区科学技术协会", GULOU);
    }

    public static ApplicationContent complete(String name, DivisionCode division) {
        return new ApplicationContent(
                OrganisationKind.COUNTY_ASSOCIATION,
                division,
                name,
                EstablishmentMode.INDEPENDENT,
                LocalDate.of(2021, 1, 15),
                "宁编办〔2021〕3号",
                true,
                LocalDate.of(2021, 2, 1),
                "鼓委〔2021〕8号",
                "张三");
    }

    public static ApplicationContent empty() {
        return new ApplicationContent(
                OrganisationKind.COUNTY_ASSOCIATION, GULOU, null, null, null, null, false, null, null, null);
    }

    public static Decision decision() {
        return new Decision("江苏省科学技术协会党组", LocalDate.of(2021, 3, 9), "苏科协发〔2021〕12号");
    }

    public static Rejection rejection() {
        return new Rejection(new Opinion("材料与事实不符"), "南京市科学技术协会");
    }

    public static Signature reporter() {
        return by("reporter", Role.ORG_REPORTER, GULOU);
    }

    public static Signature reviewer() {
        return by("reviewer", Role.LOCAL_REVIEWER, NANJING);
    }

    public static Signature clerk() {
        return by("clerk", Role.DECISION_CLERK, JIANGSU);
    }

    public static Signature by(String account, Role role, DivisionCode division) {
        return new Signature("step-" + steps++, account, account + "之名", role, division, NOW);
    }

    /** A complete application, brought into {@code state} by the three usual officers. */
    public static Application in(ApplicationState state) {
        var application = new Application("application", complete(), reporter());
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> application.submit(HASHES, TODAY, reporter());
            case RETURNED -> {
                application.submit(HASHES, TODAY, reporter());
                application.returnForCorrection(new Opinion("请补充"), reviewer());
            }
            case PRELIM_PASSED -> pass(application);
            case GRANTED -> {
                pass(application);
                application.grant(decision(), HASHES, TODAY, clerk());
            }
            case REJECTED -> {
                application.submit(HASHES, TODAY, reporter());
                application.reject(rejection(), reviewer());
            }
            case WITHDRAWN -> application.withdraw(reporter());
        }
        return application;
    }

    private static void pass(Application application) {
        application.submit(HASHES, TODAY, reporter());
        application.pass(new Opinion("同意上报"), HASHES, reviewer());
    }

    /** Takes the step with everything that it needs. */
    public static void take(Application application, Verb verb, Signature by) {
        switch (verb) {
            case SUBMIT -> application.submit(HASHES, TODAY, by);
            case WITHDRAW -> application.withdraw(by);
            case PASS -> application.pass(new Opinion("同意上报"), HASHES, by);
            case RETURN -> application.returnForCorrection(new Opinion("请补充"), by);
            case REJECT -> application.reject(rejection(), by);
            case GRANT -> application.grant(decision(), HASHES, TODAY, by);
        }
    }
}
