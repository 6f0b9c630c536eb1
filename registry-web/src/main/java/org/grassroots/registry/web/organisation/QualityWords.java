package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.QualityRow;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** What the checks of data quality saw, in words, and where it is mended. */
@Named
@RequestScoped
public class QualityWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    /** What was seen; empty where something is missing. */
    public String seen(QualityRow row) {
        return row.check() == QualityCheck.FACTS_MISSING
                ? attributes(row).stream()
                        .map(name -> Texts.of("organisation.attribute." + name, language.getLocale()))
                        .collect(Collectors.joining(Texts.of("duplicate.comma", language.getLocale())))
                : row.detail();
    }

    /** The page on which whoever looks mends it, or sees to it that it is mended. */
    public String mendedAt(QualityRow row) {
        if (row.check() == QualityCheck.POSSIBLE_DUPLICATE
                && acting.actor().holds(Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK)) {
            return "/organisation/duplicates.xhtml?division=" + row.division();
        }
        if (row.check() == QualityCheck.TERM_LONG_OVERDUE && acting.actor().holds(Role.ORG_REPORTER)) {
            return "/registration/congress.xhtml?organisation=" + row.organisationId();
        }
        if (row.check() == QualityCheck.PROJECT_CODE_UNUSUAL) {
            return "/organisation/projects.xhtml?id=" + row.organisationId();
        }
        var changed = attributes(row);
        if (changed.isEmpty() || !acting.actor().holds(Role.ORG_REPORTER)) {
            return "/organisation/organisation.xhtml?id=" + row.organisationId();
        }
        return "/registration/amend.xhtml?organisation=" + row.organisationId()
                + changed.stream().map(name -> "&change=" + name).collect(Collectors.joining());
    }

    private static List<String> attributes(QualityRow row) {
        return row.check() == QualityCheck.FACTS_MISSING
                ? Arrays.asList(row.detail().split(" ", -1))
                : row.mends().stream().map(Enum::name).toList();
    }
}
