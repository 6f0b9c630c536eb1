package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.ALife.APRIL;
import static org.grassroots.registry.organisation.ALife.MARCH;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifeAct;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** What depends on an organisation when its life is to end (domain: lifecycle L13, L14, L16), and what may (L11). */
class DependentsTest {

    @StoreTest
    void theEndOfABaseIsNotAskedForWhilePostsDependOnIt(Store store) {
        var life = new ALife(store);
        var base = life.base("320102", "留有网点的基地");
        var posts =
                List.of(life.post(base, "网点一"), life.post(base, "网点二"), life.post(base, "网点三"), life.post(base, "网点四"));

        var refused = refused(() -> life.take(base, LifeAct.DISSOLVE, MARCH));

        assertThat(refused.problem()).isEqualTo(OrganisationProblem.LIFE_DEPENDENTS);
        assertThat(refused.arguments()).hasSize(2).first().isEqualTo(4);
        assertThat(refused.arguments().get(1).toString().split("、")).hasSize(3).allMatch(name -> name.startsWith("网点"));
        assertThat(life.view(base).status()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(dependents(life, base))
                .extracting(OrganisationRef::name)
                .containsExactlyInAnyOrder("网点一", "网点二", "网点三", "网点四");

        posts.forEach(life::deregister);
        assertThat(dependents(life, base)).isEmpty();
        assertThat(life.take(base, LifeAct.DISSOLVE, MARCH).status()).isEqualTo(LifecycleStatus.DEREGISTERING);
    }

    @StoreTest
    void norIsItDecidedIfOneCameToDependOnItMeanwhile(Store store) {
        var life = new ALife(store);
        var base = life.base("320104", "注销中的基地");
        var post = life.post(base, "仍在的网点");
        life.stands(base, LifecycleStatus.DEREGISTERING);

        assertThat(refused(() -> life.take(base, LifeAct.DEREGISTER, APRIL)).problem())
                .isEqualTo(OrganisationProblem.LIFE_DEPENDENTS);

        life.deregister(post);
        assertThat(life.take(base, LifeAct.DEREGISTER, APRIL).status()).isEqualTo(LifecycleStatus.DEREGISTERED);
    }

    @StoreTest
    void aCountysAssociationStaysWhileTownshipBranchesLiveBelowIt(Store store) {
        var life = new ALife(store);
        var county = life.register(OrganisationKind.COUNTY_ASSOCIATION, "320115", "江宁区科协");
        var elsewhere = life.register(OrganisationKind.COUNTY_ASSOCIATION, "320116", "六合区科协");
        var branch = life.register(OrganisationKind.TOWNSHIP_BRANCH, "320115002", "某街道科协");
        life.register(OrganisationKind.RURAL_TECH_ASSOCIATION, "320115", "某农技协");

        var refused = refused(() -> life.take(county, LifeAct.DISSOLVE, MARCH));

        assertThat(refused.problem()).isEqualTo(OrganisationProblem.LIFE_DEPENDENTS);
        assertThat(refused.arguments()).containsExactly(1, "某街道科协");
        assertThat(life.take(elsewhere, LifeAct.DISSOLVE, MARCH).status()).isEqualTo(LifecycleStatus.DEREGISTERING);
        life.deregister(branch);
        assertThat(life.take(county, LifeAct.DISSOLVE, MARCH).status()).isEqualTo(LifecycleStatus.DEREGISTERING);
    }

    @StoreTest
    void aDecisionFromAboveIsNotHeldUpAndThePostsItLeavesAreFoundAtOnce(Store store) {
        for (var act : List.of(LifeAct.REVOKE, LifeAct.EXPIRE)) {
            var life = new ALife(store);
            var base = life.base("320105", "结束的基地" + act);
            var post = life.post(base, "留下的网点" + act);
            var other = life.post(life.base("320105", "别的基地" + act), "别的网点" + act);

            assertThat(life.take(base, act, MARCH).status().isTerminal()).isTrue();

            assertThat(life.view(post).status()).isEqualTo(LifecycleStatus.ACTIVE);
            assertThat(seen(life, post)).contains(QualityCheck.PARENT_ENDED);
            assertThat(seen(life, other)).doesNotContain(QualityCheck.PARENT_ENDED);
        }
    }

    @StoreTest
    void nothingNewDependsOnWhatIsNotAnActiveBase(Store store) {
        var life = new ALife(store);
        for (var status : LifecycleStatus.values()) {
            var base = life.base("320106", "基地" + status);
            life.stands(base, status);
            if (status == LifecycleStatus.ACTIVE) {
                assertThat(life.post(base, "网点" + status).status()).isEqualTo(LifecycleStatus.ACTIVE);
            } else {
                assertThat(refused(() -> life.post(base, "网点" + status)))
                        .returns(OrganisationProblem.PARENT_CLOSED, RegistryException::problem)
                        .returns(List.of(base.name(), status), RegistryException::arguments);
            }
        }
    }

    @StoreTest
    void aPostIsNotGivenToABaseThatIsSuspendedEither(Store store) {
        var life = new ALife(store);
        var suspended = life.base("320111", "暂停的基地");
        var post = life.post(life.base("320111", "原来的基地"), "要换基地的网点");
        life.take(suspended, LifeAct.SUSPEND, MARCH);
        var service = life.as(Role.DECISION_CLERK).bean(OrganisationService.class);
        var change = AnAssociation.becomes(post.id(), Attribute.PARENT, suspended.registryNumber(), MARCH);
        long seen = life.view(post).version();

        assertThat(refused(() -> store.inTransaction(() -> service.record(change, seen)))
                        .problem())
                .isEqualTo(OrganisationProblem.PARENT_CLOSED);

        life.take(suspended, LifeAct.RESUME, APRIL);
        long then = life.view(post).version();
        assertThat(store.fromTransaction(() -> service.record(change, then)).fact(Attribute.PARENT))
                .hasValueSatisfying(parent -> assertThat(parent.content()).isEqualTo(suspended.registryNumber()));
    }

    @StoreTest
    void ofAnEndAndANewPostAtTheSameTimeOneIsRefused(Store store) throws Exception {
        var life = new ALife(store);
        var clerks = Executors.newFixedThreadPool(2);
        try (var other = store.another()) {
            var colleague = new ALife(other);
            for (int round = 0; round < 5; round++) {
                var base = life.base("320113", "同时办理的基地" + round);
                var name = "同时办理的网点" + round;
                var end = clerks.submit(attempt(() -> life.take(base, LifeAct.DISSOLVE, MARCH)));
                var post = clerks.submit(attempt(() -> colleague.post(base, name)));

                assertThat(List.of(end.get(), post.get())).containsOnlyOnce("done");
            }
        } finally {
            clerks.shutdownNow();
        }
    }

    private static Callable<String> attempt(Callable<OrganisationView> act) {
        return () -> {
            try {
                act.call();
                return "done";
            } catch (RegistryException refused) {
                return refused.problem().key();
            }
        };
    }

    private static List<OrganisationRef> dependents(ALife life, OrganisationView one) {
        return life.as(Role.DECISION_CLERK).bean(LifecycleService.class).dependents(one.id());
    }

    private static List<QualityCheck> seen(ALife life, OrganisationView one) {
        var filter = new QualityFilter(null, null, null, one.id(), false);
        return life.as(Role.DECISION_CLERK).bean(QualityService.class).list(filter, null, 50).rows().stream()
                .map(QualityRow::check)
                .toList();
    }

    private static RegistryException refused(Runnable act) {
        return catchThrowableOfType(RegistryException.class, act::run);
    }
}
