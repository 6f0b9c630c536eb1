package org.grassroots.registry.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.grassroots.registry.access.AccessProblem;
import org.grassroots.registry.access.PasswordService;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The page where everybody changes their own password, and the only one for those who have to. */
@Named
@RequestScoped
public class PasswordForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasswordService service;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeated = "";

    public String change() {
        new FieldChecks()
                .when(!newPassword.equals(repeated), "repeated", AccessProblem.PASSWORDS_DIFFER)
                .verify();
        var changed = service.change(oldPassword, newPassword).orElseThrow(PasswordForm::wrong);
        SessionAccount.begin((HttpServletRequest) faces.getExternalContext().getRequest(), changed);
        Messages.addFlashGlobalInfo(
                Texts.of("access.password.changed", faces.getViewRoot().getLocale()));
        return "/index.xhtml?faces-redirect=true";
    }

    static RegistryException wrong() {
        return new RegistryException(List.of(FieldProblem.of("oldPassword", AccessProblem.PASSWORD_WRONG)));
    }

    /** Whether the password was chosen by somebody else, so that nothing else can be done before. */
    public boolean isFirst() {
        return faces.getExternalContext().getRequestMap().containsKey(SignInMechanism.PASSWORD_TO_CHANGE);
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(@Nullable String oldPassword) {
        this.oldPassword = oldPassword == null ? "" : oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword == null ? "" : newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
