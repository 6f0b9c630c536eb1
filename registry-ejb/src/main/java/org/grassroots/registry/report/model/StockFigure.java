package org.grassroots.registry.report.model;

import static org.grassroots.registry.organisation.model.OrganisationKind.ENTERPRISE_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.HAIZHI_WORK_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OFFSHORE_BASE;
import static org.grassroots.registry.organisation.model.OrganisationKind.OVERSEAS_POSTS;
import static org.grassroots.registry.organisation.model.OrganisationKind.RURAL_TECH_ASSOCIATION;
import static org.grassroots.registry.organisation.model.OrganisationKind.TALENT_BASES;
import static org.grassroots.registry.organisation.model.OrganisationKind.TOWNSHIP_BRANCH;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.territory.model.Level;
import org.jspecify.annotations.Nullable;

/** What the work report counts among the organisations that there are on a day (work report of 2021, seed 001). */
public enum StockFigure {
    /** 新增企业科协: granted in the period, whatever became of them. */
    ENTERPRISES_GRANTED("enterpriseAssociationsGranted", Measure.NEW, Set.of(ENTERPRISE_ASSOCIATION), body -> true),
    /** 省级海智基地 on the last day. */
    PROVINCIAL_HAIZHI("provincialHaizhiBases", Measure.STANDING, Set.of(HAIZHI_WORK_BASE), StockFigure::isProvincial),
    /** 海智(离岸)基地 on the last day, of every level. */
    BASES("talentBases", Measure.STANDING, TALENT_BASES, body -> true),
    /** 新建省级离岸基地 in the period. */
    OFFSHORE_GRANTED("provincialOffshoreBasesGranted", Measure.NEW, Set.of(OFFSHORE_BASE), StockFigure::isProvincial),
    /** 离岸创新中心和海外联络站 on the last day. */
    OVERSEAS("overseasPosts", Measure.STANDING, OVERSEAS_POSTS, body -> true),
    /** 合作的境外机构 on the last day: each counts once. */
    PARTNERS("partnerInstitutions", Measure.PARTNERS, OVERSEAS_POSTS, body -> true),
    /** 引进海外创新创业项目 up to the last day: the register knows how many each base has, not which. */
    PROJECTS("projectsIntroduced", Measure.PROJECTS, TALENT_BASES, body -> body.number(Attribute.PROJECTS) > 0),
    /** 设区市农技协覆盖面: cities with one of their own; the aim is 75 %. */
    RURAL_CITIES(
            "ruralAssociationCityCoverage",
            Measure.CITIES,
            Set.of(RURAL_TECH_ASSOCIATION),
            body -> body.is(Attribute.LEVEL, "PREFECTURE")),
    /** 县级农技协覆盖面: counties with one of their own; the aim is more than 50 %. */
    RURAL_COUNTIES(
            "ruralAssociationCountyCoverage",
            Measure.COUNTIES,
            Set.of(RURAL_TECH_ASSOCIATION),
            body -> body.is(Attribute.LEVEL, "COUNTY")),
    /** 乡镇(街道)科协覆盖面: townships with a branch. */
    TOWNSHIPS("townshipBranchCoverage", Measure.TOWNSHIPS, Set.of(TOWNSHIP_BRANCH), body -> true);

    /** What is counted of the organisations. */
    public enum Measure {
        /** Those whose registration was decided in the period. */
        NEW(Unit.ORGANISATION, null),
        /** Those that live on the last day. */
        STANDING(Unit.ORGANISATION, null),
        /** The institutions overseas with which those that live on the last day work together. */
        PARTNERS(Unit.INSTITUTION, null),
        /** The projects of those that live on the last day. */
        PROJECTS(Unit.PROJECT, null),
        /** The cities in which one lives on the last day, of all there are on that day. */
        CITIES(Unit.DIVISION, Level.PREFECTURE),
        /** The counties in which one lives on the last day, of all there are on that day. */
        COUNTIES(Unit.DIVISION, Level.COUNTY),
        /** The townships in which one lives on the last day, of all there are on that day. */
        TOWNSHIPS(Unit.DIVISION, Level.TOWNSHIP);

        private final Unit unit;
        private final @Nullable Level level;

        Measure(Unit unit, @Nullable Level level) {
            this.unit = unit;
            this.level = level;
        }

        public Unit unit() {
            return unit;
        }

        /** The divisions of which level it is a part of; nothing where it is no part of a whole. */
        public Optional<Level> level() {
            return Optional.ofNullable(level);
        }

        /** Whether it is a part of a whole. */
        public boolean isCoverage() {
            return level != null;
        }
    }

    private final String code;
    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<OrganisationKind> kinds;

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing
    private final Predicate<Body> which;

    StockFigure(String code, Measure measure, Set<OrganisationKind> kinds, Predicate<Body> which) {
        this.code = code;
        this.measure = measure;
        this.kinds = kinds;
        this.which = which;
    }

    private static boolean isProvincial(Body body) {
        return body.is(Attribute.LEVEL, "PROVINCIAL");
    }

    /** How the figure is called outside: in the API and in the texts. */
    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }

    /** Whether an organisation counts. */
    public boolean counts(Body body) {
        return kinds.contains(body.kind()) && which.test(body);
    }

    /** What of an organisation is counted once: itself, its partner, or its place. */
    public String once(Body body) {
        return switch (measure) {
            case PARTNERS -> Objects.toString(body.facts().get(Attribute.OVERSEAS_INSTITUTION), body.organisationId());
            case CITIES -> body.division().city().value();
            case COUNTIES -> body.division().county().value();
            case TOWNSHIPS -> body.division().value();
            default -> body.organisationId();
        };
    }

    /** How much an organisation adds where it is counted. */
    public int amount(Body body) {
        return measure == Measure.PROJECTS ? Math.toIntExact(body.number(Attribute.PROJECTS)) : 1;
    }
}
