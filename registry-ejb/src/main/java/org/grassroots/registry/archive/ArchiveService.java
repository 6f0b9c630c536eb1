package org.grassroots.registry.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.archive.model.Draw;
import org.grassroots.registry.archive.model.Manifest;
import org.grassroots.registry.archive.model.PackageWriter;
import org.grassroots.registry.archive.model.Paths;
import org.grassroots.registry.archive.model.Paths.Part;
import org.grassroots.registry.assessment.AssessmentProblem;
import org.grassroots.registry.assessment.CampaignRecord;
import org.grassroots.registry.assessment.CaseRecord;
import org.grassroots.registry.assessment.RecordService;
import org.grassroots.registry.assessment.model.SampleReason;
import org.grassroots.registry.assessment.model.Sampling.Candidate;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** 归档: packs a decided campaign so that it can be verified and its results reproduced without this system. */
@Stateless
public class ArchiveService {

    private static final int BATCH = 50;

    private RecordService records;
    private SchemeService schemes;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ArchiveService() {
        // for the container
    }

    @Inject
    ArchiveService(RecordService records, SchemeService schemes, Journal journal, Clock clock) {
        this.records = records;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Packs a campaign; the same campaign is the same bytes. Whoever asked for it closes the package.
     *
     * @throws RegistryException {@link AssessmentProblem#CAMPAIGN_NOT_DECIDED} before its results are decided
     */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public PackedCampaign pack(@NotNull String code) {
        var campaign = records.campaign(code);
        try {
            var file = Outgoing.fresh(Settings.dataDirectory().resolve("outgoing"), clock.instant());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var root = write(campaign, out);
                journal.done(
                        new Act("archive.pack", "campaign", campaign.campaign().id(), null, root));
                return new PackedCampaign(file, campaign.campaign().code() + ".zip", root, Files.size(file));
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(CampaignRecord packed, OutputStream out) throws IOException {
        var campaign = packed.campaign();
        var writer = new PackageWriter(out);
        writer.add(Paths.README, ReadMe.text(campaign));
        writer.add(
                Paths.SCHEME,
                schemes.document(campaign.schemeCode(), campaign.schemeVersion(), campaign.schemeVariant()));
        writer.add(Paths.CUTS, PackedTexts.cuts(packed));
        var list = new ArrayList<Candidate>();
        var drawn = new HashMap<String, SampleReason>();
        var engine = Engine.VERSION;
        var batch = records.cases(campaign.code(), "", BATCH);
        while (!batch.isEmpty()) {
            for (var each : batch) {
                add(writer, each);
                stood(each, list, drawn);
                engine = engineOf(each, engine);
            }
            batch = records.cases(
                    campaign.code(), batch.get(batch.size() - 1).of().caseId(), BATCH);
        }
        var seed = campaign.seed();
        if (seed != null) {
            writer.add(Paths.DRAW, new Draw(seed, list, drawn).canonical());
        }
        return writer.finish(PackedTexts.campaign(packed), new Manifest.Engine(engine, campaign.schemeSha256()));
    }

    private static void add(PackageWriter writer, CaseRecord one) throws IOException {
        var number = one.of().registryNumber();
        writer.add(Part.CASE.of(number), PackedTexts.of(one));
        var result = one.result();
        if (result != null) {
            writer.add(Part.FROZEN.of(number), result.frozen());
            writer.add(Part.RESULT.of(number), result.document());
            writer.add(Part.EXPLANATION.of(number), result.explanation());
        }
        var objection = one.objection();
        if (objection != null) {
            writer.add(Part.FORMER.of(number), objection.formerFrozen());
        }
    }

    private static void stood(CaseRecord one, List<Candidate> list, Map<String, SampleReason> drawn) {
        var number = one.of().registryNumber();
        var candidate = one.candidate();
        if (candidate != null) {
            list.add(new Candidate(number, number, candidate.total(), candidate.deviates()));
        }
        var sampled = one.sampled();
        if (sampled != null && sampled.reason() != SampleReason.ADDED) {
            drawn.put(number, sampled.reason());
        }
    }

    private static String engineOf(CaseRecord one, String before) {
        var result = one.result();
        return result == null ? before : result.engine();
    }
}
