package org.grassroots.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.grassroots.registry.archive.ArchiveService;
import org.grassroots.registry.archive.PackedCampaign;
import org.grassroots.registry.archive.model.Finding;
import org.grassroots.registry.archive.model.NotAPackageException;
import org.grassroots.registry.archive.model.Report;
import org.grassroots.registry.archive.model.Verification;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;
import org.jspecify.annotations.Nullable;

/** A campaign goes to the archive, and comes out of it again byte by byte. */
class ArchiveTest {

    @StoreTest
    void aDecidedCampaignIsPackedAlikeEveryTimeAndComesOutAgain(Store store) throws Exception {
        var province = ADecidedCampaign.of(store, "GOLDEN-2021", "320205", "320206", "320211");

        try (var one = pack(province, "GOLDEN-2021");
                var other = pack(province, "GOLDEN-2021")) {
            assertThat(Files.mismatch(one.file(), other.file())).isEqualTo(-1);
            assertThat(one.root()).isEqualTo(other.root());
            assertThat(one.size()).isEqualTo(Files.size(one.file()));
            var report = verify(one.file(), one.root());
            assertThat(report.findings()).isEmpty();
            assertThat(report.cases()).isEqualTo(3);
            assertThat(report.recomputed()).isEqualTo(2);
            assertThat(report.regraded()).isTrue();
            assertThat(verify(one.file(), "0".repeat(64)).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.ROOT);
            assertThat(packed(store, one.root())).isEqualTo(2);
        }
    }

    @StoreTest
    void whatTheDeskRevisedAfterTheDrawChangesNothingInIt(Store store) throws Exception {
        var province = ADecidedCampaign.of(store, "DRAWN", "320302", "320303", "320305");
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_case SET desk_total = 1, deviates = TRUE")
                .executeUpdate());

        try (var packed = pack(province, "DRAWN")) {
            assertThat(verify(packed.file(), null).findings()).isEmpty();
        }
    }

    @StoreTest
    void whoeverChangesAGradeInTheDatabaseIsFoundOut(Store store) throws Exception {
        var province = ADecidedCampaign.of(store, "FORGED", "320402", "320404", "320411");
        store.inTransaction(() -> store.em()
                .createNativeQuery("UPDATE assessment_outcome SET result = REPLACE(result, 'GOOD', 'EXCELLENT'),"
                        + " grade = 'EXCELLENT' WHERE grade = 'GOOD'")
                .executeUpdate());

        try (var packed = pack(province, "FORGED")) {
            assertThat(verify(packed.file(), packed.root()).findings())
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.GRADE);
        }
    }

    @StoreTest
    void onlyTheOrganiserOfTheWholeProvincePacksAndOnlyWhatIsDecided(Store store) {
        var province = new AProvince(store, "EARLY").registered("320508").opened();

        assertThat(catchThrowableOfType(RegistryException.class, () -> pack(province.asManager(), "EARLY"))
                        .problem())
                .isEqualTo(AssessmentProblem.CAMPAIGN_NOT_DECIDED);
        province.as("市里人", Role.CAMPAIGN_MANAGER, "320500");
        assertThat(catchThrowableOfType(
                                RegistryException.class,
                                () -> province.in(ArchiveService.class, service -> service.pack("EARLY")))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    private static PackedCampaign pack(AProvince province, String code) {
        return province.asManager().in(ArchiveService.class, service -> service.pack(code));
    }

    private static Report verify(Path file, @Nullable String root) throws IOException, NotAPackageException {
        return Verification.of(file, new Verification.Known(RegisterFigures.standard(), root, null));
    }

    private static int packed(Store store, String root) {
        return store.fromTransaction(() -> store.em()
                .createNativeQuery(
                        "SELECT number FROM journal_entry WHERE action = 'archive.pack' AND after_digest = ?")
                .setParameter(1, root)
                .getResultList()
                .size());
    }
}
