package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.organisation.Matter;
import org.grassroots.registry.organisation.MatterScope;
import org.grassroots.registry.organisation.MatterService;
import org.grassroots.registry.organisation.UnderWay;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What every feature knows to be under way about organisations. */
@Named
@RequestScoped
public class Matters {

    private static final int MOST = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MatterService matters;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** What is under way in this scope. */
    UnderWay underWay(MatterScope scope) {
        return matters.underWay(scope, MOST);
    }

    /** How much there is beyond what is shown, as people read it. */
    public String more(UnderWay underWay) {
        return Texts.of("organisation.matters.more", language.getLocale(), underWay.more(), underWay.all());
    }

    /** A matter as people read it. */
    public String told(Matter matter) {
        return Texts.of(matter.key(), language.getLocale(), matter.arguments().toArray());
    }
}
