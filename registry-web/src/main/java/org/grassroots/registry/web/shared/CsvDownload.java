package org.grassroots.registry.web.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.grassroots.registry.journal.ExportService;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** Gives a list to a page's visitor as a table: {@code /csv/}, the list's name, and what its page was asked for. */
@WebServlet("/csv/*")
public class CsvDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    transient Instance<CsvList> lists;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient ExportService exports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient CsvWords words;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvTable<?> table;
        try {
            var list = list(request);
            table = list.table(Query.of(request.getParameterMap()), words);
            exports.taken(list.name(), Objects.toString(request.getQueryString(), ""));
        } catch (RegistryException refused) {
            // whoever may not have it is told that there is none
            int status = refused.problem().status();
            response.sendError(status == CommonProblem.ROLE_MISSING.status() ? 404 : status);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", Attachment.disposition(fileName(table)));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        new CsvWriter(language.getLocale()).write(table, response.getOutputStream());
    }

    private String fileName(CsvTable<?> table) {
        return words.text(table.title()) + "-" + BusinessTime.today(clock) + ".csv";
    }

    private CsvList list(HttpServletRequest request) {
        var path = request.getPathInfo();
        var name = path == null ? "" : path.substring(1);
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "list", name));
    }
}
