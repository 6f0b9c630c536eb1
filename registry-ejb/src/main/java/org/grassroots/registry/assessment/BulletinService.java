package org.grassroots.registry.assessment;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.assessment.BulletinTexts.Results;
import org.grassroots.registry.assessment.model.Bulletin;
import org.grassroots.registry.assessment.model.Bulletin.Words;
import org.grassroots.registry.assessment.model.BulletinContent;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CampaignDecision;
import org.grassroots.registry.assessment.model.CampaignState;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** 通报: written for its recipients by the clerk, issued once with a number, then open to all who work here. */
@Stateless
public class BulletinService {

    private static final Role[] WRITERS = {DECISION_CLERK, CAMPAIGN_MANAGER, PROVINCIAL_AUDITOR};

    private Bulletins bulletins;
    private BulletinTexts texts;
    private Campaigns campaigns;
    private CaseFiles files;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public BulletinService() {
        // for the container
    }

    @Inject
    BulletinService(
            Bulletins bulletins,
            BulletinTexts texts,
            Campaigns campaigns,
            CaseFiles files,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.bulletins = bulletins;
        this.texts = texts;
        this.campaigns = campaigns;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The bulletin as it was issued, or for those at the province as it would be now.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} before the decision, {@link
     *     AssessmentProblem#BULLETIN_NOT_ISSUED} for all others before it is issued
     */
    @AllowedTo(who = Who.STAFF)
    public BulletinView view(@NotNull String code) {
        var campaign = decided(code, campaigns.find(code));
        var bulletin = bulletins.find(campaign.id());
        if (bulletin.flatMap(Bulletin::content).isPresent()) {
            return issued(campaign, bulletin.get());
        }
        if (!acting.actor().reach(WRITERS).isEverything()) {
            throw new RegistryException(AssessmentProblem.BULLETIN_NOT_ISSUED, code);
        }
        return draft(campaign, bulletin);
    }

    private BulletinView draft(Campaign campaign, Optional<Bulletin> bulletin) {
        var results = texts.results(campaign);
        var content = texts.content(results, bulletin.map(Bulletin::words).orElseGet(() -> texts.usual(results)));
        long version = bulletin.map(Bulletin::version).orElse(0L);
        return new BulletinView(
                CampaignView.of(campaign),
                version,
                content,
                texts.due(results),
                null,
                null,
                null,
                content.sha256(),
                true);
    }

    private static BulletinView issued(Campaign campaign, Bulletin bulletin) {
        var stored = bulletin.content().orElseThrow();
        var hash = Objects.requireNonNull(bulletin.contentHash());
        return new BulletinView(
                CampaignView.of(campaign),
                bulletin.version(),
                BulletinContent.read(stored),
                List.of(),
                bulletin.documentNumber(),
                bulletin.issuedOn(),
                bulletin.given().name(),
                hash,
                hash.equals(Digest.of(stored)));
    }

    /**
     * Writes it for its recipients.
     *
     * @throws RegistryException {@link AssessmentProblem#BULLETIN_ISSUED} once it is issued
     */
    @AllowedTo(DECISION_CLERK)
    public BulletinView write(@NotNull WriteBulletin command) {
        var campaign = forWriting(command.campaign());
        var found = bulletins.find(campaign.id());
        if (command.seenVersion() != found.map(Bulletin::version).orElse(0L)) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        var checks = new FieldChecks().optionalText("foreword", command.foreword(), Bulletin.LONGEST_FOREWORD);
        recipients(checks, "main", command.main());
        recipients(checks, "copies", command.copies());
        checks.when(command.main().isEmpty(), "main", CommonProblem.FIELD_REQUIRED)
                .verify();
        var words = new Words(command.foreword().strip(), command.main(), command.copies());
        var given = files.given();
        var bulletin = found.orElseGet(() -> new Bulletin(campaign.id(), words, given));
        bulletin.write(words, given);
        if (found.isEmpty()) {
            bulletins.add(bulletin);
        }
        journal.done(Act.of("bulletin.write", "campaign", campaign.id()).leaving(words.toString()));
        bulletins.flush();
        return draft(campaign, Optional.of(bulletin));
    }

    private static void recipients(FieldChecks checks, String field, List<String> recipients) {
        checks.when(
                recipients.size() > Bulletin.MOST_RECIPIENTS,
                field,
                AssessmentProblem.BULLETIN_RECIPIENTS,
                Bulletin.MOST_RECIPIENTS);
        recipients.stream()
                .filter(one -> one.length() > Bulletin.LONGEST_RECIPIENT)
                .findFirst()
                .ifPresent(one -> checks.add(field, CommonProblem.FIELD_TOO_LONG, Bulletin.LONGEST_RECIPIENT));
    }

    /**
     * Issues it as it was seen; it says that for ever.
     *
     * @throws RegistryException {@link AssessmentProblem#CONTENT_CHANGED} if it says something else by now, {@link
     *     AssessmentProblem#BULLETIN_COPY_MISSING} if a Party committee that has to know is not among the recipients
     */
    @AllowedTo(DECISION_CLERK)
    public BulletinView issue(@NotNull IssueBulletin command) {
        var campaign = forWriting(command.campaign());
        var given = files.given();
        var bulletin = bulletins.find(campaign.id());
        if (bulletin.flatMap(Bulletin::content).isPresent()) {
            throw new RegistryException(AssessmentProblem.BULLETIN_ISSUED);
        }
        var results = texts.results(campaign);
        // the divisions were asked in between, perhaps in another role
        acting.require(Settings.province(), DECISION_CLERK);
        var words = bulletin.map(Bulletin::words).orElseGet(() -> texts.usual(results));
        check(command, campaign, missing(results, words));
        var content = texts.content(results, words);
        if (!content.sha256().equals(command.contentSha256())) {
            throw new RegistryException(AssessmentProblem.CONTENT_CHANGED);
        }
        var issued = bulletin.orElseGet(() -> new Bulletin(campaign.id(), words, given));
        issued.issue(
                content,
                Objects.requireNonNull(command.documentNumber()).strip(),
                Objects.requireNonNull(command.issuedOn()),
                given);
        if (bulletin.isEmpty()) {
            bulletins.add(issued);
        }
        journal.done(Act.of("bulletin.issue", "campaign", campaign.id()).leaving(content.canonical()));
        bulletins.flush();
        return issued(campaign, issued);
    }

    private List<String> missing(Results results, Words words) {
        return texts.due(results).stream()
                .filter(one -> !words.copies().contains(one))
                .toList();
    }

    private void check(IssueBulletin command, Campaign campaign, List<String> missing) {
        var number = command.documentNumber();
        var on = command.issuedOn();
        var decided = campaign.outcome().map(CampaignDecision::decidedOn).orElse(LocalDate.MIN);
        var checks = new FieldChecks()
                .text("documentNumber", number, CampaignDecision.LONGEST_NUMBER)
                .required("issuedOn", on)
                .notAfter("issuedOn", on, LocalDate.ofInstant(clock.instant(), BusinessTime.ZONE))
                .when(on != null && on.isBefore(decided), "issuedOn", AssessmentProblem.BULLETIN_TOO_EARLY, decided);
        if (number != null && bulletins.isTaken(number.strip())) {
            checks.add("documentNumber", AssessmentProblem.BULLETIN_NUMBER_TAKEN, number.strip());
        }
        missing.forEach(one -> checks.add("copies", AssessmentProblem.BULLETIN_COPY_MISSING, one));
        checks.verify();
    }

    private Campaign forWriting(String code) {
        acting.require(Settings.province(), DECISION_CLERK);
        return decided(code, campaigns.lock(code));
    }

    private static Campaign decided(String code, Optional<Campaign> found) {
        var campaign = found.orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", code));
        if (campaign.state().compareTo(CampaignState.DECIDED) < 0) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_NOT_DECIDED, code);
        }
        return campaign;
    }
}
