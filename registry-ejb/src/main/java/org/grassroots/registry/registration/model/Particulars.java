package org.grassroots.registry.registration.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What an application says: the kind, the division, the fields as they were written, and the papers that prove it. */
@Embeddable
class Particulars {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private OrganisationKind kind;

    @Column(name = "division_code", nullable = false, length = 9)
    private DivisionCode division;

    // who supervises it: text, since ranges of codes are compared with it
    @Column(name = "jurisdiction_code", nullable = false, length = 9)
    private String jurisdiction;

    // the field of the same name, for the lists
    @Column(length = Field.TEXT_LENGTH)
    private @Nullable String name;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id", nullable = false)
    private List<WrittenField> fields = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_evidence", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "evidence_id", length = 36)
    @Column(name = "kind", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Map<String, DocumentKind> evidence = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_remark", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Remark> remarks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Particulars() {
        // for the persistence provider
    }

    Particulars(String application, ApplicationContent content, Signature by) {
        become(application, content, 0, by);
    }

    /** Says something else from now on, that is from {@code version} on. */
    final void become(String application, ApplicationContent content, long version, Signature by) {
        kind = content.kind();
        division = content.division();
        jurisdiction = content.route().supervisor(content.division()).value();
        name = content.name();
        new Manuscript(application, fields).become(content, version, by);
    }

    Manuscript manuscript(String application) {
        return new Manuscript(application, fields);
    }

    ApplicationContent content(String application) {
        return new ApplicationContent(kind, division, manuscript(application).values());
    }

    /** Says which documents prove it and as what, in place of those that did so far. */
    void present(Map<String, DocumentKind> documents) {
        DocumentKind.requireFew(documents.keySet());
        evidence.keySet().retainAll(documents.keySet());
        documents.forEach((document, as) -> {
            if (evidence.get(document) != as) {
                evidence.put(document, as);
            }
        });
    }

    Map<String, DocumentKind> evidence() {
        return Map.copyOf(evidence);
    }

    /** Keeps what the return at this place in the steps says of single fields and papers. */
    void remark(int place, ReturnReasons reasons) {
        reasons.remarks().forEach((field, text) -> remarks.add(new Remark(place, field, text)));
    }

    Map<String, String> remarks(int place) {
        return Remark.at(place, remarks);
    }
}
