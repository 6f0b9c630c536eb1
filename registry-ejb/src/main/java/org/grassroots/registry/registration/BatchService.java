package org.grassroots.registry.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.grassroots.registry.registration.BatchReport.Line;
import org.grassroots.registry.registration.BatchReport.Outcome;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Several applications at once, with one opinion or one decision (批量审批).
 *
 * <p>Each is judged by {@link ReviewService} as if it were alone and in a transaction of its own: what is refused says
 * why and undoes nothing of the others. Returns and rejections are not for batches, since their reasons are each
 * applicant's own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchService {

    /** How many can be done at once. */
    public static final int MOST = 200;

    private static final Logger LOG = System.getLogger(BatchService.class.getPackageName());

    private ReviewService reviews;
    private Applications applications;
    private BatchSteps steps;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public BatchService() {
        // for the container
    }

    @Inject
    BatchService(ReviewService reviews, Applications applications, BatchSteps steps, Acting acting, Clock clock) {
        this.reviews = reviews;
        this.applications = applications;
        this.steps = steps;
        this.acting = acting;
        this.clock = clock;
    }

    /** Those of the ticked applications that the actor may see, as lists show them, by division and name. */
    @AllowedTo({Role.LOCAL_REVIEWER, Role.DECISION_CLERK})
    public List<ApplicationRow> rows(@NotNull List<Ticked> ticked) {
        var ids = distinct(ticked).stream().map(Ticked::id).toList();
        return applications.named(ids, acting.actor().reach(ApplicationFiles.READERS));
    }

    /**
     * Passes them with one opinion.
     *
     * @param rehearsal whether it is only tried: then the report tells which are fit
     */
    @AllowedTo(Role.LOCAL_REVIEWER)
    public BatchReport pass(@NotNull List<Ticked> ticked, @NotNull Opinion opinion, boolean rehearsal) {
        opinion.requireSaid(BusinessTime.today(clock));
        return all(ticked, rehearsal, one -> reviews.pass(one.id(), opinion, one.version()));
    }

    /**
     * Lets learned societies prepare their founding by one decision.
     *
     * @param rehearsal whether it is only tried: then the report tells which are fit
     */
    @AllowedTo(Role.DECISION_CLERK)
    public BatchReport prepare(@NotNull List<Ticked> ticked, @NotNull Decision decision, boolean rehearsal) {
        decision.requireSaid(BusinessTime.today(clock));
        return all(ticked, rehearsal, one -> reviews.prepare(one.id(), decision, one.version()));
    }

    /**
     * Grants them by one decision: each organisation enters the register.
     *
     * @param rehearsal whether it is only tried: then the report tells which are fit
     */
    @AllowedTo({Role.DECISION_CLERK, Role.LOCAL_REVIEWER})
    public BatchReport grant(@NotNull List<Ticked> ticked, @NotNull Decision decision, boolean rehearsal) {
        decision.requireSaid(BusinessTime.today(clock));
        return all(ticked, rehearsal, one -> reviews.grant(one.id(), decision, one.version()));
    }

    private BatchReport all(List<Ticked> ticked, boolean rehearsal, Consumer<Ticked> step) {
        var each = distinct(ticked);
        if (each.isEmpty()) {
            throw new RegistryException(RegistrationProblem.APPLICATION_BATCH_EMPTY);
        }
        var batch = rehearsal ? null : Ids.fresh();
        acting.inBatch(batch);
        try {
            var lines = each.stream().map(one -> line(one, rehearsal, step)).toList();
            return new BatchReport(batch, lines);
        } finally {
            acting.inBatch(null);
        }
    }

    private Line line(Ticked one, boolean rehearsal, Consumer<Ticked> step) {
        try {
            if (rehearsal) {
                steps.rehearse(() -> step.accept(one));
            } else {
                steps.take(() -> step.accept(one));
            }
            return new Line(one, Outcome.DONE, null);
        } catch (BatchSteps.Tried fit) {
            return new Line(one, Outcome.FIT, null);
        } catch (RuntimeException refused) {
            return new Line(one, Outcome.REFUSED, reason(refused, one));
        }
    }

    // whatever it was, those before it are done and those after it have a right to be: nothing ends the batch
    private static RegistryException reason(RuntimeException refused, Ticked one) {
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryException told) {
                return told;
            }
            if (cause instanceof OptimisticLockException) {
                return new RegistryException(CommonProblem.STALE_EDIT);
            }
        }
        LOG.log(Level.ERROR, "batch: " + one.id() + " failed", refused);
        return new RegistryException(RegistrationProblem.APPLICATION_BATCH_BROKEN);
    }

    private static List<Ticked> distinct(List<Ticked> ticked) {
        if (ticked.size() > MOST) {
            throw new RegistryException(RegistrationProblem.APPLICATION_BATCH_TOO_MANY, MOST);
        }
        var kept = new LinkedHashMap<String, Ticked>();
        ticked.forEach(one -> kept.putIfAbsent(one.id(), one));
        return List.copyOf(kept.values());
    }
}
