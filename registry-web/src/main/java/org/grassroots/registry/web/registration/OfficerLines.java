package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.organisation.model.OfficerPost;

/** The table in which officers are written: a line for each, and some that are free. */
@Named
@RequestScoped
public class OfficerLines {

    private static final int FREE = 3;
    private static final int FEWEST = 5;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private final List<OfficerInput> lines = new ArrayList<>();

    /** Shows those who are written already. */
    void show(OfficerList officers) {
        lines.clear();
        officers.officers().stream().map(OfficerInput::of).forEach(lines::add);
        extend(Math.max(FEWEST, lines.size() + FREE));
    }

    /** The lines; of a form that was sent as many as it had. */
    public List<OfficerInput> getLines() {
        if (lines.isEmpty()) {
            extend(Math.max(FEWEST, faces.isPostback() ? sent() : FEWEST));
        }
        return Collections.unmodifiableList(lines);
    }

    private void extend(int size) {
        while (lines.size() < Math.min(size, OfficerList.MOST)) {
            lines.add(new OfficerInput());
        }
    }

    private int sent() {
        return faces.getExternalContext().getRequestParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().matches(".*:(officers|content_OFFICERS)"))
                .map(parameter -> parameter.getValue())
                .filter(count -> count.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(FEWEST);
    }

    /** The officers, a line each; what cannot be made out of it is told where it is kept. */
    String text() {
        return getLines().stream()
                .filter(OfficerInput::isFilledIn)
                .map(OfficerInput::text)
                .collect(Collectors.joining("\n"));
    }

    /** How many lines there are, for the form to send back. */
    public String getCount() {
        return String.valueOf(getLines().size());
    }

    public void setCount(String count) {
        // the lines were made when the form came back
    }

    public OfficerPost[] getPosts() {
        return OfficerPost.values();
    }

    public FourHeads[] getFourHeads() {
        return FourHeads.values();
    }
}
