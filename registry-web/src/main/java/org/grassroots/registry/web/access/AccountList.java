package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.access.AccountService;
import org.grassroots.registry.access.AccountView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The page that lists the accounts and opens new ones. */
@Named
@RequestScoped
public class AccountList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AccountService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private final AccountForm form = new AccountForm();
    private @Nullable String text;
    private @Nullable String cursor;
    private @Nullable Slice<AccountView> slice;

    /** Asks for the list before the page is written, so that what is wrong with the question has its own page. */
    public void load() {
        getSlice();
    }

    /** The page of the list; also asked for again when a form comes back with something to correct. */
    public Slice<AccountView> getSlice() {
        if (slice == null) {
            slice = service.accounts(text, cursor, SIZE);
            labels.prepare(slice.rows().stream()
                    .flatMap(account -> account.grants().stream())
                    .map(AccountView.GrantView::division)
                    .toList());
        }
        return slice;
    }

    public String open() {
        var account = service.open(form.account());
        Messages.addFlashGlobalInfo(
                Texts.of("access.accounts.opened", faces.getViewRoot().getLocale(), account.login()));
        return "/access/account.xhtml?faces-redirect=true&id=" + account.id();
    }

    public boolean isOpening() {
        return acting.actor().holds(Role.SYSTEM_ADMIN);
    }

    public AccountForm getForm() {
        return form;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
