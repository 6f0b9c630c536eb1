package org.grassroots.registry.supervision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.grassroots.registry.assessment.model.CaseEvidence.File;
import org.grassroots.registry.assessment.model.Given;

/**
 * A file beside an item, with the name and fingerprint it had when it was attached: what proves that the item was mended or,
 * as an exhibit of the order itself, what inspectors saw on site.
 */
@Entity
@Table(name = "rectification_evidence")
public class ItemEvidence {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "order_id", nullable = false, length = 36)
    private String orderId;

    @Column(name = "item_id", nullable = false, length = 36)
    private String itemId;

    @Column(nullable = false)
    private boolean exhibit;

    @Column(name = "evidence_id", nullable = false, length = 36)
    private String evidence;

    @Column(name = "evidence_name", nullable = false, length = 255)
    private String fileName;

    @Column(name = "evidence_sha256", nullable = false, length = 64)
    private String sha256;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected ItemEvidence() {
        // for the persistence provider
    }

    private ItemEvidence(String id, OrderItem item, boolean exhibit, File file, Given given) {
        this.id = id;
        this.orderId = item.orderId();
        this.itemId = item.id();
        this.exhibit = exhibit;
        this.evidence = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.given = given;
    }

    /** What proves that the item was mended. */
    public static ItemEvidence proof(String id, OrderItem item, File file, Given given) {
        return new ItemEvidence(id, item, false, file, given);
    }

    /** What shows what is to be mended. */
    public static ItemEvidence exhibit(String id, OrderItem item, File file, Given given) {
        return new ItemEvidence(id, item, true, file, given);
    }

    public String orderId() {
        return orderId;
    }

    public String itemId() {
        return itemId;
    }

    public boolean isExhibit() {
        return exhibit;
    }

    public File file() {
        return new File(evidence, fileName, sha256);
    }

    public Given given() {
        return given;
    }
}
