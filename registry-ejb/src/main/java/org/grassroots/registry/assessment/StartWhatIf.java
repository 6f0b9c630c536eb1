package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried on which cases; the fields have the names of the inputs of its form.
 *
 * @param schemeVariant the class of organisation that the scheme's form is for; null for all
 * @param campaign the code of the campaign whose frozen cases are scored again
 * @param mapping by code of the version that judged them, the code of the version tried
 */
public record StartWhatIf(
        String schemeCode,
        String schemeVersion,
        @Nullable String schemeVariant,
        String campaign,
        Map<String, String> mapping)
        implements Serializable {

    public StartWhatIf {
        mapping = Map.copyOf(mapping);
    }
}
