package org.grassroots.registry.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the register.
 *
 * <p>It is entered once its registration was decided, and gets its number then. From there on its life is told by its
 * status, and what is true of it by versions in two times; the columns here repeat what is known and true now, for
 * the everyday lists. It is never deleted: at the end of its life it leaves its place free for another.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    private static final int LONGEST_SYLLABLE = 6;

    @Id
    @Column(length = 36)
    private String id;

    @Version
    private long version;

    @Column(name = "registry_number", nullable = false, length = 40)
    private String registryNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private OrganisationKind kind;

    @Column(name = "division_code", nullable = false, length = 9)
    private String division;

    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private LifecycleStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standing standing = Standing.NORMAL;

    /** Its {@link Place} while it lives, null afterwards: unique, so that there is one of a kind in a place. */
    @Column(name = "place_key", length = 50)
    private @Nullable String placeKey;

    @Column(name = "established_on", nullable = false)
    private LocalDate establishedOn;

    @Column(name = "decision_body", nullable = false, length = 200)
    private String decisionBody;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(nullable = false, length = Attribute.LONGEST)
    private String name = "";

    @Column(name = "name_pinyin", nullable = false, length = LONGEST_SYLLABLE * Attribute.LONGEST)
    private String namePinyin = "";

    @Column(name = "name_initials", nullable = false, length = Attribute.LONGEST)
    private String nameInitials = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "establishment_mode", length = 20)
    private @Nullable EstablishmentMode establishmentMode;

    @Column(name = "party_group", nullable = false)
    private boolean partyGroup;

    @Column(length = Attribute.LONGEST)
    private @Nullable String chair;

    @Column(name = "host_name", length = Attribute.LONGEST)
    private @Nullable String hostName;

    @Column(name = "host_code", length = 18)
    private @Nullable String hostCode;

    @Column(name = "own_code", length = 18)
    private @Nullable String ownCode;

    @Column(name = "parent_number", length = 40)
    private @Nullable String parentNumber;

    @Column(name = "term_end")
    private @Nullable LocalDate termEnd;

    @Column(name = "term_extended_to")
    private @Nullable LocalDate termExtendedTo;

    /** See {@link SearchText}; written with the keys of duplicates, without a new version of the row. */
    @Column(name = "search_text", nullable = false, insertable = false, updatable = false, length = SearchText.LONGEST)
    private String searchText = "";

    /** The grade of the last confirmed result, as the assessment told; written without a new version of the row. */
    @Column(name = "last_grade", insertable = false, updatable = false, length = 20)
    private @Nullable String lastGrade;

    @Embedded
    private SeatCounts seats = new SeatCounts();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {
        // for the persistence provider
    }

    /**
     * Enters an organisation whose registration was decided.
     *
     * @param route whom it answers to
     * @param place what it holds while it lives
     */
    public Organisation(
            String id,
            RegistryNumber number,
            OrganisationKind kind,
            DivisionCode division,
            Route route,
            Place place,
            LocalDate establishedOn,
            Basis decision,
            Instant registeredAt) {
        this.id = id;
        this.registryNumber = number.value();
        this.kind = kind;
        this.division = division.value();
        this.jurisdiction = route.supervisor(division).value();
        this.status = kind.statusOnRegistration();
        this.placeKey = place.key();
        this.establishedOn = establishedOn;
        this.decisionBody = decision.body();
        this.decidedOn = decision.decidedOn();
        this.documentNumber = decision.documentNumber();
        this.registeredAt = registeredAt;
    }

    /** What its attribute is now, as its timeline tells. */
    public void shows(Attribute attribute, String content) {
        switch (attribute) {
            case NAME -> {
                var pinyin = Pinyin.of(content);
                name = content;
                namePinyin = pinyin.key();
                nameInitials = pinyin.initials();
                takePlace();
            }
            case ESTABLISHMENT_MODE -> establishmentMode = EstablishmentMode.valueOf(content);
            case PARTY_GROUP -> partyGroup = Boolean.parseBoolean(content);
            case CHAIR -> chair = content;
            case HOST_NAME -> hostName = content;
            case HOST_CODE -> {
                hostCode = content;
                takePlace();
            }
            case OWN_CODE -> ownCode = content;
            case PARENT -> parentNumber = content;
            case TERM_END -> termEnd = LocalDate.parse(content);
            case TERM_EXTENDED_TO -> termExtendedTo = LocalDate.parse(content);
            case OFFICERS -> seats.show(FourHeadsSeats.of(OfficerList.of(content)));
            case DIVISION -> lieIn(content);
            case JURISDICTION -> jurisdiction = content;
            case STANDING -> standing = Standing.valueOf(content);
            default -> {
                // the lists show no more of it
            }
        }
    }

    /** It stands otherwise from now on; where nothing follows, its place is free for another. */
    public void become(LifecycleStatus other) {
        status = other;
        if (other.isTerminal()) {
            placeKey = null;
        }
    }

    // while it lives it takes the place there
    private void lieIn(String other) {
        division = other;
        takePlace();
    }

    private void takePlace() {
        if (placeKey != null) {
            placeKey = itsPlace().key();
        }
    }

    /** The key of the place that it has; null once its life has ended. */
    public @Nullable String placeKey() {
        return placeKey;
    }

    /** The place that it would have if an attribute were otherwise. */
    public Place placeWith(Attribute attribute, String content) {
        return Place.of(
                kind,
                attribute == Attribute.DIVISION ? new DivisionCode(content) : division(),
                attribute == Attribute.HOST_CODE ? content : hostCode,
                attribute == Attribute.NAME ? content : name);
    }

    /** The place that it has while it lives, and had when it ended. */
    public Place itsPlace() {
        return Place.of(kind, division(), hostCode, name);
    }

    /** Who would supervise it in another division: whoever is there where it is supervised from here. */
    public DivisionCode supervisedIn(DivisionCode other) {
        int height = jurisdiction.equals(division)
                ? other.prefix().length()
                : jurisdiction().prefix().length();
        var above = other;
        while (above.prefix().length() > height) {
            above = above.parent();
        }
        return above;
    }

    /** It lives again, in the place that it has. */
    public void revive(LifecycleStatus living) {
        status = living;
        placeKey = itsPlace().key();
    }

    /** What its registration rests upon. */
    public Basis decision() {
        return new Basis(decisionBody, decidedOn, documentNumber, null, List.of());
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Its number as it is written, be it wrong. */
    public String writtenNumber() {
        return registryNumber;
    }

    public RegistryNumber registryNumber() {
        return new RegistryNumber(registryNumber);
    }

    public OrganisationKind kind() {
        return kind;
    }

    public DivisionCode division() {
        return new DivisionCode(division);
    }

    public DivisionCode jurisdiction() {
        return new DivisionCode(jurisdiction);
    }

    public LifecycleStatus status() {
        return status;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String name() {
        return name;
    }

    public @Nullable EstablishmentMode establishmentMode() {
        return establishmentMode;
    }

    public boolean partyGroup() {
        return partyGroup;
    }

    public @Nullable String chair() {
        return chair;
    }

    /** The unit to which it belongs; null where its kind has none. */
    public @Nullable String hostName() {
        return hostName;
    }

    /** The credit code of that unit. */
    public @Nullable String hostCode() {
        return hostCode;
    }

    /** Its own credit code; null for most, which are no legal persons. */
    public @Nullable String ownCode() {
        return ownCode;
    }

    /** The registry number of the base to which it belongs; null for all but posts overseas. */
    public @Nullable String parentNumber() {
        return parentNumber;
    }

    /** Whether it depends on another. */
    public boolean dependsOn(Organisation parent) {
        return parent.registryNumber.equals(parentNumber);
    }

    /** How many of the four heads serve in its bodies. */
    public FourHeadsSeats seats() {
        return seats.seats();
    }

    /** Where it stands on the ladder of sanctions. */
    public Standing standing() {
        return standing;
    }

    /** The term of those in office; null where the register does not say when it ends. */
    public @Nullable Term term() {
        return termEnd == null ? null : new Term(termEnd, termExtendedTo);
    }

    /** The text by which it is found. */
    public String searchText() {
        return searchText;
    }

    /** The grade of its last confirmed result; null before the first. */
    public @Nullable String lastGrade() {
        return lastGrade;
    }
}
