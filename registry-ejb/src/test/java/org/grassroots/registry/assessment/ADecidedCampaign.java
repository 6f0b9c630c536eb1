package org.grassroots.registry.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.assessment.model.CampaignVerb;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Store;

/** A campaign over three counties of one city, from its plan to its end. */
final class ADecidedCampaign {

    private ADecidedCampaign() {}

    /** Three counties: one objects and is graded anew, one is as it was, one did not take part. */
    static AProvince of(Store store, String code, String asItIs, String objecting, String absent) {
        var province = new AProvince(store, code)
                .registered(asItIs)
                .registered(objecting)
                .registered(absent)
                .planned(
                        new PlanCampaign.Whom(asItIs.substring(0, 4) + "00", null, null, null),
                        PlanCampaign.When.usual(LocalDate.of(2021, 8, 31), AProvince.DEADLINE));
        province.asClerk().advance(CampaignVerb.APPROVE);
        province.asManager().advance(CampaignVerb.OPEN);
        province.reviewed(asItIs);
        var id = province.submitted(objecting);
        province.asAuditor()
                .in(
                        AuditService.class,
                        service -> service.assess(new Entry(id, "2.3", null, Map.of("peopleRecommended", "0"), null)));
        var fewer = new Entry(id, "2.2", null, Map.of("surveyItems", "6"), null);
        province.in(AuditService.class, service -> service.assess(fewer));
        var lower = new Entry(id, "5.1", "{\"choice\":\"county\"}", Map.of(), null);
        province.in(AuditService.class, service -> service.assess(lower));
        province.in(AuditService.class, service -> service.assess(AProvince.panel(id, "1", "1", "1")));
        province.in(AuditService.class, service -> service.review(id, null));
        province.noticed()
                .asReporter(objecting)
                .in(ObjectionService.class, service -> service.raise(id, "举荐人数不符", null));
        province.as("审核员丙", Role.PROVINCIAL_AUDITOR, "320000")
                .in(
                        ObjectionService.class,
                        service ->
                                service.recheck(new Entry(id, "2.3", null, Map.of("peopleRecommended", "12"), null)));
        var seen = province.asClerk().hash(id);
        province.in(ObjectionService.class, service -> service.settle(id, "更正", seen));
        province.at(after(province)).advance(CampaignVerb.DECIDE);
        province.asManager().advance(CampaignVerb.CLOSE);
        return province;
    }

    private static Instant after(AProvince province) {
        return Objects.requireNonNull(province.campaign().noticedUntil()).plusMillis(1);
    }
}
