package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.registration.ApplicationRow;
import org.grassroots.registry.registration.BatchReport;
import org.grassroots.registry.registration.BatchReport.Outcome;
import org.grassroots.registry.registration.BatchService;
import org.grassroots.registry.registration.Ticked;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Opinion;
import org.grassroots.registry.registration.model.Questionnaire;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page on which several applications, ticked in the list, are passed with one opinion or granted by one decision.
 * Trying it tells which are fit; what is refused stays on the page with its reason and with what was typed.
 */
@Named
@RequestScoped
public class BatchPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    BatchService batches;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FieldWords words;

    @Inject
    @Param
    @Nullable
    String verb;

    private @Nullable String opinion;
    private @Nullable LocalDate visitedOn;
    private @Nullable String visitors;
    private @Nullable String body;
    private @Nullable LocalDate decidedOn;
    private @Nullable String documentNumber;
    private @Nullable List<ApplicationRow> rows;
    private @Nullable BatchReport report;

    /** Looks the applications up before the page is written, so that an address that tells of none has its own page. */
    public void load() {
        getRows();
    }

    /** Tells which of them are fit. */
    public void rehearse() {
        report = order(true);
        var key = report.count(Outcome.REFUSED) == 0 ? "registration.batch.allFit" : "registration.batch.someFit";
        tell(key, FacesMessage.SEVERITY_INFO, report.count(Outcome.FIT), report.count(Outcome.REFUSED));
    }

    /** Does it; where all went through the list is shown again, and else what did not, with its reason. */
    public @Nullable String take() {
        report = order(false);
        long done = report.count(Outcome.DONE);
        long refused = report.count(Outcome.REFUSED);
        if (done > 0) {
            tell(
                    "registration.batch.done." + getStep(),
                    FacesMessage.SEVERITY_INFO,
                    done,
                    String.valueOf(report.batch()));
        }
        if (refused > 0) {
            tell("registration.batch.refused", FacesMessage.SEVERITY_WARN, refused);
            rows = null;
            return null;
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "list?faces-redirect=true";
    }

    private BatchReport order(boolean rehearsal) {
        var chosen = ticked("chosen");
        var decision = new Decision(body, decidedOn, documentNumber);
        return switch (getStep()) {
            case PASS -> batches.pass(chosen, new Opinion(opinion, visitedOn, visitors), rehearsal);
            case PREPARE -> batches.prepare(chosen, decision, rehearsal);
            default -> batches.grant(chosen, decision, rehearsal);
        };
    }

    private void tell(String key, FacesMessage.Severity severity, Object... arguments) {
        faces.addMessage(null, new FacesMessage(severity, Texts.of(key, language.getLocale(), arguments), null));
    }

    /** The step that is taken with all of them. */
    public Verb getStep() {
        return Arrays.stream(Verb.values())
                .filter(one -> one.judges() && one.goesOn())
                .filter(one -> one.name().equals(verb))
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "step", String.valueOf(verb)));
    }

    /** The applications that were ticked, as far as whoever looks may see them. */
    public List<ApplicationRow> getRows() {
        if (rows == null) {
            getStep();
            rows = batches.rows(ticked("ticked"));
            labels.prepare(rows.stream().map(row -> row.division().value()).toList());
        }
        return rows;
    }

    /** Whether somebody has to have gone to one of them. */
    public boolean isSiteVisit() {
        return getRows().stream().anyMatch(row -> Questionnaire.of(row.kind()).siteVisit());
    }

    /** The application as the list showed it: what is done to it is based on that. */
    public String key(ApplicationRow row) {
        var version = versions().getOrDefault(row.id(), row.version());
        return row.id() + "@" + version;
    }

    private Map<String, Long> versions() {
        var seen = new HashMap<String, Long>();
        ticked("ticked").forEach(one -> seen.put(one.id(), one.version()));
        return seen;
    }

    /** Whether it is ticked: all are at first, and what is done or unfit is not any more. */
    public boolean isChosen(ApplicationRow row) {
        var outcome = outcome(row);
        if (outcome != null) {
            return outcome == Outcome.FIT;
        }
        return !faces.isPostback() || chosen().contains(row.id());
    }

    private Set<String> chosen() {
        return ticked("chosen").stream().map(Ticked::id).collect(Collectors.toSet());
    }

    /** What became of it; nothing while nothing was tried. */
    public @Nullable Outcome outcome(ApplicationRow row) {
        return line(row, BatchReport.Line::outcome);
    }

    /** Why not, in words; empty where nothing stands in its way. */
    public String reason(ApplicationRow row) {
        var reason = line(row, BatchReport.Line::reason);
        if (reason == null) {
            return "";
        }
        return reason.fields().isEmpty()
                ? Texts.of(reason, language.getLocale())
                : reason.fields().stream()
                        .map(field -> words.label(field.field())
                                + Texts.of("registration.colon", language.getLocale())
                                + Texts.of(field, language.getLocale()))
                        .collect(Collectors.joining(" "));
    }

    private <T> @Nullable T line(ApplicationRow row, Function<BatchReport.Line, @Nullable T> told) {
        if (report != null) {
            for (var line : report.lines()) {
                if (line.ticked().id().equals(row.id())) {
                    return told.apply(line);
                }
            }
        }
        return null;
    }

    private List<Ticked> ticked(String parameter) {
        var values = faces.getExternalContext().getRequestParameterValuesMap().get(parameter);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(BatchPage::read).toList();
    }

    private static Ticked read(String value) {
        if (!value.matches("[0-9A-Za-z-]{1,36}@[0-9]{1,18}")) {
            throw new RegistryException(CommonProblem.MALFORMED, "ticked");
        }
        int at = value.indexOf('@');
        return new Ticked(value.substring(0, at), Long.parseLong(value.substring(at + 1)));
    }

    public @Nullable String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion;
    }

    public @Nullable LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(@Nullable LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public @Nullable String getVisitors() {
        return visitors;
    }

    public void setVisitors(@Nullable String visitors) {
        this.visitors = visitors;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
