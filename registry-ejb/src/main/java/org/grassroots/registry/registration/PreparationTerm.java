package org.grassroots.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.registration.model.Application;
import org.grassroots.registry.registration.model.Preparation;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.Chore;

/** 筹备期限: what was allowed to prepare its founding and is not founded in six months ends (lifecycle L5). */
@ApplicationScoped
class PreparationTerm implements Chore {

    private Applications applications;
    private ApplicationFiles files;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PreparationTerm() {
        // for the container's proxy
    }

    @Inject
    PreparationTerm(Applications applications, ApplicationFiles files, Clock clock) {
        this.applications = applications;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registration.preparation";
    }

    // the last day of the term still belongs to it
    @Override
    public List<String> due(String after, int most) {
        return applications.preparedBefore(BusinessTime.today(clock).minus(Preparation.TERM), after, most);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(String id) {
        var today = BusinessTime.today(clock);
        applications.lock(id);
        applications.find(id).filter(found -> found.isOverdue(today)).ifPresent(this::end);
    }

    private void end(Application application) {
        application.lapse(files.signItself(application));
        files.record(application, "lapse");
    }
}
