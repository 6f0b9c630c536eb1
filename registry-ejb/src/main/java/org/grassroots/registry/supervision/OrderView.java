package org.grassroots.registry.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.supervision.model.OrderState;
import org.grassroots.registry.supervision.model.OrderVerb;
import org.jspecify.annotations.Nullable;

/**
 * An order with its items, what was reported, and what whoever asks can do about it now.
 *
 * @param remark what was said with the last change of state, or null
 * @param issuedBy the name of who entered it
 * @param possible what whoever asks can do now
 */
public record OrderView(
        OrderRow row,
        long version,
        SubjectView subject,
        @Nullable String remark,
        String issuedBy,
        Instant enteredAt,
        List<ItemView> items,
        List<StepView> steps,
        Set<OrderVerb> possible)
        implements Serializable {

    public OrderView {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        possible = Set.copyOf(possible);
    }

    /**
     * One thing to be mended.
     *
     * @param indicator the indicator that it came from, or null
     * @param finding the finding that it came from, or null
     * @param exhibits the files that show what was found
     * @param answer what the organisation did about it, or null
     * @param files what proves that
     */
    public record ItemView(
            int place,
            String demand,
            @Nullable String indicator,
            @Nullable String finding,
            List<FileView> exhibits,
            @Nullable String answer,
            List<FileView> files)
            implements Serializable {

        public ItemView {
            exhibits = List.copyOf(exhibits);
            files = List.copyOf(files);
        }
    }

    /** A file beside an item; {@code open} tells whether whoever asks may open it. */
    public record FileView(String evidenceId, String fileName, String sha256, boolean open) implements Serializable {}

    /** A change of state; {@code reported} is what was reported with it, item by item. */
    public record StepView(
            OrderVerb verb,
            OrderState from,
            OrderState to,
            @Nullable String remark,
            List<ReportedView> reported,
            @Nullable String contentSha256,
            String by,
            String role,
            Instant at)
            implements Serializable {

        public StepView {
            reported = List.copyOf(reported);
        }
    }

    /** What was reported of one item; {@code files} are the names of what proved it. */
    public record ReportedView(int place, String answer, List<String> files) implements Serializable {

        public ReportedView {
            files = List.copyOf(files);
        }
    }

    /** Whether whoever asks can do this now. */
    public boolean can(String verb) {
        return possible.contains(OrderVerb.valueOf(verb));
    }

    /** The items without an answer. */
    public List<ItemView> unanswered() {
        return items.stream().filter(item -> item.answer() == null).toList();
    }
}
