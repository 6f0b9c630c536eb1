package org.grassroots.registry.web.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.SanctionGround;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;

/** The sentences people read, in their language. */
public final class Texts {

    private static final String PAGES = "org.grassroots.registry.web.messages";
    private static final String PROBLEMS = "org.grassroots.registry.web.problems";

    private Texts() {}

    /** A text of the pages, filled with {@code arguments}. */
    public static String of(String key, Locale locale, Object... arguments) {
        return format(PAGES, key, List.of(arguments), locale);
    }

    /** Whether the pages have such a text. */
    public static boolean has(String key, Locale locale) {
        return ResourceBundle.getBundle(PAGES, locale).containsKey(key);
    }

    /** What went wrong and what to do about it. */
    public static String of(RegistryException broken, Locale locale) {
        return of(broken.problem(), broken.arguments(), locale);
    }

    /** What is wrong with one field. */
    public static String of(FieldProblem field, Locale locale) {
        return of(field.problem(), field.arguments(), locale);
    }

    private static String of(Problem problem, List<Object> arguments, Locale locale) {
        return format(PROBLEMS, problem.key(), arguments, locale);
    }

    private static String format(String bundle, String key, List<Object> arguments, Locale locale) {
        try {
            var pattern = ResourceBundle.getBundle(bundle, locale).getString(key);
            return new MessageFormat(pattern, locale)
                    .format(arguments.stream()
                            .map(argument -> named(argument, locale))
                            .toArray());
        } catch (MissingResourceException forgotten) {
            return key;
        }
    }

    private static Object named(Object argument, Locale locale) {
        if (argument instanceof LifecycleStatus status) {
            return of("organisation.status." + status, locale);
        }
        if (argument instanceof Standing standing) {
            return of("organisation.choice.STANDING." + standing, locale);
        }
        if (argument instanceof SanctionGround ground) {
            return of("organisation.sanction.ground." + ground, locale);
        }
        return argument instanceof Role role ? of("role." + role, locale) : argument;
    }
}
