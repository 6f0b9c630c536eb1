package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.registry.assessment.HandedInView.Line;
import org.grassroots.registry.assessment.model.AnswerText;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What was handed in is printed and compared, through the services, on both databases. */
class ReceiptServiceTest {

    @StoreTest
    void theFormSaysWhatWasHandedInWhateverIsCorrectedSince(Store store) {
        var county = "320505";
        var province = new AProvince(store, "PRINT").registered(county).opened();
        var id = province.asReporter(county).caseOf(county);
        assertThat(problem(() -> handedIn(province, id))).isEqualTo(CommonProblem.NOT_FOUND);
        province.submitted(county);
        var printed = handedIn(province, id);
        assertThat(printed.current()).isTrue();
        assertThat(printed.receipt()).isEqualTo(province.receipt(id));
        assertThat(printed.parts()).hasSize(6);
        var heads = line(printed, "1.4");
        assertThat(Objects.requireNonNull(heads.said().answer()).met())
                .containsExactlyInAnyOrder("chairs", "standing", "committee");
        assertThat(heads.said().points()).isPositive();
        assertThat(heads.proofs().get(0).fileName()).isEqualTo("证明.pdf");
        assertThat(line(printed, "2.2").said().figures()).containsEntry("surveyItems", "12");

        var file = heads.indicator().evidence().get(0).evidenceId();
        province.asAuditor();
        province.in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "请补正", null)));
        province.asReporter(county);
        var entry = new Entry(id, "1.4", AnswerText.met(List.of("chairs")), Map.of(), null);
        province.in(SelfInspectionService.class, service -> service.answer(entry));
        province.in(SelfInspectionService.class, service -> service.detach(id, "1.4", file));
        var still = handedIn(province, id);
        assertThat(still.current()).isFalse();
        assertThat(line(still, "1.4").said()).isEqualTo(heads.said());
        assertThat(line(still, "1.4").proofs().get(0).fileName()).isNull();
        assertThat(line(still, "1.4").proofs().get(0).sha256())
                .isEqualTo(heads.proofs().get(0).sha256());
        assertThat(problem(() -> handedIn(province.asReporter("320506"), id))).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @StoreTest
    void aFingerprintIsComparedWithWhatIsStored(Store store) {
        var county = "320506";
        var province = new AProvince(store, "VERIFY").registered(county).opened();
        var id = province.submitted(county);
        var first = province.receipt(id);
        var same = check(province, " " + first.number(), first.sha256().toUpperCase(Locale.ROOT));
        assertThat(same.matches() && same.intact() && same.last()).isTrue();
        assertThat(same.subject().registryNumber()).contains(county);
        assertThat(check(province, first.number(), "0".repeat(64)).matches()).isFalse();
        assertThat(catchThrowableOfType(RegistryException.class, () -> check(province, first.number(), "0"))
                        .fields())
                .extracting(field -> field.problem())
                .containsExactly(AssessmentProblem.FINGERPRINT_UNFIT);
        assertThat(problem(() -> check(province, "VERIFY/none/1", first.sha256())))
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(problem(() -> check(province.asReporter("320505"), first.number(), first.sha256())))
                .isEqualTo(CommonProblem.FORBIDDEN);

        province.asAuditor();
        province.in(ReturnService.class, service -> service.returnCase(ReturnCase.whole(id, "请补正", null)));
        province.asReporter(county).in(SelfInspectionService.class, service -> service.submit(id, null));
        assertThat(check(province, first.number(), first.sha256()).last()).isFalse();
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_submission SET content = content || ' ' WHERE receipt_number = ?")
                .setParameter(1, first.number())
                .executeUpdate());
        assertThat(check(province, first.number(), first.sha256()).intact()).isFalse();
    }

    private static Line line(HandedInView printed, String indicator) {
        return printed.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static HandedInView handedIn(AProvince province, String id) {
        return province.in(ReceiptService.class, service -> service.handedIn(id));
    }

    private static ReceiptCheck check(AProvince province, String number, String sha256) {
        return province.in(ReceiptService.class, service -> service.check(number, sha256));
    }

    private static Problem problem(ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }
}
