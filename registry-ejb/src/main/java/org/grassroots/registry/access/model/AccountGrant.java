package org.grassroots.registry.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** A {@link Grant} as an account holds it. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

    @Id
    @Column(length = 36)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_held", nullable = false, length = 30)
    private Role role;

    @Column(name = "division_code", nullable = false, length = 9)
    private DivisionCode division;

    @Column(name = "organisation_id", length = 36)
    private @Nullable String organisation;

    @SuppressWarnings("NullAway.Init")
    protected AccountGrant() {
        // for the persistence provider
    }

    AccountGrant(String id, Grant right) {
        this.id = id;
        this.role = right.role();
        this.division = right.division();
        this.organisation = right.organisation();
    }

    public String id() {
        return id;
    }

    public Grant right() {
        return new Grant(role, division, organisation);
    }
}
