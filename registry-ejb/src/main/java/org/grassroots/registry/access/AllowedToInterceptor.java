package org.grassroots.registry.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Locale;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** Stands in front of every service method: lets through who holds one of its roles, and journals who does not. */
@AllowedTo
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedToInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Journal journal;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Refusals refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var before = acting.used();
        try {
            admit(rule(call));
            return call.proceed();
        } catch (RegistryException broken) {
            if (refusals.isNew(broken)) {
                journal.refused(Act.of("access.refuse", "service", name(call)));
            }
            throw broken;
        } finally {
            acting.resume(before);
        }
    }

    private static AllowedTo rule(InvocationContext call) {
        var method = call.getMethod().getAnnotation(AllowedTo.class);
        return method == null ? call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class) : method;
    }

    private void admit(AllowedTo allowed) {
        boolean admitted = switch (allowed.who()) {
            case ANYONE -> true;
            case SIGNED_IN -> acting.actor().signedIn();
            case STAFF -> acting.useRole(Role.ofStaff());
            case ROLES -> acting.useRole(allowed.value());
        };
        if (!admitted) {
            throw new RegistryException(
                    acting.actor().signedIn() ? CommonProblem.ROLE_MISSING : CommonProblem.NOT_SIGNED_IN);
        }
    }

    private static String name(InvocationContext call) {
        var type = call.getMethod().getDeclaringClass().getSimpleName();
        return type.replace("Service", "").toLowerCase(Locale.ROOT) + "."
                + call.getMethod().getName();
    }
}
