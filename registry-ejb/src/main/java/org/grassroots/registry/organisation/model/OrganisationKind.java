package org.grassroots.registry.organisation.model;

import java.util.EnumSet;
import java.util.Set;
import org.grassroots.registry.shared.DivisionCode;

/**
 * The kinds of organisation that are registered.
 *
 * <p>What each is asked for when it applies, and the way its application goes, is told by the class of its name in the
 * registration (CountyAssociationForm and so on); a new kind is a constant here, such a class, and a migration with its
 * row of organisation_kind.
 */
public enum OrganisationKind {
    /** 县级科协: the association of a county, district or county-level city; filed with the province. */
    COUNTY_ASSOCIATION("XX", Holding.DIVISION, LifecycleStatus.ACTIVE, LegalForm.MASS_ORGAN),
    /** 高校科协: belongs to a university and answers to the province. */
    UNIVERSITY_ASSOCIATION("GX", Holding.HOST, LifecycleStatus.APPROVED, LegalForm.INTERNAL),
    /** 企业科协: belongs to an enterprise; those of 省部属 ones answer to the province. */
    ENTERPRISE_ASSOCIATION("QY", Holding.HOST, LifecycleStatus.APPROVED, LegalForm.INTERNAL),
    /** 院所科协: belongs to a research institute or hospital. */
    INSTITUTE_ASSOCIATION("YS", Holding.HOST, LifecycleStatus.APPROVED, LegalForm.INTERNAL),
    /** 省级学会(协会、研究会): a legal person, prepared before it is founded. */
    LEARNED_SOCIETY("XH", Holding.NAME, LifecycleStatus.APPROVED, LegalForm.SOCIETY),
    /** 农技协. */
    RURAL_TECH_ASSOCIATION("NJ", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.INTERNAL),
    /** 乡镇(街道)科协. */
    TOWNSHIP_BRANCH("XZ", Holding.DIVISION, LifecycleStatus.ACTIVE, LegalForm.PLATE),
    /** 园区科协: of the smaller enterprises of a park together. */
    PARK_ASSOCIATION("YQ", Holding.HOST, LifecycleStatus.APPROVED, LegalForm.INTERNAL),
    /** 科协联盟: of associations; rolls up, is not judged itself. */
    ASSOCIATION_ALLIANCE("LM", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.INTERNAL),
    /** 海智工作基地. */
    HAIZHI_WORK_BASE("HZ", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.PLATE),
    /** 离岸(创新创业)基地: run by an operator. */
    OFFSHORE_BASE("LA", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.PLATE),
    /** 离岸创新中心: a base's post overseas. */
    OVERSEAS_INNOVATION_CENTRE("LC", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.PLATE),
    /** 海外联络站: a base's post overseas. */
    OVERSEAS_LIAISON_STATION("HL", Holding.NAME, LifecycleStatus.ACTIVE, LegalForm.PLATE);

    /** 海智(离岸)基地. */
    public static final Set<OrganisationKind> TALENT_BASES = Set.of(HAIZHI_WORK_BASE, OFFSHORE_BASE);

    /** 海外网点: what a base has overseas. */
    public static final Set<OrganisationKind> OVERSEAS_POSTS =
            Set.of(OVERSEAS_INNOVATION_CENTRE, OVERSEAS_LIAISON_STATION);

    private static final Set<OrganisationKind> ALWAYS_DIRECT = EnumSet.of(
            UNIVERSITY_ASSOCIATION,
            INSTITUTE_ASSOCIATION,
            LEARNED_SOCIETY,
            OVERSEAS_INNOVATION_CENTRE,
            OVERSEAS_LIAISON_STATION);

    private static final Set<OrganisationKind> GRANTED_LOCALLY = EnumSet.of(
            ENTERPRISE_ASSOCIATION, RURAL_TECH_ASSOCIATION, TOWNSHIP_BRANCH, PARK_ASSOCIATION, ASSOCIATION_ALLIANCE);

    private final String letters;
    private final Holding holding;
    private final LifecycleStatus begins;
    private final LegalForm legalForm;

    OrganisationKind(String letters, Holding holding, LifecycleStatus begins, LegalForm legalForm) {
        this.letters = letters;
        this.holding = holding;
        this.begins = begins;
        this.legalForm = legalForm;
    }

    /** The two letters of this kind in a registry number. */
    public String letters() {
        return letters;
    }

    /** Whether an organisation of this kind can lie in such a division. */
    public boolean fits(DivisionCode division) {
        return this == TOWNSHIP_BRANCH ? division.isTownship() : division.isCounty();
    }

    /** What only one living organisation of this kind can have. */
    public Holding holding() {
        return holding;
    }

    /** Where its life in the register begins: at once active if it was only filed, else granted. */
    public LifecycleStatus statusOnRegistration() {
        return begins;
    }

    /**
     * What those of this kind usually are before the law; it is entered where an application does not say otherwise.
     *
     * @param civilRegistered whether it is registered with civil affairs, which some of a kind are
     */
    public LegalForm legalForm(boolean civilRegistered) {
        return civilRegistered ? LegalForm.SOCIETY : legalForm;
    }

    /** Whether the association of the county or city grants one of this kind that reports so; else the province does. */
    public boolean isGrantedLocally(Route route) {
        return route == Route.LOCAL && GRANTED_LOCALLY.contains(this);
    }

    /** Whether it is the city that grants one of this kind, and not the county, which files it. */
    public boolean isGrantedByCity() {
        return this == RURAL_TECH_ASSOCIATION;
    }

    /** Whether a congress elects who holds office in it, for a term; bases and alliances have none. */
    public boolean holdsCongresses() {
        return this != ASSOCIATION_ALLIANCE && !TALENT_BASES.contains(this) && !OVERSEAS_POSTS.contains(this);
    }

    /** Whether one of this kind that stands so can be given posts overseas: a base that is active (lifecycle L2, L11). */
    public boolean takesPosts(LifecycleStatus status) {
        return TALENT_BASES.contains(this) && status == LifecycleStatus.ACTIVE;
    }

    /** Whether all of this kind answer to the province. */
    boolean isAlwaysDirect() {
        return ALWAYS_DIRECT.contains(this);
    }

    /** Whether those with a 省部属 host answer to the province. */
    public boolean isDirectByHost() {
        return this == ENTERPRISE_ASSOCIATION || this == PARK_ASSOCIATION;
    }
}
