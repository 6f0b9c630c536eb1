package org.grassroots.registry.organisation.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.grassroots.registry.shared.PlainChinese;

/** What can be wrong with a name. */
final class NameRules {

    private static final Set<OrganisationKind> NAMED_AFTER_REGION =
            EnumSet.of(OrganisationKind.COUNTY_ASSOCIATION, OrganisationKind.TOWNSHIP_BRANCH);
    private static final Set<OrganisationKind> ASSOCIATIONS = EnumSet.of(
            OrganisationKind.COUNTY_ASSOCIATION,
            OrganisationKind.UNIVERSITY_ASSOCIATION,
            OrganisationKind.ENTERPRISE_ASSOCIATION,
            OrganisationKind.INSTITUTE_ASSOCIATION,
            OrganisationKind.TOWNSHIP_BRANCH,
            OrganisationKind.PARK_ASSOCIATION);
    private static final Pattern USUAL_MARKS = Pattern.compile("[（）·、—“”]");

    private NameRules() {}

    static Optional<String> withoutRegion(QualitySubject subject) {
        var own = subject.organisation().division().value();
        boolean named = subject.surroundings().name().places().contains(own);
        return NAMED_AFTER_REGION.contains(subject.kind()) && !named ? name(subject) : Optional.empty();
    }

    static Optional<String> withoutKind(QualitySubject subject) {
        boolean told = "科协".equals(subject.surroundings().name().kindWord());
        return ASSOCIATIONS.contains(subject.kind()) && !told ? name(subject) : Optional.empty();
    }

    // full-width letters, traditional characters, spaces, brackets of another width
    static Optional<String> writtenOddly(QualitySubject subject) {
        var name = subject.organisation().name();
        var plain = PlainChinese.of(name);
        boolean usual = USUAL_MARKS.matcher(name).replaceAll("").equalsIgnoreCase(plain);
        return usual ? Optional.empty() : name(subject);
    }

    static Optional<String> shortNameLong(QualitySubject subject) {
        var name = subject.organisation().name();
        return subject.text(Attribute.SHORT_NAME).filter(shorter -> shorter.length() >= name.length());
    }

    private static Optional<String> name(QualitySubject subject) {
        return Optional.of(subject.organisation().name());
    }
}
