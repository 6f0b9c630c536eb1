package org.grassroots.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.registry.organisation.ALife.MARCH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ReorganisationState;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;
import org.grassroots.registry.shared.StoreTest;

/** Who may plan, cancel and take back a reorganisation (C.3, L15: by decision): the clerk of the province and nobody else. */
class ReorganisationDesksTest {

    private static final Ground GROUND =
            new Ground(new Decision("省科协党组（样例）", MARCH, "苏科协发〔2021〕9号"), "机构改革", List.of());

    @StoreTest
    void onlyTheClerkOfTheProvinceRearrangesTheRegister(Store store) {
        var life = new ALife(store);
        var one = life.register(OrganisationKind.RURAL_TECH_ASSOCIATION, "320106", "甲协会");
        var other = life.register(OrganisationKind.RURAL_TECH_ASSOCIATION, "320106", "乙协会");
        var plan = ReorganisationPlan.merger(List.of(one.registryNumber()), other.registryNumber(), MARCH);
        life.as(Role.DECISION_CLERK);
        var done = store.fromTransaction(() -> store.bean(LineageService.class).plan(plan, GROUND));
        var steps = Map.<String, Consumer<LineageService>>of(
                "preview", service -> service.preview(plan),
                "plan", service -> service.plan(plan, GROUND),
                "cancel", service -> service.cancel(done.id(), done.version()),
                "undo", service -> service.undo(done.id(), MARCH, GROUND, done.version()));

        for (var role : Role.values()) {
            for (var division : List.of("320000", "320100", "320106")) {
                if (role == Role.DECISION_CLERK && division.equals("320000")) {
                    continue;
                }
                var grants = List.of(Grant.on(role, new DivisionCode(division)));
                var service = life.as(new Actor("someone", "someone", "某人", grants, Locale.CHINESE, "10.0.0.1"))
                        .bean(LineageService.class);
                steps.forEach((name, step) -> assertThat(catchThrowableOfType(
                                        RegistryException.class, () -> store.inTransaction(() -> step.accept(service)))
                                .problem())
                        .as("%s by %s of %s", name, role, division)
                        .isEqualTo(CommonProblem.FORBIDDEN));
            }
        }
        life.as(Role.DECISION_CLERK);
        assertThat(store.bean(LineageService.class).view(done.id()).state()).isEqualTo(ReorganisationState.DONE);
    }
}
