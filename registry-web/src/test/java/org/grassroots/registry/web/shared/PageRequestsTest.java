package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestsTest {

    private static final int PASSED_ON = 0;

    @ParameterizedTest
    @CsvSource({
        "POST, same-origin,                         , 0",
        "POST, none,                                , 0",
        "POST, same-site,                           , 403",
        "POST, cross-site,                          , 403",
        "GET,  cross-site,                          , 0",
        // over plain HTTP the origin alone tells
        "POST, ,           http://registry.test:8080, 0",
        "POST, ,           http://other.test:8080   , 403",
        "POST, ,           http://registry.test     , 403",
        "POST, ,           null                     , 403",
        // programs say nothing and have no user's cookie
        "POST, ,                                    , 0",
        "PUT,  same-origin,                         , 405",
    })
    void whatAnotherSiteSendsIsRefused(String method, String site, String origin, int status) throws Exception {
        assertThat(answer(method, site, origin)).isEqualTo(status);
    }

    private static int answer(String method, String site, String origin) throws Exception {
        var headers = Map.of(
                "Host", "registry.test:8080",
                "Sec-Fetch-Site", site == null ? "" : site,
                "Origin", origin == null ? "" : origin);
        var request = fake(HttpServletRequest.class, (called, first) -> switch (called) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get(first).isEmpty() ? null : headers.get(first);
            default -> 0L;
        });
        var status = new AtomicInteger(-1);
        var response = fake(HttpServletResponse.class, (called, first) -> {
            if (called.equals("sendError")) {
                status.set((Integer) first);
            }
            return null;
        });
        FilterChain chain = (asked, answered) -> status.set(PASSED_ON);
        new PageRequests().doFilter(request, response, chain);
        return status.get();
    }

    private interface Answers {
        Object of(String called, Object first);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.of(method.getName(), arguments == null ? null : arguments[0])));
    }
}
