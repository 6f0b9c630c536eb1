package org.grassroots.registry.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.junit.jupiter.api.Test;

class SchemeServiceTest {

    private static final Instant NOON = Instant.parse("2021-08-01T04:00:00Z");

    @Test
    void theSampleSchemeOfCountiesCanBePublished() {
        assertThat(SchemeDocument.read(sample(), RegisterFigures.standard()).faults())
                .isEmpty();
    }

    @StoreTest
    void aDraftIsReplacedUntilItIsPublishedAndNeverAgain(Store store) {
        signIn(store);
        var faulty = sample("R1").replace("\"from\": 90", "\"from\": 60");
        var first = in(store, service -> service.importDraft(faulty));
        assertThat(first.faults()).extracting(FaultView::fault).contains("BANDS_NOT_DESCENDING");
        List<FaultView> faults = in(store, service -> service.faults("CTY", "R1", null));
        assertThat(faults).isEqualTo(first.faults());
        var refused = refused(
                store,
                service -> service.publish("CTY", "R1", null, first.scheme().version()));
        assertThat(refused.problem()).isEqualTo(SchemeProblem.SCHEME_FAULTY);
        assertThat(refused.fields()).extracting(FieldProblem::field).anyMatch(pointer -> pointer.startsWith("/bands"));

        var better = in(store, service -> service.importDraft(sample("R1")));
        assertThat(better.scheme().id()).isEqualTo(first.scheme().id());
        assertThat(better.faults()).isEmpty();
        assertThat(refused(
                                store,
                                service -> service.publish(
                                        "CTY", "R1", null, first.scheme().version()))
                        .problem())
                .isEqualTo(CommonProblem.STALE_EDIT);
        var published = in(
                store,
                service -> service.publish("CTY", "R1", null, better.scheme().version()));

        assertThat(published.status()).isEqualTo(SchemeStatus.PUBLISHED);
        assertThat(published.publishedAt()).isEqualTo(NOON);
        assertThat(refused(store, service -> service.importDraft(sample("R1"))).problem())
                .isEqualTo(SchemeProblem.SCHEME_PUBLISHED);
        var document =
                store.fromTransaction(() -> store.bean(SchemeService.class).document("CTY", "R1", null));
        assertThat(document).startsWith("{\"bands\":[{\"from\":90,\"grade\":\"EXCELLENT\"}");
    }

