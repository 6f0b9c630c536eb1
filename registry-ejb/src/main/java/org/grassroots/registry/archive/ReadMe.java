package org.grassroots.registry.archive;

import org.grassroots.registry.assessment.CampaignView;

/** What a package says of itself to whoever opens it years later. */
final class ReadMe {

    private static final String TEXT = """
            %s
            %s

            本归档包由以下文件组成（UTF-8；JSON 均为规范形式 RFC 8785）：
            manifest.json        清单：批次、决定、流程、计分引擎版本，以及每个文件的 SHA-256 和大小
            manifest.sha256      清单的 SHA-256，即整包指纹；可用 sha256sum -c 核对
            scheme.json          已发布的指标体系
            draw.json            抽样种子、抽样名单与抽中原因
            cuts.json            名额截线
            cases/登记号/        case.json 流程、异议与答复、佐证材料清单；frozen.json 冻结的计分输入；
                                 result.json 结果；explanation.json 逐项说明；former.json 异议前的输入
            佐证材料原件不在包内，按 SHA-256 另行保存。
            抽样可用任何工具重做：每个单位的签号为 SHA-256(种子/登记号)，由小到大抽取。
            离线核验：ArchiveVerifyCommand（见运行手册 docs/operating.md“归档包核验”一节）。

            The files of this package (UTF-8; all JSON in the canonical form of RFC 8785):
            manifest.json        the campaign, its decisions and steps, the engine, each file's SHA-256 and size
            manifest.sha256      the SHA-256 of the manifest, which stands for the whole package (sha256sum -c)
            scheme.json          the scheme as published
            draw.json            seed, list and reasons of the sample
            cuts.json            what the quota cut
            cases/NUMBER/        case.json: steps, objection and answer, list of evidence; frozen.json: what it was scored
                                 from; result.json; explanation.json; former.json: what it was scored from before its
                                 objection
            The evidence itself is kept apart, by SHA-256.
            Anybody can draw the sample again: an organisation's ticket is SHA-256(seed/registry number), the lowest are drawn.
            To verify it offline: ArchiveVerifyCommand (docs/operating.md, "Verifying a package").
            """;

    private ReadMe() {}

    static String text(CampaignView campaign) {
        return TEXT.formatted(campaign.code() + " " + campaign.titleZh(), campaign.code() + " " + campaign.titleEn());
    }
}
