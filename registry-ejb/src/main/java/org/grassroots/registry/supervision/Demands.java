package org.grassroots.registry.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.assessment.CaseGrounds;
import org.grassroots.registry.assessment.CaseGrounds.Weakness;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Severity;
import org.grassroots.registry.supervision.model.OrderItem;
import org.grassroots.registry.supervision.model.OrderItem.Demand;

/** What findings and results show to be wanting, in the words of an order. */
final class Demands {

    private static final String ABSENT = "未在规定期限内参加能力评价：说明原因，补齐自查材料。";

    private Demands() {}

    /** What the grounds of a case ask for, the gravest findings first; mere remarks of inspectors ask for nothing. */
    static List<Demand> of(CaseGrounds grounds) {
        var demands = new ArrayList<Demand>();
        var found = new HashSet<String>();
        grounds.findings().stream()
                .filter(finding -> finding.severity() != Severity.REMARK)
                .sorted(Comparator.comparing(FindingView::severity).reversed())
                .forEach(finding -> {
                    demands.add(demand(finding));
                    found.add(Objects.requireNonNullElse(finding.indicator(), ""));
                });
        grounds.weak().stream()
                .filter(weak -> !found.contains(weak.indicator()))
                .map(Demands::demand)
                .forEach(demands::add);
        if (grounds.state() == CaseState.NOT_PARTICIPATED) {
            demands.add(new Demand(ABSENT, null, null));
        }
        return demands.stream().limit(OrderItem.MOST - 1).toList();
    }

    private static Demand demand(FindingView finding) {
        var about = finding.indicator() == null ? "" : "指标 " + finding.indicator() + "：";
        var text = about + finding.text();
        return new Demand(
                text.substring(0, Math.min(text.length(), OrderItem.LONGEST_DEMAND)),
                finding.indicator(),
                finding.id());
    }

    private static Demand demand(Weakness weak) {
        var text = "指标 " + weak.indicator() + " " + weak.title().zh() + "：得 "
                + weak.points().stripTrailingZeros().toPlainString() + " 分（满分 " + weak.weight() + " 分），查明原因并改进。";
        return new Demand(text, weak.indicator(), null);
    }
}
