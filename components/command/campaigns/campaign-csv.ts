import type { useTranslations } from "next-intl";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { csvText } from "@/lib/kernel/csv-text";

interface CsvWords {
  t: ReturnType<typeof useTranslations<never>>;
  name: (key: string) => string;
}

/** The board as it is seen, every target as its two counts; what is not shown is empty. */
export function campaignCsv({ campaign, whole, lines }: CampaignBoard, { t, name }: CsvWords): string {
  const head = [
    ...[t("campaigns.place"), t("campaigns.code"), t("campaigns.grids")],
    ...[
      t("campaigns.figure.found"),
      t("campaigns.figure.rectified"),
      t("campaigns.figure.overdue"),
      t("campaigns.checks"),
    ],
    ...campaign.targets.flatMap(({ kind, amount }) => {
      const target = t(`campaigns.target.${kind}`, { amount });
      return [
        t("command.figures.numeratorOf", { name: target }),
        t("command.figures.denominatorOf", { name: target }),
        t("campaigns.reachedOf", { name: target }),
      ];
    }),
  ];
  const rows = [...lines, whole].map((line) => [
    ...[line.key === "" ? t("campaigns.whole") : name(line.key), line.key, line.grids],
    ...[line.found, line.rectified, line.overdue, line.checks],
    ...line.targets.flatMap(({ numerator, denominator, reached }) => [
      ...[numerator, denominator],
      reached === null ? null : (Math.floor(reached * 1000) / 10).toFixed(1),
    ]),
  ]);
  return csvText([head, ...rows]);
}
