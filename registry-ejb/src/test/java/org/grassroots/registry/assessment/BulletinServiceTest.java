package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.model.BulletinContent.Change;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.jspecify.annotations.Nullable;

/** The bulletin of a campaign, from the results to its number. */
class BulletinServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);

    @StoreTest
    void itIsMadeOfTheResultsAndIssuedOnceForEver(Store store) {
        var province = ADecidedCampaign.of(store, "BULLETIN", "320115", "320116", "320117");
        var draft = view(province.asClerk(), "BULLETIN");

        assertThat(draft.isIssued()).isFalse();
        assertThat(draft.content().grades()).containsEntry(Grade.GOOD, 2).containsEntry(Grade.NOT_PARTICIPATED, 1);
        assertThat(draft.content().cities())
                .containsOnly(Map.entry("南京市", Map.of(Grade.GOOD, 2, Grade.NOT_PARTICIPATED, 1)));
        assertThat(draft.content().absent()).containsExactly("320117科学技术协会");
        assertThat(draft.content().changes())
                .extracting(Change::name, Change::formerGrade, Change::grade)
                .containsExactly(tuple("320116科学技术协会", Grade.QUALIFIED, Grade.GOOD));
        assertThat(draft.content().main()).containsExactly("南京市科学技术协会");
        assertThat(draft.due()).containsExactly("中共南京市溧水区委员会");
        assertThat(draft.content().copies()).isEqualTo(draft.due());

        var written = province.in(
                BulletinService.class,
                service -> service.write(new WriteBulletin(
                        "BULLETIN", "各单位：", List.of("各设区市科协 ", ""), List.of("中共南京市溧水区委员会", "省委办公厅"), 0)));
        assertThat(written.content().main()).containsExactly("各设区市科协");
        assertThat(problem(() -> issue(province, "苏科协发〔2021〕99号", draft.sha256())))
                .isEqualTo(AssessmentProblem.CONTENT_CHANGED);

        var issued = issue(province, "苏科协发〔2021〕99号", written.sha256());

        assertThat(issued.documentNumber()).isEqualTo("苏科协发〔2021〕99号");
        assertThat(issued.content()).isEqualTo(written.content());
        assertThat(issued.intact()).isTrue();
        assertThat(problem(() -> issue(province, "苏科协发〔2021〕100号", written.sha256())))
                .isEqualTo(AssessmentProblem.BULLETIN_ISSUED);
        assertThat(problem(() -> write(province, "BULLETIN", List.of("某单位"), issued.version())))
                .isEqualTo(AssessmentProblem.BULLETIN_ISSUED);
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_case SET organisation_name = '改名'")
                .executeUpdate());
        assertThat(view(province.asReporter("320214"), "BULLETIN").content()).isEqualTo(written.content());
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_bulletin SET content = REPLACE(content, '320117', '320118')")
                .executeUpdate());
        assertThat(view(province, "BULLETIN").intact()).isFalse();
    }

    @StoreTest
    void whatIsWrongWithItIsToldByField(Store store) {
        var province = ADecidedCampaign.of(store, "BULLETIN-WRONG", "320505", "320506", "320507");
        province.asClerk();
        assertThat(fields(() -> write(province, "BULLETIN-WRONG", List.of(" "), 0)))
                .containsExactly("main");
        assertThat(fields(() -> write(province, "BULLETIN-WRONG", List.of("长".repeat(101)), 0)))
                .containsExactly("main");
        write(province, "BULLETIN-WRONG", List.of("苏州市科协"), 0);
        assertThat(problem(() -> write(province, "BULLETIN-WRONG", List.of("苏州市科协"), 0)))
                .isEqualTo(CommonProblem.STALE_EDIT);

        var seen = view(province, "BULLETIN-WRONG").sha256();
        assertThat(fields(() -> province.in(
                        BulletinService.class,
                        service -> service.issue(
                                new IssueBulletin("BULLETIN-WRONG", " ", LocalDate.of(2021, 8, 31), seen)))))
                .containsExactly("documentNumber", "issuedOn", "copies");
        assertThat(fields(() -> province.in(
                        BulletinService.class,
                        service -> service.issue(
                                new IssueBulletin("BULLETIN-WRONG", "1号", LocalDate.of(2031, 1, 1), seen)))))
                .containsExactly("issuedOn", "copies");
    }

    @StoreTest
    void nobodyElseWritesOrReadsItBeforeItIsIssued(Store store) {
        var province = ADecidedCampaign.of(store, "BULLETIN-WHO", "320302", "320303", "320305");

        assertThat(problem(() -> view(province.asReporter("320302"), "BULLETIN-WHO")))
                .isEqualTo(AssessmentProblem.BULLETIN_NOT_ISSUED);
        assertThat(problem(() -> write(province, "BULLETIN-WHO", List.of("某单位"), 0)))
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(view(province.asManager(), "BULLETIN-WHO").isIssued()).isFalse();
    }

    @StoreTest
    void thereIsNoneBeforeTheDecision(Store store) {
        var province =
                new AProvince(store, "BULLETIN-EARLY").registered("320402").opened();

        assertThat(problem(() -> view(province.asClerk(), "BULLETIN-EARLY")))
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
    }

    private static BulletinView view(AProvince province, String campaign) {
        return province.in(BulletinService.class, service -> service.view(campaign));
    }

    private static BulletinView write(AProvince province, String campaign, List<String> main, long seen) {
        return province.in(
                BulletinService.class,
                service -> service.write(new WriteBulletin(campaign, "", main, List.of(), seen)));
    }

    private static BulletinView issue(AProvince province, String number, @Nullable String seen) {
        return province.in(
                BulletinService.class,
                service -> service.issue(new IssueBulletin("BULLETIN", number, DAY, String.valueOf(seen))));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static List<String> fields(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).fields().stream()
                .map(field -> field.field())
                .toList();
    }
}
