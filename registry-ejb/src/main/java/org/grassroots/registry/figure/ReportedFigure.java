package org.grassroots.registry.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.grassroots.registry.figure.model.Signature;

/**
 * A figure that an organisation reported and a reviewer accepted.
 *
 * @param reportId the report on which it stands
 * @param by who reported it, in which role and when
 */
public record ReportedFigure(String code, BigDecimal amount, String reportId, Reporter by) implements Serializable {

    /** Who reported a figure, as they were called then. */
    public record Reporter(String account, String name, String role, Instant at) implements Serializable {

        static Reporter of(Signature signature) {
            return new Reporter(signature.account(), signature.name(), signature.role(), signature.at());
        }
    }
}
