package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.QualityFinding;
import org.grassroots.registry.organisation.model.QualitySubject;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Chore;
import org.grassroots.registry.shared.Ids;

/** Checks organisations: each once a day, in the first rounds after midnight, and whenever somebody asks for it. */
@ApplicationScoped
class QualityChecks implements Chore {

    private QualityFindings findings;
    private QualitySubjects subjects;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected QualityChecks() {
        // for the container's proxy
    }

    @Inject
    QualityChecks(QualityFindings findings, QualitySubjects subjects, Clock clock) {
        this.findings = findings;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisation.quality";
    }

    @Override
    public List<String> due(String after, int most) {
        return findings.unchecked(BusinessTime.today(clock), after, most);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(String id) {
        check(id);
    }

    /** Looks at an organisation with every check; what ended has nothing wrong with it any more. */
    void check(String id) {
        var today = BusinessTime.today(clock);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        subjects.of(id, today).ifPresent(subject -> {
            var known = findings.of(id);
            for (var check : QualityCheck.values()) {
                look(check, subject, known, now);
            }
            findings.checked(id, today);
        });
    }

    private void look(
            QualityCheck check, QualitySubject subject, Map<QualityCheck, QualityFinding> known, Instant now) {
        var organisation = subject.organisation();
        var seen = organisation.status().isTerminal() ? Optional.<String>empty() : check.look(subject);
        var before = known.get(check);
        if (before == null) {
            seen.ifPresent(
                    detail -> findings.add(new QualityFinding(Ids.fresh(), organisation.id(), check, detail, now)));
        } else {
            seen.ifPresentOrElse(detail -> before.see(detail, now), () -> before.go(now));
        }
    }
}
