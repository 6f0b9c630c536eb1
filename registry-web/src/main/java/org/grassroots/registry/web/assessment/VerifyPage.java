package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.assessment.ReceiptCheck;
import org.grassroots.registry.assessment.ReceiptService;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** The page on which a printed self-inspection is compared with what is stored; its QR code leads here. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReceiptService receipts;

    private @Nullable String number;
    private @Nullable String sha256;
    private @Nullable ReceiptCheck found;
    private boolean unknown;

    /** Compares what the address says, if it says something. */
    public void load() {
        if (text(number).isEmpty() || text(sha256).isEmpty()) {
            return;
        }
        try {
            found = receipts.check(text(number), text(sha256));
        } catch (RegistryException refused) {
            // a number that nobody knows looks like one that is not for whoever asks
            unknown = true;
        }
    }

    /** Compares what was typed. */
    public String check() {
        try {
            receipts.check(text(number), text(sha256));
        } catch (RegistryException refused) {
            if (!refused.fields().isEmpty()) {
                throw refused;
            }
        }
        return "verify?faces-redirect=true&includeViewParams=true";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public @Nullable ReceiptCheck getFound() {
        return found;
    }

    /** Whether there is nothing of that number that whoever asks may see. */
    public boolean isUnknown() {
        return unknown;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
