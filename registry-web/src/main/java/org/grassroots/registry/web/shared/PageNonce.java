package org.grassroots.registry.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/**
 * Settles the nonce of a page that is shown again after its form was sent.
 *
 * <p>PrimeFaces lets the form send back the nonce that the page had, and breaks off where it is missing or another:
 * without scripts in the browser, on a page without state, after the session was lost. Such a page gets a fresh one.
 */
public class PageNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getResponseComplete() || faces.getViewRoot() == null || !faces.isPostback()) {
            return;
        }
        var sent = faces.getExternalContext().getRequestParameterMap().get(NONCE);
        if (sent != null && !isNonce(sent)) {
            refuse(faces);
            return;
        }
        var state = faces.getViewRoot().getViewMap(false);
        if (state != null && !Objects.equals(sent, state.get(NONCE))) {
            state.remove(NONCE);
        }
        if (sent == null) {
            var fresh = fresh(faces);
            if (state != null) {
                state.put(NONCE, fresh);
            }
        }
    }

    // PrimeFaces makes a nonce of its own accord for what looks forwarded, and remembers it for the whole request
    private static @Nullable String fresh(FacesContext faces) {
        var request = faces.getExternalContext().getRequestMap();
        var before = request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        try {
            return PrimeFacesContext.getCspState(faces).getNonce();
        } finally {
            if (before == null) {
                request.remove(RequestDispatcher.FORWARD_REQUEST_URI);
            } else {
                request.put(RequestDispatcher.FORWARD_REQUEST_URI, before);
            }
        }
    }

    private static boolean isNonce(String text) {
        try {
            var name = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException noNonce) {
            return false;
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(400, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
