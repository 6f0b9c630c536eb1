package org.grassroots.registry.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** Experts with accounts, whom a campaign manager appoints and who rate. */
record APanel(Store store, AProvince province, List<Actor> experts) {

    static APanel of(Store store, AProvince province, int size) {
        var experts = new ArrayList<Actor>();
        for (int i = 0; i < size; i++) {
            experts.add(expert(store, Grant.on(Role.EXPERT, AProvince.JIANGSU)));
        }
        return new APanel(store, province, experts);
    }

    static Actor expert(Store store, Grant... grants) {
        var login = "x" + Ids.fresh().substring(0, 12);
        return store.fromTransaction(() -> {
            var account = new Account(Ids.fresh(), login, "专家" + login, null);
            List.of(grants).forEach(grant -> account.grant(Ids.fresh(), grant));
            store.em().persist(account);
            return account.asActor("10.0.0.2");
        });
    }

    static Grant grant(Role role, String division) {
        return Grant.on(role, new DivisionCode(division));
    }

    List<String> accounts() {
        return experts.stream().map(Actor::id).toList();
    }

    long appoint(String caseId) {
        return appoint(caseId, accounts());
    }

    long appoint(String caseId, List<String> accounts) {
        return province.asManager().in(PanelService.class, service -> service.appoint(caseId, accounts, null));
    }

    AProvince as(int expert) {
        var actor = experts.get(expert);
        return province.as(actor);
    }

    long rate(int expert, String caseId, String rating) {
        var seen = panel(expert, caseId).contentSha256();
        return as(expert)
                .in(
                        RatingService.class,
                        service -> service.rate(
                                new RateCase(caseId, List.of(new Rating("6.3", rating, "材料" + rating)), seen)));
    }

    PanelView panel(int expert, String caseId) {
        return as(expert).in(PanelService.class, service -> service.panel(caseId));
    }

    PanelView asManager(String caseId) {
        return province.asManager().in(PanelService.class, service -> service.panel(caseId));
    }

    String seat(int expert, String caseId) {
        return Objects.requireNonNull(panel(expert, caseId).own()).id();
    }
}
