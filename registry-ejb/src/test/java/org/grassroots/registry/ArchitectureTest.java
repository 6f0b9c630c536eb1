package org.grassroots.registry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyBeAccessedByClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.AllowedTo;

/** The structure of the house, as ADR 0001 draws it. Each rule was seen to fail once before it was kept. */
@AnalyzeClasses(packages = "org.grassroots.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.grassroots.registry.";

    /** Which features a feature may use; {@code shared} may be used by all. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        var chain = List.of(
                "shared",
                "journal",
                "territory",
                "access",
                "calendar",
                "workbook",
                "evidence",
                "organisation",
                "registration",
                "figure",
                "scheme",
                "assessment",
                "supervision",
                "archive",
                "calibration",
                "report",
                "sample");
        var arrows = new LinkedHashMap<String, List<String>>();
        for (var feature : chain) {
            arrows.put(feature, new ArrayList<>(chain.subList(0, chain.indexOf(feature))));
        }
        // neither side of the fork knows the other
        arrows.get("figure").remove("registration");
        arrows.get("scheme").remove("registration");
        return arrows;
    }

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheArrowsDrawnAreUsed = onlyDrawnArrows();

    private static ArchRule onlyDrawnArrows() {
        var rules = new ArrayList<ArchRule>();
        ARROWS.forEach((feature, allowed) -> {
            var others = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true));
        });
        return CompositeArchRule.of(rules).as("features use only those below them");
    }

    @ArchTest
    static final ArchRule everyClassIsInAFeature = classes()
            .that()
            .resideInAPackage(ROOT + "*..")
            .should()
            .resideInAnyPackage(ARROWS.keySet().stream()
                    .map(feature -> ROOT + feature + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule aFeatureHasTwoPackagesAndNoMore =
            classes().should().resideInAnyPackage("org.grassroots.registry.*", "org.grassroots.registry.*.model");

    @ArchTest
    static final ArchRule modelsArePlain = classes()
            .that()
            .resideInAPackage(ROOT + "*.model")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.json..",
                    "org.apache.commons.numbers..",
                    "org.jspecify..",
                    "org.grassroots.registry.."));

    @ArchTest
    static final ArchRule modelsKnowNoServices = noClasses()
            .that()
            .resideInAPackage(ROOT + "*.model")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = entitiesStayInTheirFeature();

    private static ArchRule entitiesStayInTheirFeature() {
        var rules = new ArrayList<ArchRule>();
        for (var feature : ARROWS.keySet()) {
            rules.add(classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .resideInAPackage(ROOT + feature + "..")
                    .should(onlyBeAccessedByClassesThat(resideInAPackage(ROOT + feature + "..")))
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules).as("an entity is used only in its feature");
    }

    @ArchTest
    static final ArchRule onlyHiddenClassesTouchTheEntityManager =
            noClasses().that().arePublic().should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule servicesAreNamedSo =
            classes().that().areAnnotatedWith(Stateless.class).should().haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(AllowedTo.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = CompositeArchRule.of(List.of(
                    noClasses().should().callMethod(Instant.class, "now"),
                    noClasses().should().callMethod(LocalDate.class, "now"),
                    noClasses().should().callMethod(LocalDateTime.class, "now"),
                    noClasses().should().callMethod(OffsetDateTime.class, "now"),
                    noClasses().should().callMethod(ZonedDateTime.class, "now"),
                    noClasses().should().callMethod(System.class, "currentTimeMillis"),
                    noClasses().that(outsideOf("Settings")).should().callMethod(Clock.class, "systemUTC")))
            .as("time comes from the injected clock");

    private static DescribedPredicate<JavaClass> outsideOf(String... names) {
        var allowed = List.of(names);
        return describe("outside of " + allowed, type -> {
            var outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return !allowed.contains(outer.getSimpleName());
        });
    }
}
