package org.grassroots.registry.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.ReceiptView;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.QrCode;

/**
 * The QR code of a receipt, {@code /receipt-code/} and the id of the case: the address at which the number and the
 * fingerprint that it names are compared with what is stored.
 */
@WebServlet("/receipt-code/*")
public class ReceiptCode extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient AssessmentService assessments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        try {
            var receipt = assessments.receipt(path == null ? "" : path.substring(1));
            response.setContentType("image/svg+xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.getWriter().write(QrCode.svg(address(request, receipt)));
        } catch (RegistryException refused) {
            // whoever may not have it is told that there is none
            int status = refused.problem().status();
            response.sendError(status == CommonProblem.ROLE_MISSING.status() ? 404 : status);
        }
    }

    private static String address(HttpServletRequest request, ReceiptView receipt) {
        var url = request.getRequestURL();
        var root = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return root + "/assessment/verify.xhtml?number=" + URLEncoder.encode(receipt.number(), StandardCharsets.UTF_8)
                + "&sha256=" + receipt.sha256();
    }
}
