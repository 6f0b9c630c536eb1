package org.grassroots.registry.archive;

import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.CampaignRecord;
import org.grassroots.registry.assessment.CampaignStepView;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.CampaignView.DecisionView;
import org.grassroots.registry.assessment.CaseRecord;
import org.grassroots.registry.assessment.ObjectionView;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Json;
import org.jspecify.annotations.Nullable;

/** What a package says of a campaign and its cases, as canonical JSON. */
final class PackedTexts {

    private PackedTexts() {}

    /** The campaign with its decisions, its calendar and its steps. */
    static Json campaign(CampaignRecord packed) {
        var campaign = packed.campaign();
        return Json.writing()
                .put("code", campaign.code())
                .put("titleZh", campaign.titleZh())
                .put("titleEn", campaign.titleEn())
                .put("assessedYear", String.valueOf(campaign.assessedYear()))
                .put("subjectKind", campaign.subjectKind())
                .put("scheme", scheme(campaign))
                .put("scope", scope(campaign))
                .put("calendar", calendar(campaign))
                .put("approval", decision(campaign.approval()))
                .put("outcome", decision(campaign.outcome()))
                // a campaign that is closed later is the same campaign
                .put("steps", Json.array(packed.steps(), PackedTexts::step))
                .done();
    }

    private static Json scheme(CampaignView campaign) {
        return Json.writing()
                .put("code", campaign.schemeCode())
                .put("version", campaign.schemeVersion())
                .put("variant", campaign.schemeVariant())
                .put("sha256", campaign.schemeSha256())
                .done();
    }

    private static Json scope(CampaignView campaign) {
        return Json.writing()
                .put("division", campaign.division())
                .put("level", text(campaign.level()))
                .put("batch", text(campaign.batch()))
                .put("foundedBefore", text(campaign.foundedBefore()))
                .done();
    }

    private static Json calendar(CampaignView campaign) {
        return Json.writing()
                .put("cutOff", text(campaign.cutOff()))
                .put("beginsOn", text(campaign.beginsOn()))
                .put("deadline", text(campaign.deadline()))
                .put("openedAt", text(campaign.openedAt()))
                .put("noticedAt", text(campaign.noticedAt()))
                .put("noticedUntil", text(campaign.noticedUntil()))
                .done();
    }

    private static Json decision(@Nullable DecisionView decision) {
        return decision == null
                ? new Json.Nothing()
                : Json.writing()
                        .put("body", decision.body())
                        .put("documentNumber", decision.documentNumber())
                        .put("decidedOn", text(decision.decidedOn()))
                        .done();
    }

    private static Json step(CampaignStepView step) {
        return Json.writing()
                .put("verb", step.verb().name())
                .put("by", step.by())
                .put("role", step.role())
                .put("at", text(step.at()))
                .done();
    }

    /** What the quota cut. */
    static String cuts(CampaignRecord packed) {
        var byName = new TreeMap<String, Json>();
        packed.cuts().forEach((grade, cut) -> byName.put(grade.name(), Json.decimal(cut)));
        return CanonicalJson.write(new Json.Members(byName));
    }

    /** What there is of a case beside the documents of its result. */
    static String of(CaseRecord one) {
        var of = one.of();
        var writing = Json.writing()
                .put("caseId", of.caseId())
                .put("organisationId", of.organisationId())
                .put("registryNumber", of.registryNumber())
                .put("name", of.name())
                .put("division", of.division())
                .put("jurisdiction", of.jurisdiction())
                .put("state", one.state().name())
                .put("dynamicClass", text(one.dynamicClass()))
                .put("steps", Json.array(one.steps(), PackedTexts::step))
                .put("evidence", Json.array(one.evidence(), PackedTexts::evidence));
        optional(one).forEach(writing::put);
        return CanonicalJson.write(writing.done());
    }

    private static Map<String, Json> optional(CaseRecord one) {
        var members = new TreeMap<String, Json>();
        var result = one.result();
        if (result != null) {
            members.put("result", result(result));
        }
        var sampled = one.sampled();
        if (sampled != null) {
            var reason = Json.writing().put("reason", sampled.reason().name()).put("note", sampled.note());
            members.put("sampled", by(reason, sampled.by()));
        }
        var objection = one.objection();
        if (objection != null) {
            members.put("objection", objection(objection.words()));
        }
        return members;
    }

    private static Json step(CaseRecord.Step step) {
        var writing = Json.writing()
                .put("verb", step.verb().name())
                .put("from", step.from().name())
                .put("to", step.to().name())
                .put("remark", step.remark())
                .put("contentSha256", step.contentSha256());
        return by(writing, step.by());
    }

    private static Json evidence(CaseRecord.Evidence evidence) {
        var writing = Json.writing()
                .put("indicator", evidence.indicator())
                .put("id", evidence.id())
                .put("name", evidence.name())
                .put("sha256", evidence.sha256());
        return by(writing, evidence.by());
    }

    private static Json result(CaseRecord.Result result) {
        var writing = Json.writing()
                .put("total", result.total())
                .put("grade", result.grade().name())
                .put("flagged", result.flagged())
                .put("vetoed", result.vetoed())
                .put("frozenSha256", result.frozenSha256())
                .put("engine", result.engine())
                .put("schemeSha256", result.schemeSha256());
        return by(writing, result.by());
    }

    private static Json objection(ObjectionView objection) {
        return Json.writing()
                .put("text", objection.text())
                .put("by", objection.by())
                .put("at", text(objection.at()))
                .put("formerTotal", objection.formerTotal())
                .put("formerGrade", objection.formerGrade().name())
                .put("answer", objection.answer())
                .put("answeredBy", objection.answeredBy())
                .put("answeredAt", text(objection.answeredAt()))
                .done();
    }

    private static Json by(Json.Writing writing, CaseRecord.By by) {
        return writing.put("account", by.account())
                .put("by", by.name())
                .put("role", by.role())
                .put("at", text(by.at()))
                .done();
    }

    private static @Nullable String text(@Nullable Object plain) {
        return plain == null ? null : plain.toString();
    }
}
