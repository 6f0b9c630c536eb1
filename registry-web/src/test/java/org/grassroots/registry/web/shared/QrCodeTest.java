package org.grassroots.registry.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int QUIET = 4;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void whatIsDrawnIsReadBack() throws Exception {
        var address = "https://registry.example/assessment/verify.xhtml?number=CTY-2021%2FJS-XX-320106-2021-00081-C%2F1"
                + "&sha256=" + "0123456789abcdef".repeat(4);

        var read = new Decoder().decode(modules(QrCode.svg(address)));

        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getECLevel()).isEqualTo("M");
    }

    @Test
    void theQuietZoneIsLeftEmpty() {
        var svg = QrCode.svg("x");
        var module = MODULE.matcher(svg);
        while (module.find()) {
            assertThat(Integer.parseInt(module.group(1))).isGreaterThanOrEqualTo(QUIET);
            assertThat(Integer.parseInt(module.group(2))).isGreaterThanOrEqualTo(QUIET);
        }
    }

    @Test
    void aTextThatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitMatrix modules(String svg) {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET);
        var module = MODULE.matcher(svg);
        while (module.find()) {
            modules.set(Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET);
        }
        return modules;
    }
}
