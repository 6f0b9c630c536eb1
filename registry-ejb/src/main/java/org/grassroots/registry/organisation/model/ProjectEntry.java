package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the project ledger (项目台账) of a base: what is known of a project from then on.
 *
 * <p>It is added and never changed. Another entry that says why replaces it when the project lands, something was wrong,
 * or the project is withdrawn. What nobody replaced is what the ledger says now.
 */
@Entity
@Table(name = "project_entry")
public class ProjectEntry {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "project_id", nullable = false, length = 36)
    private String project;

    @Column(name = "organisation_id", nullable = false, length = 36)
    private String organisation;

    @Column(name = "replaces_id", length = 36)
    private @Nullable String replaces;

    @Column(nullable = false, length = OffshoreProject.LONGEST)
    private String title;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = OffshoreProject.LONGEST)
    private String field;

    @Column(name = "introduced_on", nullable = false)
    private LocalDate introducedOn;

    @Column(name = "landed_on")
    private @Nullable LocalDate landedOn;

    @Column(name = "enterprise_code", length = 18)
    private @Nullable String enterpriseCode;

    @Column(precision = 14, scale = 2)
    private @Nullable BigDecimal investment;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(length = LONGEST_REASON)
    private @Nullable String reason;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "account_name", nullable = false, length = 100)
    private String accountName;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProjectEntry() {
        // for the persistence provider
    }

    /** The first entry about a project. */
    public ProjectEntry(String id, String organisation, OffshoreProject project, Recording recording) {
        this.id = id;
        this.project = id;
        this.organisation = organisation;
        this.title = project.title();
        this.country = project.country();
        this.field = project.field();
        this.introducedOn = project.introducedOn();
        var landing = project.landing();
        this.landedOn = landing == null ? null : landing.on();
        this.enterpriseCode = landing == null ? null : landing.enterprise().value();
        this.investment = project.investment();
        this.accountId = recording.accountId();
        this.accountName = recording.accountName();
        this.recordedAt = recording.at();
    }

    /** The entry that replaces this one with what is known now, and says why. */
    public ProjectEntry mended(String by, OffshoreProject now, String why, Recording recording) {
        var next = new ProjectEntry(by, organisation, now, recording);
        next.project = project;
        next.replaces = id;
        next.reason = why;
        return next;
    }

    /** The entry that takes the project out of the ledger, and says why. */
    public ProjectEntry withdrawn(String by, String why, Recording recording) {
        var next = mended(by, project(), why, recording);
        next.withdrawn = true;
        return next;
    }

    public String id() {
        return id;
    }

    /** The id by which all entries about one project belong together. */
    public String projectId() {
        return project;
    }

    public String organisation() {
        return organisation;
    }

    public OffshoreProject project() {
        return new OffshoreProject(title, country, field, introducedOn, landing(), investment);
    }

    private OffshoreProject.@Nullable Landing landing() {
        return landedOn == null || enterpriseCode == null
                ? null
                : new OffshoreProject.Landing(landedOn, new CreditCode(enterpriseCode));
    }

    /** Whether it took the project out of the ledger. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Why it replaced the one before; null of the first. */
    public @Nullable String reason() {
        return reason;
    }

    public String accountName() {
        return accountName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
