package org.grassroots.registry.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.grassroots.registry.organisation.Decision;
import org.grassroots.registry.organisation.EraseName;
import org.grassroots.registry.organisation.ErasureView;
import org.grassroots.registry.organisation.NameErasureService;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AnApplication;
import org.grassroots.registry.registration.model.Judgement;
import org.grassroots.registry.registration.model.ProposedChange;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** An erased name stands in no application and no amendment either; the chair to begin with is 张三. */
class ProposedNamesTest {

    private static final ProposedChange ELECTED = new ProposedChange(Attribute.CHAIR, "样例新主席", AnApplication.TODAY);

    @StoreTest
    void applicationsAndAmendmentsForgetItToo(Store store) {
        var office = new AnOffice(store, "320322");
        var id = office.registered();
        store.bean(ProposedNames.class);
        var proposed = office.asReporter().propose(id, ELECTED);
        office.asReviewer().judge(proposed, Map.of(Attribute.CHAIR, Judgement.accept()));
        var before = store.fromTransaction(() -> rows(store, id));

        var erased = erase(store, office, id, "张三");

        assertThat(before).contains("张三");
        assertThat(store.fromTransaction(() -> rows(store, id)))
                .contains(erased.mark())
                .contains("样例新主席")
                .doesNotContain("张三");
        // what was said at first, what is said of it since, the application and what the amendment replaced
        assertThat(erased.places()).isEqualTo(4);
    }

    @StoreTest
    void whoIsProposedAnewKeepsTheName(Store store) {
        var office = new AnOffice(store, "320324");
        var id = office.registered();
        store.bean(ProposedNames.class);
        var elected = office.asReporter().propose(id, ELECTED);
        office.asReviewer().judge(elected, Map.of(Attribute.CHAIR, Judgement.accept()));
        office.asReporter().propose(id, new ProposedChange(Attribute.OFFICERS, "张三|VICE_CHAIR|", AnApplication.TODAY));

        var refused = catchThrowableOfType(RegistryException.class, () -> erase(store, office, id, "张三"));

        assertThat(refused.problem()).isEqualTo(OrganisationProblem.NAME_UNDER_WAY);
        assertThat(store.fromTransaction(() -> rows(store, id))).contains("张三");
    }

    private static ErasureView erase(Store store, AnOffice office, String id, String name) {
        office.asClerk();
        var service = store.bean(NameErasureService.class);
        var command = new EraseName(id, name, false, new Decision("省科协办公室", AnApplication.TODAY, null));
        var version = service.preview(id, name).version();
        return store.fromTransaction(() -> service.erase(command, version));
    }

    private static String rows(Store store, String id) {
        return store.em()
                        .createNativeQuery("SELECT f.written FROM application_field f JOIN application a"
                                + " ON a.id = f.application_id WHERE a.organisation_id = ?1")
                        .setParameter(1, id)
                        .getResultList()
                + " "
                + store.em()
                        .createNativeQuery("SELECT CONCAT(i.before_text, i.content) FROM amendment_item i"
                                + " JOIN amendment a ON a.id = i.amendment_id WHERE a.organisation_id = ?1")
                        .setParameter(1, id)
                        .getResultList();
    }
}
