package org.grassroots.registry.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person what rule was broken, on the page they are on; a page whose state is gone is fetched anew. What
 * is neither stays an error page with an error id.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = events.next().getContext().getException();
            var broken = Problems.find(thrown);
            var faces = FacesContext.getCurrentInstance();
            if (broken.isPresent()) {
                events.remove();
                tell(broken.get(), faces);
            } else if (isExpired(thrown) || isUnreadable(faces)) {
                events.remove();
                fetchAnew(faces);
            }
        }
        getWrapped().handle();
    }

    private static void tell(RegistryException broken, FacesContext faces) {
        boolean noPageToTellItOn = faces.getViewRoot() == null
                || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || (!faces.isPostback() && !isAboutTheAddress(broken, faces));
        if (noPageToTellItOn) {
            answer(broken.problem().status(), faces);
            return;
        }
        var locale = faces.getViewRoot().getLocale();
        for (var field : broken.fields()) {
            var target = FieldIds.find(faces.getViewRoot(), field.field());
            var text = Texts.of(field, locale);
            faces.addMessage(
                    target,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, target == null ? field.field() + ": " + text : text, null));
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(broken, locale), null));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** Whether all that is wrong are parameters of the address, each of which the page declares under its name. */
    private static boolean isAboutTheAddress(RegistryException broken, FacesContext faces) {
        return !broken.fields().isEmpty()
                && broken.fields().stream()
                        .allMatch(field -> FieldIds.find(faces.getViewRoot(), field.field()) != null);
    }

    private static void answer(int status, FacesContext faces) {
        try {
            // whoever may not see a page is told that there is none
            faces.getExternalContext().responseSendError(status == 403 ? 404 : status, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isExpired(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    // a state that this page never had was made up or belongs to another version of the page
    private static boolean isUnreadable(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback();
    }

    private static void fetchAnew(FacesContext faces) {
        var external = faces.getExternalContext();
        var locale = faces.getApplication().evaluateExpressionGet(faces, "#{language.locale}", Locale.class);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("keep.expired", locale), null));
        external.getFlash().setKeepMessages(true);
        var page = SentFrom.page((HttpServletRequest) external.getRequest());
        try {
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Puts the handler in front of the one it is given; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ProblemHandler(getWrapped().getExceptionHandler());
        }
    }
}
