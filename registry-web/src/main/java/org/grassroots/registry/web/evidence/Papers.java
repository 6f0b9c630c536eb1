package org.grassroots.registry.web.evidence;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * What one input for files takes: those that arrived while the form was filled in, and those that come with the form
 * where no script runs. All of them stay when the form is refused, so that nobody has to choose a file twice.
 */
public class Papers {

    private final String input;
    private String arrived = "";
    private @Nullable List<Part> files;

    /** {@code input} is the id of the input, for what is wrong with a file. */
    public Papers(String input) {
        this.input = input;
    }

    /** Stores what came with the form for a division; the ids of all files. */
    public List<String> store(EvidenceService evidences, DivisionCode jurisdiction) {
        for (var file : files == null ? List.<Part>of() : files) {
            if (file.getSize() > 0) {
                add(store(file, evidences, jurisdiction), String.valueOf(file.getSubmittedFileName()));
            }
        }
        files = null;
        return ids();
    }

    private void add(String id, String fileName) {
        arrived += (arrived.isEmpty() ? "" : "\n") + id + " " + fileName.replaceAll("\\R", " ");
    }

    private String store(Part file, EvidenceService evidences, DivisionCode jurisdiction) {
        try (var content = file.getInputStream()) {
            return evidences
                    .store(content, String.valueOf(file.getSubmittedFileName()), jurisdiction)
                    .id();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (RegistryException refused) {
            throw refused.fields().isEmpty()
                    ? new RegistryException(List.of(new FieldProblem(input, refused.problem(), refused.arguments())))
                    : refused;
        }
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        arrived.lines()
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    /** Whether there is any file. */
    public boolean isEmpty() {
        return ids().isEmpty() && (files == null || files.stream().allMatch(file -> file.getSize() == 0));
    }

    /** A line for each file that arrived: its id, a space, and its name. */
    public String getArrived() {
        return arrived;
    }

    public void setArrived(@Nullable String arrived) {
        this.arrived = arrived == null ? "" : arrived;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
