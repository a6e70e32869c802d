"use client";

import { useTranslations } from "next-intl";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { shownText } from "@/lib/i18n/shown-text";
import { PrintSheet } from "../../shared/print-sheet";
import { useSession } from "../../shell/shell-session";
import { reachedText } from "./reached-text";
import { useCampaignWords } from "./use-campaign-words";

/** The board as it is printed: a sheet of its own in the place of the page (`globals.css`), with who printed it and when. */
export function CampaignSheet({ board, name }: { board: CampaignBoard; name: (key: string) => string }) {
  const t = useTranslations();
  const { name: reader } = useSession();
  const words = useCampaignWords();
  const { campaign, whole, lines, asOf } = board;
  const { day, clock } = localTime(new Date(asOf));
  const spotsText = campaign.spots
    .map(({ name: of, radiusMetres: metres }, place) => {
      const found = shownText(board.spots[place]?.found ?? null);
      return t("campaigns.spotLine", { place: place + 1, name: of, metres, found });
    })
    .join(t("shell.listSeparator"));
  const facts = [
    [t("campaigns.dates"), words.span(campaign)],
    [t("campaigns.places"), words.places(campaign)],
    ...(campaign.spots.length > 0 ? [[t("campaigns.spots"), spotsText] as const] : []),
    [t("campaigns.classes"), words.classes(campaign)],
    [t("campaigns.targets"), campaign.targets.map(words.target).join(t("shell.listSeparator"))],
    [t("campaigns.statusName"), t(`campaigns.status.${campaign.status}`)],
  ] as const;
  return (
    <PrintSheet className="text-13">
      <h1 className="text-20">{campaign.name}</h1>
      <dl className="mt-2 grid grid-cols-[6rem_1fr] gap-x-3">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-text-2">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {campaign.purpose && <p className="mt-2 whitespace-pre-line">{campaign.purpose}</p>}
      {campaign.summary && (
        <p className="mt-2 whitespace-pre-line">
          <b>{t("campaigns.summary")}</b> {campaign.summary}
        </p>
      )}
      <table className="mt-3 w-full border-collapse [&_td]:border [&_td]:border-line-strong [&_td]:px-2 [&_td]:text-right [&_th]:border [&_th]:border-line-strong [&_th]:px-2 [&_th]:text-left">
        <thead>
          <tr>
            <th>{t("campaigns.place")}</th>
            <th>{t("campaigns.grids")}</th>
            <th>{t("campaigns.figure.found")}</th>
            <th>{t("campaigns.figure.rectified")}</th>
            <th>{t("campaigns.figure.overdue")}</th>
            <th>{t("campaigns.checks")}</th>
            {campaign.targets.map((target) => (
              <th key={target.kind}>{words.target(target)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...lines, whole].map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.key === "" ? t("campaigns.whole") : name(line.key)}</th>
              <td>{formatCount(line.grids)}</td>
              <td>{shownText(line.found)}</td>
              <td>{shownText(line.rectified)}</td>
              <td>{shownText(line.overdue)}</td>
              <td>{formatCount(line.checks)}</td>
              {line.targets.map(({ numerator, denominator, reached }, place) => (
                <td key={campaign.targets[place]?.kind}>
                  {numerator !== null &&
                    denominator !== null &&
                    `${formatCount(numerator)} / ${formatCount(denominator)} · `}
                  {reachedText(reached)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-12 text-text-2">{t("campaigns.printed", { moment: `${day} ${clock}`, name: reader })}</p>
    </PrintSheet>
  );
}
