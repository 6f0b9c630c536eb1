package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.PanelView;
import org.grassroots.registry.assessment.PanelView.TaskView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What the pages of panels have in common to say, and to whom the way to them is shown. */
@Named
@RequestScoped
public class PanelWords {

    private static final Role[] READERS = {Role.CAMPAIGN_MANAGER, Role.PROVINCIAL_AUDITOR};

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** Whether whoever looks follows panels. */
    public boolean isReader() {
        return acting.actor().holds(READERS);
    }

    /** How many have handed in. */
    public String progress(PanelView panel) {
        return text("panel.progress", panel.handedIn(), panel.held().size());
    }

    /** Within which range a rating lies. */
    public String range(TaskView task) {
        return text("panel.range", task.scale().toPlainString());
    }

    /** How many experts are to be appointed. */
    public String needed(PanelView panel) {
        return text("panel.needed", panel.needed());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(key, language.getLocale(), arguments);
    }
}
