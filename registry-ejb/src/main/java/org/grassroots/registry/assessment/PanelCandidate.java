package org.grassroots.registry.assessment;

import java.io.Serializable;
import org.grassroots.registry.assessment.model.Recusal;
import org.jspecify.annotations.Nullable;

/**
 * An expert who holds the role over a case.
 *
 * @param seat the seat that they hold on the panel, or null
 * @param recused why they cannot judge it, or null where they can
 */
public record PanelCandidate(
        String account, String name, @Nullable String seat, Recusal.@Nullable Reason recused) implements Serializable {

    private static final long serialVersionUID = 1L;
}
