package org.grassroots.registry.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may call a service method. Every public method of a service carries it; the interceptor in
 * {@code access} refuses everybody else and journals the refusal.
 *
 * <p>It says nothing about the object: the service asks {@link Acting#require} as soon as it has loaded it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowedTo {

    /** The roles that may call; one of them suffices. Empty with {@link Who#ROLES} means nobody. */
    @Nonbinding
    Role[] value() default {};

    /** Who may call at all. */
    @Nonbinding
    Who who() default Who.ROLES;

    /** The circles of callers. */
    enum Who {
        /** Holders of one of the roles. */
        ROLES,
        /** Everybody with a duty in the register: holders of any role but those of the three administrators. */
        STAFF,
        /** Everybody who has signed in. */
        SIGNED_IN,
        /** Everybody, signed in or not. */
        ANYONE
    }
}
