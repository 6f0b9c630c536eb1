package org.grassroots.registry.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs twice: on H2 and on a real PostgreSQL, each with the schema that the migrations make.
 *
 * <p>The method takes a {@link Store}. All tests of a class share its two databases, which nobody else uses, so a
 * test looks only at rows that it wrote itself or that the migrations brought.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(OnEachDatabase.class)
public @interface StoreTest {}
