package org.grassroots.registry.web.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

/** Resources that are asked often are one for all requests, so they must not keep anything of a request. */
class ResourcesTest {

    private static final ArchRule KEEP_NOTHING = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .should()
            .notBeAnnotatedWith(PathParam.class)
            .andShould()
            .notBeAnnotatedWith(QueryParam.class);

    @Test
    void oneForAllRequestsKeepsNothingOfOne() {
        KEEP_NOTHING.check(new ClassFileImporter().importPath("target/classes"));
    }

    @Test
    void theRuleCanFail() {
        var wrong = new ClassFileImporter().importClasses(Keeping.class);
        assertThatThrownBy(() -> KEEP_NOTHING.check(wrong)).isInstanceOf(AssertionError.class);
    }

    @ApplicationScoped
    static class Keeping {

        @PathParam("id")
        String id = "";
    }
}
