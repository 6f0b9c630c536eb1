package org.grassroots.registry.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.Store;

/** What the stories of cases do and look at again and again. */
final class CaseStories {

    private CaseStories() {}

    static long answer(AProvince province, String id, String indicator, String answer, Map<String, String> figures) {
        var entry = new Entry(id, indicator, answer, figures, null);
        return province.in(SelfInspectionService.class, service -> service.answer(entry));
    }

    static IndicatorView indicator(CaseView view, String code) {
        return view.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ranking(Store store, String campaign) {
        return store.fromTransaction(() -> ((List<?>) store.em()
                        .createNativeQuery("SELECT division_code, state, total, grade FROM assessment_result"
                                + " WHERE campaign_code = ? AND (state <> 'NOT_STARTED') ORDER BY total DESC")
                        .setParameter(1, campaign)
                        .getResultList())
                .stream()
                        .map(row -> String.join(
                                " ",
                                Arrays.stream((Object[]) row)
                                        .map(String::valueOf)
                                        .toList()))
                        .toList());
    }
}
