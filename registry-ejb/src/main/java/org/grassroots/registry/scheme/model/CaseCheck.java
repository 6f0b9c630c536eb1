package org.grassroots.registry.scheme.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks whether a case fits its scheme: every code is one of the scheme's, and no dimension is declared away as a
 * whole.
 */
record CaseCheck(Scheme scheme, CaseDocument document, FaultLog log) {

    void check() {
        Map<String, Indicator> indicators = new HashMap<>();
        scheme.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        document.answers().forEach((code, answer) -> answer(code, answer, indicators));
        document.inapplicable().forEach((code, reason) -> inapplicable(code, reason, indicators.keySet()));
        scheme.dimensions().forEach(this::dimension);
        var given = document.adjustments();
        known("bonus", given.bonus(), extras(scheme.bonus()), FaultCode.BONUS_UNKNOWN);
        known("deductions", given.deductions().keySet(), extras(scheme.deductions()), FaultCode.DEDUCTION_UNKNOWN);
        known("vetoes", given.vetoes(), vetoes(), FaultCode.VETO_UNKNOWN);
    }

    private void answer(String code, Answer answer, Map<String, Indicator> indicators) {
        var pointer = FaultLog.below("/answers", code);
        var indicator = indicators.get(code);
        if (indicator == null) {
            log.add(pointer, FaultCode.ANSWER_INDICATOR_UNKNOWN, code);
            return;
        }
        var method = indicator.method();
        int before = log.size();
        if (!method.asks()) {
            log.add(pointer, FaultCode.ANSWER_NOT_ASKED, code);
            return;
        }
        method.check(answer, pointer, log);
        if (log.size() == before && !method.fits(answer)) {
            log.add(pointer, FaultCode.ANSWER_UNFIT, code);
        }
    }

    private void inapplicable(String code, String reason, Set<String> indicators) {
        var pointer = FaultLog.below("/inapplicable", code);
        if (!indicators.contains(code)) {
            log.add(pointer, FaultCode.INAPPLICABLE_UNKNOWN, code);
        }
        if (reason.isBlank()) {
            log.add(pointer, FaultCode.REASON_MISSING, code);
        }
    }

    private void dimension(Dimension dimension) {
        var declared = document.inapplicable().keySet();
        if (!dimension.indicators().isEmpty()
                && dimension.indicators().stream().allMatch(indicator -> declared.contains(indicator.code()))) {
            log.add("/inapplicable", FaultCode.DIMENSION_INAPPLICABLE, dimension.code());
        }
    }

    private static Set<String> extras(Collection<Scheme.ExtraItem> items) {
        return items.stream().map(Scheme.ExtraItem::code).collect(Collectors.toSet());
    }

    private Set<String> vetoes() {
        return scheme.vetoes().stream().map(Scheme.VetoItem::code).collect(Collectors.toSet());
    }

    private void known(String key, Collection<String> given, Set<String> known, FaultCode code) {
        given.stream().filter(each -> !known.contains(each)).forEach(each -> log.add("/" + key, code, each));
    }
}
