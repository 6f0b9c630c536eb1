package org.grassroots.registry.territory;

import java.io.Serializable;
import org.grassroots.registry.territory.model.Standard;

/** A park as it is shown, with the division it lies in. */
public record ParkView(String code, String name, String parentCode, String parentLabel, Standard standard)
        implements Serializable {}
