package org.grassroots.registry.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.NewScheme;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.Source;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

class SchemeDraftServiceTest {

    private static final Instant NOON = Instant.parse("2021-08-01T04:00:00Z");

    @StoreTest
    void anEmptyDraftBeginsWithFaultsThatTellWhatIsToBeWritten(Store store) {
        signIn(store, "组织者");
        var begun = begin(store, "EMPTY");

        var review = review(store, begun.name());

        assertThat(begun.status()).isEqualTo(SchemeStatus.DRAFT);
        assertThat(begun.importedBy()).isEqualTo("组织者");
        assertThat(review.faults()).extracting(FaultView::fault).containsExactly("EMPTY_LIST");
        assertThat(review.scheme().bands()).hasSize(4);
        assertThat(problem(() -> begin(store, "EMPTY"))).isEqualTo(SchemeProblem.SCHEME_EXISTS);
        assertThat(problem(() -> begin(store, "no code"))).isEqualTo(SchemeProblem.SCHEME_REFUSED);
    }

    @StoreTest
    void aCopySaysTheSameAsADraftOfItsOwn(Store store) {
        signIn(store, "组织者");
        var begun = begin(store, "COPIED");

        var copy = edit(store, service -> service.copy(begun.name(), "2"));

        assertThat(copy.name()).isEqualTo(new SchemeName("COPIED", "2", null));
        assertThat(copy.source()).isEqualTo(Source.DRAFT);
        assertThat(review(store, copy.name()).scheme().bands())
                .isEqualTo(review(store, begun.name()).scheme().bands());
        assertThat(problem(() -> edit(store, service -> service.copy(begun.name(), "2"))))
                .isEqualTo(SchemeProblem.SCHEME_EXISTS);
    }

    @StoreTest
    void editsAreKeptOneByOneAndAStaleOneIsRefused(Store store) {
        var acting = signIn(store, "组织者");
        var begun = begin(store, "EDITED");
        var cap = new SchemeEdit.Put("/bonusCap", new Json.Numeral(BigDecimal.valueOf(7)));
        acting.as(someone("审核员"));

        var edited = edit(store, service -> service.edit(begun.name(), cap, begun.version()));

        assertThat(edited.importedBy()).isEqualTo("审核员");
        assertThat(edited.sha256()).isNotEqualTo(begun.sha256());
        assertThat(review(store, begun.name()).scheme().bonusCap()).isEqualByComparingTo("7");
        assertThat(problem(() -> edit(store, service -> service.edit(begun.name(), cap, begun.version()))))
                .isEqualTo(CommonProblem.STALE_EDIT);
        var gone = new SchemeEdit.Remove("/dimensions/3");
        assertThat(problem(() -> edit(store, service -> service.edit(begun.name(), gone, edited.version()))))
                .isEqualTo(SchemeProblem.SCHEME_PART_GONE);
    }

    @StoreTest
    void whatWouldBeNoSchemeIsRefusedAndChangesNothing(Store store) {
        signIn(store, "组织者");
        var begun = begin(store, "REFUSED");
        var wrong = new SchemeEdit.Put("/bonusCap", new Json.Text("much"));

        var refused = catchThrowableOfType(
                RegistryException.class,
                () -> edit(store, service -> service.edit(begun.name(), wrong, begun.version())));

        assertThat(refused.problem()).isEqualTo(SchemeProblem.SCHEME_REFUSED);
        assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("/bonusCap");
        assertThat(review(store, begun.name()).view()).isEqualTo(begun);
    }

    @StoreTest
    void theListTellsHowManyFaultsDraftsHave(Store store) {
        signIn(store, "组织者");
        var begun = begin(store, "COUNTED");

        Map<String, Integer> counts = store.fromTransaction(
                () -> store.bean(SchemeReviewService.class).draftFaults());

        assertThat(counts).containsEntry(begun.id(), 1);
    }

    private static SchemeView begin(Store store, String code) {
        return edit(store, service -> service.begin(new NewScheme(code, "1", "", "COUNTY_ASSOCIATION", "题")));
    }

    private static SchemeReview review(Store store, SchemeName name) {
        return store.fromTransaction(() -> store.bean(SchemeReviewService.class).review(name));
    }

    private static <T> T edit(Store store, Function<SchemeDraftService, T> act) {
        return store.fromTransaction(() -> act.apply(store.bean(SchemeDraftService.class)));
    }

    private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(RegistryException.class, act).problem();
    }

    private static Acting signIn(Store store, String name) {
        var acting = new Acting();
        acting.as(someone(name));
        store.with(Acting.class, acting).with(Clock.class, Clock.fixed(NOON, BusinessTime.ZONE));
        return acting;
    }

    private static Actor someone(String name) {
        var grant = Grant.on(Role.CAMPAIGN_MANAGER, new DivisionCode("320000"));
        return new Actor(name, name, name, List.of(grant), Locale.CHINESE, "");
    }
}
