package org.grassroots.registry.assessment;

import java.io.Serializable;
import org.grassroots.registry.assessment.model.Recusal;
import org.jspecify.annotations.Nullable;

/**
 * An expert who holds the role over a case.
 *
 * @param recused why they cannot judge it, or null where they can
 */
public record PanelCandidate(String account, String name, boolean seated, Recusal.@Nullable Reason recused)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
