package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.grassroots.registry.shared.DivisionCode;

/** How pages name a division. */
@Named
@RequestScoped
public class DivisionLabels {

    /** What people read in place of the code. */
    public String label(DivisionCode code) {
        return code.value();
    }

    /** The same for a code as a view has it. */
    public String of(String code) {
        return label(new DivisionCode(code));
    }
}
