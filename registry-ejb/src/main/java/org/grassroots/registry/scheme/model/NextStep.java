package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The least that would earn more points: so many more of a figure, or one more condition (contract §5).
 *
 * @param kind whether {@code subject} is the code of a figure or of a condition
 * @param change how many more; of a condition always 1
 * @param gain the points that the indicator would gain
 */
public record NextStep(Kind kind, String subject, BigInteger change, BigDecimal gain) {

    /** What has to change. */
    public enum Kind {
        FIGURE,
        CONDITION
    }

    static NextStep figure(String code, BigInteger change, BigDecimal gain) {
        return new NextStep(Kind.FIGURE, code, change, gain.setScale(2));
    }

    static NextStep condition(String code, BigDecimal gain) {
        return new NextStep(Kind.CONDITION, code, BigInteger.ONE, Exact.of(gain).round2());
    }

    /** The sentence for people. */
    public Rule rule() {
        return Rule.of(
                kind == Kind.FIGURE ? RuleKey.NEXT_FIGURE : RuleKey.NEXT_CONDITION,
                subject,
                change,
                gain.toPlainString());
    }

    Json json() {
        return Json.writing()
                .put("kind", kind.name())
                .put("subject", subject)
                .put("change", change.toString())
                .put("gain", gain)
                .done();
    }
}
