package org.grassroots.registry.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.grassroots.registry.assessment.JudgementService;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.Role;

/** 评分一致性: tells of a campaign how far those who judge agree. */
@Stateless
public class CalibrationService {

    private JudgementService judgements;

    @SuppressWarnings("NullAway.Init")
    public CalibrationService() {
        // for the container
    }

    @Inject
    CalibrationService(JudgementService judgements) {
        this.judgements = judgements;
    }

    /** Everything that can be told now, of the cases that the actor may see. */
    @AllowedTo({Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR})
    public Calibration calibration(@NotNull String campaign) {
        var judged = judgements.judged(campaign);
        // of the campaign alone, so that the same ratings always show the same interval
        long seed = judged.campaign().code().hashCode();
        return new Calibration(
                judged.campaign(),
                Agreements.of(judged.rated(), judged.panels(), seed),
                Agreements.severities(judged.rated(), judged.panels()),
                judged.panels(),
                judged.others(),
                SecondAgreements.of(judged.second()),
                judged.second());
    }
}
