package org.grassroots.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.junit.jupiter.api.io.TempDir;

class EvidenceServiceTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2021-03-01T04:00:00.123456789Z"), ZoneOffset.UTC);
    private static final DivisionCode GULOU = new DivisionCode("320106");
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path root;

    @StoreTest
    void aFileComesOutAsItWentIn(Store store) throws IOException {
        var stored = store(store, Role.ORG_REPORTER, "320106");

        assertThat(stored.fileName()).isEqualTo("批复.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(PDF.length);
        assertThat(stored.sha256()).isEqualTo(Digest.of(PDF));
        assertThat(stored.storedAt()).isEqualTo("2021-03-01T04:00:00.123456Z");
        var service = service(store, Role.LOCAL_REVIEWER, "320100");
        var opened = service.open(stored.id());
        try (var stream = opened.stream()) {
            assertThat(stream.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(opened.evidence()).isEqualTo(stored);
    }

    @StoreTest
    void nobodyGetsTheFilesOfOthers(Store store) {
        var stored = store(store, Role.ORG_REPORTER, "320106");
        var other = service(store, Role.ORG_REPORTER, "320102");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> other.open(stored.id()))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> other.view("nothing"))
                .returns(CommonProblem.NOT_FOUND, RegistryException::problem);
        assertThat(other.views(List.of(stored.id()))).isEmpty();
        assertThat(service(store, Role.SYSTEM_ADMIN, "320000").views(List.of(stored.id())))
                .isEmpty();
        assertThat(service(store, Role.EXPERT, "320000").views(List.of(stored.id(), "nothing")))
                .containsExactly(stored);
        assertThat(other.views(List.of())).isEmpty();
    }

    @StoreTest
    void nobodyStoresForOthers(Store store) {
        var other = service(store, Role.ORG_REPORTER, "320102");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> other.store(new ByteArrayInputStream(PDF), "批复.pdf", GULOU))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
    }

    @StoreTest
    void aFileNeedsAName(Store store) {
        var service = service(store, Role.ORG_REPORTER, "320106");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.store(new ByteArrayInputStream(PDF), "  ", GULOU))
                .returns(CommonProblem.FIELDS_INVALID, RegistryException::problem);
    }

    @StoreTest
    void whoReportsForOneOrganisationHandsInWhereItLiesAndSeesTheirOwn(Store store) {
        var others = store(store, Role.ORG_REPORTER, "320106");
        var one = new Grant(Role.ORG_REPORTER, GULOU, "organisation");
        var service = service(store, "account-2", one);
        var own = store.fromTransaction(() -> service.store(new ByteArrayInputStream(PDF), "报告.pdf", GULOU));

        assertThat(service.view(own.id())).isEqualTo(own);
        assertThat(service.views(List.of(own.id(), others.id()))).containsExactly(own);
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.view(others.id()))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> service.store(new ByteArrayInputStream(PDF), "报告.pdf", new DivisionCode("320102")))
                .returns(CommonProblem.FORBIDDEN, RegistryException::problem);
    }

    private EvidenceView store(Store store, Role role, String division) {
        var service = service(store, role, division);
        return store.fromTransaction(() -> service.store(new ByteArrayInputStream(PDF), "批复.pdf", GULOU));
    }

    private EvidenceService service(Store store, Role role, String division) {
        return service(store, "account-1", Grant.on(role, new DivisionCode(division)));
    }

    private EvidenceService service(Store store, String account, Grant grant) {
        var actor = new Actor(account, "somebody", "某人", List.of(grant), Locale.CHINESE, "10.0.0.1");
        store.with(Clock.class, NOON).with(EvidenceFiles.class, new EvidenceFiles(root));
        store.bean(Acting.class).as(actor, NOON);
        return store.bean(EvidenceService.class);
    }
}
