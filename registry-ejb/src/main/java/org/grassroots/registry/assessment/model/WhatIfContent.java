package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The long texts of a {@link WhatIfRun}: the document that is tried as it was when the run began, and the report. */
@Entity
@Table(name = "what_if_content")
public class WhatIfContent {

    @Id
    @Column(name = "run_id", length = 36)
    private String runId;

    @Column(name = "scheme_document", nullable = false, columnDefinition = "TEXT")
    private String schemeDocument;

    @Column(columnDefinition = "TEXT")
    private @Nullable String report;

    @SuppressWarnings("NullAway.Init")
    protected WhatIfContent() {
        // for the persistence provider
    }

    public WhatIfContent(String runId, String schemeDocument) {
        this.runId = runId;
        this.schemeDocument = schemeDocument;
    }

    public String runId() {
        return runId;
    }

    public String schemeDocument() {
        return schemeDocument;
    }

    /** The report as canonical JSON, once the run is done. */
    public Optional<String> report() {
        return Optional.ofNullable(report);
    }
}
