package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 通报: how the association makes the results of a campaign known, with those whom it is sent to. It is written until it is
 * issued with its number; from then on it says what it said.
 */
@Entity
@Table(name = "assessment_bulletin")
public class Bulletin {

    public static final int LONGEST_FOREWORD = 2000;
    public static final int LONGEST_RECIPIENT = 100;
    public static final int MOST_RECIPIENTS = 300;

    @Id
    @Column(name = "campaign_id", length = 36)
    private String campaignId;

    @Version
    private long version;

    @Column(nullable = false, length = LONGEST_FOREWORD)
    private String foreword;

    @Column(name = "main_recipients", nullable = false, columnDefinition = "TEXT")
    private String main;

    @Column(name = "copy_recipients", nullable = false, columnDefinition = "TEXT")
    private String copies;

    @Column(name = "document_number", length = CampaignDecision.LONGEST_NUMBER)
    private @Nullable String documentNumber;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(columnDefinition = "TEXT")
    private @Nullable String content;

    @Column(name = "content_sha256", length = 64)
    private @Nullable String contentHash;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected Bulletin() {
        // for the persistence provider
    }

    public Bulletin(String campaignId, Words words, Given given) {
        this.campaignId = campaignId;
        write(words, given);
    }

    /** What a person writes of it: words before the results, and who gets it. */
    public record Words(String foreword, List<String> main, List<String> copies) {

        public Words {
            main = List.copyOf(main);
            copies = List.copyOf(copies);
        }
    }

    /**
     * Writes it anew.
     *
     * @throws RegistryException {@link AssessmentProblem#BULLETIN_ISSUED} once it is issued
     */
    public final void write(Words words, Given by) {
        requireUnissued();
        foreword = words.foreword();
        main = String.join("\n", words.main());
        copies = String.join("\n", words.copies());
        given = by;
    }

    /** Issues it under a number: what it says from now on. */
    public void issue(BulletinContent says, String number, LocalDate on, Given by) {
        requireUnissued();
        documentNumber = number;
        issuedOn = on;
        content = says.canonical();
        contentHash = says.sha256();
        given = by;
    }

    private void requireUnissued() {
        if (content != null) {
            throw new RegistryException(AssessmentProblem.BULLETIN_ISSUED);
        }
    }

    public long version() {
        return version;
    }

    public Words words() {
        return new Words(foreword, main.lines().toList(), copies.lines().toList());
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** What it said when it was issued; empty before. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public @Nullable String contentHash() {
        return contentHash;
    }

    public Given given() {
        return given;
    }
}
