package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.QualityFinding;
import org.grassroots.registry.organisation.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an organisation.
 *
 * @param detail what was seen, such as 12 &gt; 9; empty where something is missing
 * @param mends the attributes of which at least one has to be written anew
 * @param goneAt since when it is there no longer, or null while it is
 */
public record QualityRow(
        String id,
        QualityCheck check,
        Severity severity,
        String detail,
        List<Attribute> mends,
        String organisationId,
        String organisationName,
        String registryNumber,
        String division,
        Instant firstSeenAt,
        Instant lastSeenAt,
        @Nullable Instant goneAt)
        implements Serializable {

    public QualityRow {
        mends = List.copyOf(mends);
    }

    static QualityRow of(QualityFinding finding, Organisation organisation) {
        return new QualityRow(
                finding.id(),
                finding.check(),
                Severity.ofRank(finding.severity()),
                finding.detail(),
                finding.check().mends(),
                organisation.id(),
                organisation.name(),
                organisation.writtenNumber(),
                organisation.division().value(),
                finding.firstSeenAt(),
                finding.lastSeenAt(),
                finding.goneAt());
    }
}
