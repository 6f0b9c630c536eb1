package org.grassroots.registry.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Store;

/** A campaign whose cases are put into the tables as they came out, without anybody having assessed them. */
final class ACampaign {

    private static final Timestamp AT = Timestamp.from(Instant.parse("2021-09-10T01:00:00Z"));

    private final Store store;
    private final String id = Ids.fresh();

    ACampaign(Store store, String code) {
        this.store = store;
        insert(
                "INSERT INTO assessment_campaign (id, version, code, title_zh, title_en, assessed_year, subject_kind,"
                        + " scheme_code, scheme_version, scheme_variant, scheme_sha256, state, cut_off, deadline,"
                        + " begins_on, review_until, inspect_until, notice_days, planned_by, planned_at, opened_at, decided_body,"
                        + " document_number, decided_on)"
                        + " VALUES (?1, 1, ?2, '评价', 'Assessment', 2021, 'COUNTY_ASSOCIATION', 'CTY', '2021.1', '',"
                        + " '00', 'SCORING', ?3, ?4, ?3, ?3, ?3, 5, 'manager', ?4, ?4, '省科协党组', '苏科协发〔2021〕66号', ?3)",
                id,
                code,
                Date.valueOf(LocalDate.of(2021, 9, 1)),
                AT);
    }

    void confirmed(String division, String total, Grade grade) {
        insert(
                "INSERT INTO assessment_outcome (case_id, total, self_total, grade, flagged, frozen_case,"
                        + " frozen_sha256, result, explanation, engine_version, scheme_sha256, given_by, given_name,"
                        + " given_as, given_at) VALUES (?1, ?2, ?2, ?3, FALSE, '{}', '00', '{}', '{}', '1', '00',"
                        + " 'auditor', '审核员', 'PROVINCIAL_AUDITOR', ?4)",
                underWay(division, CaseState.CONFIRMED),
                new BigDecimal(total),
                grade.name(),
                AT);
    }

    String underWay(String division, CaseState state) {
        var caseId = Ids.fresh();
        insert(
                "INSERT INTO assessment_case (id, version, campaign_id, organisation_id, registry_number,"
                        + " organisation_name, division_code, jurisdiction_code, state, state_since, touched_at)"
                        + " VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?8)",
                caseId,
                id,
                Ids.fresh(),
                "JS-XX-" + division,
                division + "科协",
                division,
                state.name(),
                AT);
        return caseId;
    }

    private void insert(String sql, Object... values) {
        store.inTransaction(() -> {
            var query = store.em().createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
