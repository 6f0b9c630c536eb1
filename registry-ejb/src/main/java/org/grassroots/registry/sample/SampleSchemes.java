package org.grassroots.registry.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.Scheme;

/** The schemes of the sample province, one for each kind of organisation that is assessed; all published. */
@ApplicationScoped
class SampleSchemes {

    static final String COUNTY = "CTY";
    static final String VERSION = "2021.1";

    private static final String FOLDER = "/org/grassroots/registry/scheme/samples/";
    private static final List<String> NAMES = List.of(COUNTY, "UNI", "ENT", "OFF", "OFF-HAIZHI", "SOC");

    private SchemeService schemes;

    @SuppressWarnings("NullAway.Init")
    protected SampleSchemes() {
        // for the container's proxy
    }

    @Inject
    SampleSchemes(SchemeService schemes) {
        this.schemes = schemes;
    }

    /** Publishes what is not published yet, as whoever acts, and hands out the one of the counties. */
    Scheme publishAll() {
        var known = schemes.list(null, 200).rows();
        NAMES.forEach(name -> publish(name, known));
        return schemes.scheme(COUNTY, VERSION, null).scheme();
    }

    private void publish(String name, List<SchemeView> known) {
        var view = known.stream()
                .filter(each ->
                        each.schemeVersion().equals(VERSION) && name(each).equals(name))
                .findFirst()
                .orElseGet(() -> schemes.importDraft(document(name)).scheme());
        if (view.isDraft()) {
            schemes.publish(view.code(), view.schemeVersion(), view.variant(), view.version());
        }
    }

    private static String name(SchemeView view) {
        return view.variant() == null ? view.code() : view.code() + "-" + view.variant();
    }

    private static String document(String name) {
        var resource = FOLDER + name + "-" + VERSION + ".json";
        try (var document = SampleSchemes.class.getResourceAsStream(resource)) {
            if (document == null) {
                throw new IllegalStateException("a sample scheme is missing: " + resource);
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
