package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.workbook.XlsxException;
import org.grassroots.registry.workbook.XlsxParts;

/** Hands schemes out as Excel workbooks and takes them in again; a workbook says neither more nor less than the document. */
@Stateless
public class SchemeWorkbookService {

    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SchemeService schemes;

    @SuppressWarnings("NullAway.Init")
    public SchemeWorkbookService() {
        // for the container
    }

    @Inject
    SchemeWorkbookService(SchemeService schemes) {
        this.schemes = schemes;
    }

    /** Whether a file is a workbook by its first bytes, or means to be one; a scheme document in JSON is neither. */
    public static boolean isWorkbook(byte[] file) {
        return XlsxParts.looksSo(file);
    }

    /**
     * Takes a workbook in as {@link SchemeService#importDraft} does its document.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_WORKBOOK_REFUSED} with all faults and their cells if it is no
     *     scheme, {@link SchemeProblem#SCHEME_PUBLISHED} if that version is published already
     */
    @AllowedTo({Role.PROVINCIAL_AUDITOR, Role.CAMPAIGN_MANAGER})
    public ImportResult importDraft(@NotNull InputStream workbook) {
        var read = read(workbook);
        if (!read.faults().isEmpty()) {
            throw refusal(read);
        }
        try {
            return schemes.importDraft(read.text());
        } catch (RegistryException refused) {
            if (refused.problem() != SchemeProblem.SCHEME_REFUSED) {
                throw refused;
            }
            throw new RegistryException(
                    SchemeProblem.SCHEME_WORKBOOK_REFUSED,
                    refused.fields().stream()
                            .map(field ->
                                    new FieldProblem(read.place(field.field()), field.problem(), field.arguments()))
                            .toList());
        }
    }

    /**
     * A scheme version as an xlsx file.
     *
     * @throws RegistryException {@link SchemeProblem#SCHEME_NOT_FOR_WORKBOOK} if a workbook would say less than the
     *     document, as of a draft whose parts have no codes
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public byte[] workbook(@NotNull SchemeName name) {
        var text = schemes.document(name.code(), name.version(), name.variant());
        var document = SchemeDocument.read(text, RegisterFigures.standard()).json();
        var file = SchemeWorkbookWriter.write(document);
        if (!read(new ByteArrayInputStream(file)).saysAllOf(document)) {
            throw new RegistryException(SchemeProblem.SCHEME_NOT_FOR_WORKBOOK);
        }
        return file;
    }

    private static ReadWorkbook read(InputStream file) {
        try {
            return SchemeWorkbookReader.read(XlsxParts.read(file));
        } catch (XlsxException unreadable) {
            throw new RegistryException(
                    SchemeProblem.SCHEME_WORKBOOK_REFUSED,
                    List.of(FieldProblem.of(
                            "",
                            SchemeProblem.DOCUMENT_FAULT,
                            unreadable.text(Locale.CHINESE),
                            unreadable.text(Locale.ENGLISH),
                            unreadable.fault().name())));
        }
    }

    /** What is wrong with the workbook, and with the document as far as the workbook says it. */
    private static RegistryException refusal(ReadWorkbook read) {
        var fields = new ArrayList<FieldProblem>();
        read.faults().forEach(fault -> fields.add(fault.field()));
        if (read.framed()) {
            try {
                SchemeDocument.read(read.text(), RegisterFigures.standard());
            } catch (FaultsException refused) {
                refused.faults().forEach(fault -> fields.add(Faults.field(read.place(fault.pointer()), fault)));
            }
        }
        return new RegistryException(SchemeProblem.SCHEME_WORKBOOK_REFUSED, fields);
    }
}
