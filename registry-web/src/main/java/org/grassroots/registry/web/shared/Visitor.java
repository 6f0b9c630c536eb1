package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Actor;

/** Whoever looks at this page, as the page's header shows them. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    public boolean isSignedIn() {
        return actor().signedIn();
    }

    public String getName() {
        return actor().name();
    }

    public String getLogin() {
        return actor().login();
    }

    /** The roles, and the division for which they are held. */
    public String getResponsibility() {
        var roles = actor().roles().stream()
                .map(role -> Texts.of("role." + role, language.getLocale()))
                .collect(Collectors.joining(Texts.of("page.listSeparator", language.getLocale())));
        return actor().division()
                .map(code -> roles + " · " + divisions.label(code))
                .orElse(roles);
    }

    private Actor actor() {
        return acting.actor();
    }
}
