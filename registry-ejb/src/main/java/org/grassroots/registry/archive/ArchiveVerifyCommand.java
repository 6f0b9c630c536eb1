package org.grassroots.registry.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.grassroots.registry.archive.model.NotAPackageException;
import org.grassroots.registry.archive.model.Report;
import org.grassroots.registry.archive.model.Verification;
import org.grassroots.registry.archive.model.Verification.Known;
import org.grassroots.registry.scheme.RegisterFigures;

/**
 * Verifies the package of a campaign without a server; {@code docs/operating.md} tells how. It ends with 0 if everything is
 * as it was written and comes out the same, with 1 if something does not, with 2 if there is nothing to verify.
 */
public final class ArchiveVerifyCommand {

    private static final int SOUND = 0;
    private static final int DIFFERENT = 1;
    private static final int NOT_VERIFIED = 2;

    private static final String USAGE = "ArchiveVerifyCommand PACKAGE.zip [--root SHA-256] [--evidence DIRECTORY]\n"
            + "PACKAGE.zip 归档包 · --root 清单指纹（日志、公文所载） · --evidence 佐证材料目录（数据目录中的 evidence）";

    private final PrintStream out;

    ArchiveVerifyCommand(PrintStream out) {
        this.out = out;
    }

    /** Prints what was found, in Chinese and English. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = new ArchiveVerifyCommand(out).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) throws IOException {
        var file = arguments.isEmpty() || arguments.size() % 2 == 0 ? null : Path.of(arguments.get(0));
        String root = null;
        Path evidence = null;
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            switch (arguments.get(i)) {
                case "--root" -> root = arguments.get(i + 1).toLowerCase(Locale.ROOT);
                case "--evidence" -> evidence = Path.of(arguments.get(i + 1));
                default -> file = null;
            }
        }
        if (file == null) {
            out.println(USAGE);
            return NOT_VERIFIED;
        }
        if (!Files.isRegularFile(file)) {
            return refuse(file, "没有这个文件", "There is no such file");
        }
        try {
            var report = Verification.of(file, new Known(RegisterFigures.standard(), root, evidence));
            print(report, evidence != null);
            return report.isSound() ? SOUND : DIFFERENT;
        } catch (NotAPackageException none) {
            var detail = none.detail().isEmpty() ? "" : " (" + printable(none.detail()) + ")";
            return refuse(file, none.why().text(Locale.CHINESE), none.why().text(Locale.ENGLISH) + detail);
        }
    }

    private int refuse(Path file, String zh, String en) {
        out.println("无法核验 " + file + "：" + zh);
        out.println("Not verified, " + file + ": " + en);
        return NOT_VERIFIED;
    }

    private void print(Report report, boolean withEvidence) {
        var manifest = report.manifest();
        line("批次", "campaign", manifest.campaign());
        line("清单指纹", "fingerprint", report.root());
        line("指标体系", "scheme", manifest.schemeHash());
        line("计分引擎", "engine", manifest.engine());
        line("文件", "files", String.valueOf(manifest.files().size()));
        line("参评对象", "cases", String.valueOf(report.cases()));
        line("重新计分", "scored again", String.valueOf(report.recomputed()));
        line("重定等级并重新抽样", "graded and drawn again", report.regraded() ? "是 / yes" : "否 / no");
        if (withEvidence) {
            line("佐证材料", "evidence", String.valueOf(report.evidence()));
        }
        report.findings().forEach(finding -> {
            out.println("✗ " + printable(finding.text(Locale.CHINESE)));
            out.println("  " + printable(finding.text(Locale.ENGLISH)));
        });
        out.println(
                report.isSound()
                        ? "核验通过：内容与归档时一致，全部结果可逐字节重现。\n"
                                + "Verified: everything is as archived, and every result comes out again byte by byte."
                        : "核验未通过：" + report.findings().size() + " 处不一致。\n" + "Not sound: "
                                + report.findings().size() + " differences.");
    }

    private void line(String zh, String en, String content) {
        out.println(zh + " / " + en + ": " + printable(content));
    }

    // names in a damaged or forged package may be anything
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
