import type { useTranslations } from "next-intl";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { csvText } from "@/lib/kernel/csv-text";

interface CsvWords {
  t: ReturnType<typeof useTranslations<never>>;
  name: (key: string) => string;
}

/** The board as it is seen, every target as its two counts, and under it the spots; what is not shown is empty. */
export function campaignCsv(board: CampaignBoard, { t, name }: CsvWords): string {
  const { campaign, whole, lines } = board;
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
  return csvText([head, ...rows, ...spotRows(board, t)]);
}

/** A table of its own, after an empty line. */
function spotRows({ campaign, spots }: CampaignBoard, t: CsvWords["t"]): (string | number | null)[][] {
  if (campaign.spots.length === 0) return [];
  const head = [
    ...[t("campaigns.spotNumber"), t("campaigns.spotNameHint"), t("command.csv.lng"), t("command.csv.lat")],
    ...[t("campaigns.spotMetres"), t("campaigns.figure.found"), t("campaigns.figure.rectified")],
    t("campaigns.figure.overdue"),
  ];
  const rows = campaign.spots.map(({ name, position: [lng, lat], radiusMetres }, place) => {
    const { found = null, rectified = null, overdue = null } = spots[place] ?? {};
    return [place + 1, name, lng, lat, radiusMetres, found, rectified, overdue];
  });
  return [[], head, ...rows];
}
