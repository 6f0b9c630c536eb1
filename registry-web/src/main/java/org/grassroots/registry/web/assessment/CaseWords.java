package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.grassroots.registry.assessment.CampaignView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.ConditionView;
import org.grassroots.registry.assessment.IndicatorView.QuestionView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What the pages of campaigns and cases have in common to say, and to whom they show what. */
@Named
@RequestScoped
public class CaseWords {

    private static final Role[] JUDGES = {Role.PROVINCIAL_AUDITOR, Role.INSPECTOR, Role.EXPERT};

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** The title of a campaign, in English where it has one. */
    public String title(CampaignView campaign) {
        return language.getTag().equals("en") && !campaign.titleEn().isEmpty()
                ? campaign.titleEn()
                : campaign.titleZh();
    }

    /** What is wrong with something, or missing. */
    public String problem(FieldProblem problem) {
        return Texts.of(problem, language.getLocale());
    }

    /** What proof an indicator asks for, and which files are taken. */
    public String evidenceHint(IndicatorView indicator) {
        var locale = language.getLocale();
        var note = indicator.evidenceNote().in(locale);
        var formats = Texts.of("assessment.evidence.hint", locale);
        return note.isEmpty() ? formats : Texts.of("assessment.evidence.wanted", locale, note, formats);
    }

    /** How the ratings of a panel are to be typed. */
    public String ratings(QuestionView question) {
        var scale = question.scale() == null ? "" : question.scale().toPlainString();
        return Texts.of("assessment.answer.ratings.hint", language.getLocale(), question.minimumExperts(), scale);
    }

    /** The conditions of which somebody has to say whether they are met. */
    public List<ConditionView> asked(QuestionView question) {
        return question.conditions().stream().filter(ConditionView::asked).toList();
    }

    /** Whether whoever looks judges cases. */
    public boolean isJudge() {
        return acting.actor().holds(JUDGES);
    }

    /** The page to which the name of a case leads: for those who judge it, run the campaign or decide, the three stages side by side. */
    public String getCasePage() {
        boolean leading = acting.actor().holds(Role.CAMPAIGN_MANAGER, Role.DECISION_CLERK);
        return isJudge() || leading ? "/assessment/audit" : "/assessment/case";
    }
}