    @StoreTest
    void whatIsNoSchemeIsRefusedWithAllItsFaults(Store store) {
        signIn(store);
        var refused =
                refused(store, service -> service.importDraft(sample("R2").replace("\"bonusCap\"", "\"bonusLimit\"")));

        assertThat(refused.problem()).isEqualTo(SchemeProblem.SCHEME_REFUSED);
        assertThat(refused.fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("/bonusLimit");
            assertThat(field.arguments()).hasSize(3).last().isEqualTo("UNKNOWN_KEY");
        });
    }

    @StoreTest
    void aWorkbookGoesTheWayOfTheDocument(Store store) {
        signIn(store);
        in(store, service -> service.importDraft(sample("X1")));
        var workbooks = store.bean(SchemeWorkbookService.class);
        var file = store.fromTransaction(() -> workbooks.workbook(new SchemeName("CTY", "X1", null)));
        var imported = store.fromTransaction(() -> workbooks.importDraft(new ByteArrayInputStream(file)));

        assertThat(imported.faults()).isEmpty();
        assertThat(imported.scheme().schemeVersion()).isEqualTo("X1");
        assertThat(imported.scheme().version()).isGreaterThan(1);
        assertThat(SchemeWorkbookService.isWorkbook(file)).isTrue();
        assertThat(SchemeWorkbookService.isWorkbook(sample().getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        in(
                store,
                service -> service.publish("CTY", "X1", null, imported.scheme().version()));
        assertThat(refusal(store, file).problem()).isEqualTo(SchemeProblem.SCHEME_PUBLISHED);
    }

    @StoreTest
    void whatIsWrongInAWorkbookIsToldByItsCellsAllAtOnce(Store store) {
        signIn(store);
        var document = AWorkbook.small().with("指标", "E3", "many", "I3", "GUESS").with("方案", "B6", "RUMOUR");
        var both = AWorkbook.small().with("方案", "B6", "RUMOUR").with("维度", "F1", "color");

        var byDocument = refusal(store, document.file());
        var byBoth = refusal(store, both.file());
        var byFile = refusal(store, "PK".getBytes(StandardCharsets.UTF_8));

        assertThat(byDocument.problem()).isEqualTo(SchemeProblem.SCHEME_WORKBOOK_REFUSED);
        assertThat(byDocument.fields())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("指标!E3", "指标!I3", "方案!B6");
        assertThat(byBoth.fields()).extracting(FieldProblem::field).containsExactlyInAnyOrder("维度!F1", "方案!B6");
        assertThat(byFile.fields())
                .singleElement()
                .satisfies(
                        field -> assertThat(field.arguments()).hasSize(3).last().isEqualTo("NOT_XLSX"));
    }

    @StoreTest
    void whatAWorkbookCannotSayIsNotHandedOutAsOne(Store store) {
        signIn(store);
        var nameless = sample("X2").replace("\"dimensions\": [", "\"dimensions\": [{},");
        in(store, service -> service.importDraft(nameless));
        var workbooks = store.bean(SchemeWorkbookService.class);

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> store.inTransaction(() -> workbooks.workbook(new SchemeName("CTY", "X2", null))));

        assertThat(refused.problem()).isEqualTo(SchemeProblem.SCHEME_NOT_FOR_WORKBOOK);
    }

    private static RegistryException refusal(Store store, byte[] file) {
        var workbooks = store.bean(SchemeWorkbookService.class);
        return catchThrowableOfType(
                RegistryException.class,
                () -> store.inTransaction(() -> workbooks.importDraft(new ByteArrayInputStream(file))));
    }

    @StoreTest
    void versionsAreListedInPages(Store store) {
        signIn(store);
        List.of("L1", "L2", "L3").forEach(version -> in(store, service -> service.importDraft(sample(version))));

        var first = in(store, service -> service.list(null, 2));
        var second = in(store, service -> service.list(first.next(), 50));

        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).extracting(SchemeView::schemeVersion).contains("L3");
        assertThat(in(store, service -> service.list(second.previous(), 2)).rows())
                .isEqualTo(first.rows());
    }

    @StoreTest
    void aCaseDocumentIsScoredWithoutBeingKept(Store store) {
        signIn(store);
        in(store, service -> service.importDraft(sample("E1")));
        var scoring = store.bean(ScoringService.class);
        var name = new SchemeName("CTY", "E1", null);

        var one = "{\"id\":\"320106\",\"figures\":{\"partyGroup\":\"1\"}}";
        var explained = store.fromTransaction(() -> scoring.evaluate(name, one, true));
        var result = store.fromTransaction(() -> scoring.evaluate(name, one, false));
        var list = store.fromTransaction(() -> scoring.evaluate(name, "[" + one + "," + one + "]", false));

        assertThat(result).startsWith("{\"dimensions\"").contains("\"1.2\":\"4.00\"", "\"1.3\":\"ANSWER_MISSING\"");
        assertThat(explained)
                .startsWith("{\"explanation\":{")
                .contains("\"version\":\"E1\"")
                .endsWith(",\"result\":" + result + "}");
        assertThat(list).isEqualTo("[" + result + "," + result + "]");
        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> store.inTransaction(
                        () -> scoring.evaluate(name, "{\"id\":\"x\",\"answers\":{\"9\":{\"yes\":true}}}", false)));
        assertThat(refused.problem()).isEqualTo(SchemeProblem.CASE_REFUSED);
        assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("/answers/9");
    }

    @StoreTest
    void aVersionIsReviewedAloneAndAgainstAnother(Store store) {
        signIn(store);
        in(store, service -> service.importDraft(sample("V1")));
        in(
                store,
                service -> service.importDraft(sample("V2")
                        .replace("\"service\": \"DECISIONS\"", "\"service\": null")
                        .replace("\"from\": 80", "\"from\": 85")));
        var reviews = store.bean(SchemeReviewService.class);
        var before = new SchemeName("CTY", "V1", null);
        var after = new SchemeName("CTY", "V2", null);

        var advice = store.fromTransaction(() -> reviews.lint(after));
        var comparison = store.fromTransaction(() -> reviews.compare(before, after, Map.of()));

        assertThat(advice).extracting(FindingView::finding).contains("SERVICES_TOO_LIGHT");
        assertThat(advice.get(0).in(Locale.CHINESE)).contains("四服务");
        assertThat(comparison.frame()).containsExactly("bands");
        assertThat(comparison.rows()).hasSize(23);
    }

    private static void signIn(Store store) {
        var acting = new Acting();
        var grant = Grant.on(Role.CAMPAIGN_MANAGER, new DivisionCode("320000"));
        acting.as(new Actor("organiser", "organiser", "组织者", List.of(grant), Locale.CHINESE, ""));
        store.with(Acting.class, acting).with(Clock.class, Clock.fixed(NOON, BusinessTime.ZONE));
    }

    private static <T> T in(Store store, Function<SchemeService, T> act) {
        return store.fromTransaction(() -> act.apply(store.bean(SchemeService.class)));
    }

    private static RegistryException refused(Store store, Function<SchemeService, Object> act) {
        return catchThrowableOfType(RegistryException.class, () -> in(store, act));
    }

    private static String sample(String version) {
        return sample().replace("\"2021.1\"", "\"" + version + "\"");
    }

    private static String sample() {
        try (var stream = Objects.requireNonNull(SchemeServiceTest.class.getResourceAsStream(
                "/org/grassroots/registry/scheme/samples/CTY-2021.1.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
