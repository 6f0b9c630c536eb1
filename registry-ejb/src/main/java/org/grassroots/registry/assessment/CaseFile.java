package org.grassroots.registry.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseContents;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Returned;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Fault;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SelfCheck;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;

/**
 * A case with all that belongs to it: its campaign, the scheme it is scored by, everything that was given for it, and what
 * of it was returned.
 */
record CaseFile(AssessmentCase root, Campaign campaign, Scheme scheme, CaseContents contents, Returned returned) {

    String id() {
        return root.id();
    }

    DivisionCode jurisdiction() {
        return root.subject().jurisdiction();
    }

    /** The same with what of it was returned before. */
    CaseFile after(Returned before) {
        return new CaseFile(root, campaign, scheme, contents, before);
    }

    /** The same as somebody else sees it, for whom less or something else was given. */
    CaseFile with(CaseContents others) {
        return new CaseFile(root, campaign, scheme, others, returned);
    }

    /** The case as it stands, with everything it would be scored from. */
    FrozenCase frozen() {
        var subject = root.subject();
        var header = new FrozenCase.Header(
                campaign.code(),
                subject.registryNumber(),
                subject.name(),
                subject.division().value(),
                campaign.scheme().code(),
                campaign.scheme().schemeVersion(),
                campaign.scheme().sha256(),
                Engine.VERSION);
        return new FrozenCase(
                header, contents.staged(), contents.sources(figuresAsOf()).provenance(scheme));
    }

    /** The day of which the register's figures are: the campaign's cut-off, or when it was admitted to an open one. */
    private LocalDate figuresAsOf() {
        var opened = campaign.openedAt().orElse(Instant.MAX);
        return contents.derivedAt()
                .filter(opened::isBefore)
                .map(at -> LocalDate.ofInstant(at, BusinessTime.ZONE))
                .orElse(campaign.calendar().cutOff());
    }

    Scoring scoring() {
        return new Scoring(scheme, frozen());
    }

    /** What the contract refuses in the organisation's own part; {@code proven} are the indicators with evidence. */
    List<Fault> selfFaults(Set<String> proven) {
        return new SelfCheck(scheme, RegisterFigures.standard()).faults(contents.self(), proven);
    }
}
