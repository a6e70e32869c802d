"use client";

import { useTranslations } from "next-intl";
import type { WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";

/** Now, then, and the difference in points; less over-reach is said in metres and buildings. */
export function PlanDelta({ result }: { result: WhatIf }) {
  const t = useTranslations("coverage");
  const { before, after, cameras } = result;
  const over = (name: "overReach" | "overReachWas", part: "metres" | "buildings") =>
    cameras.reduce((sum, camera) => sum + camera[name][part], 0);
  const rows = [
    {
      name: t("ground"),
      unit: 10_000,
      digits: 2,
      parts: [before.seenMetres, after.seenMetres],
      whole: before.groundMetres,
      of: t("tenThousand"),
    },
    {
      name: t("streets"),
      unit: 1_000,
      digits: 2,
      parts: [before.streetSeenMetres, after.streetSeenMetres],
      whole: before.streetMetres,
      of: "km",
    },
    {
      name: t("hazards"),
      unit: 1,
      digits: 0,
      parts: [before.hazardsSeen, after.hazardsSeen],
      whole: before.hazards,
      of: t("hazardsUnit"),
    },
    {
      name: t("cases90"),
      unit: 1,
      digits: 0,
      parts: [before.incidentsSeen, after.incidentsSeen],
      whole: before.incidents,
      of: t("casesUnit"),
    },
  ] as const;
  const [metresWas, metres] = [over("overReachWas", "metres"), over("overReach", "metres")];
  return (
    <table className="w-full text-13">
      <caption className="sr-only">{t("delta")}</caption>
      <thead className="text-12 text-text-3">
        <tr className="*:border-b *:border-line *:px-3 *:py-1.5 *:font-normal">
          <th scope="col" className="text-left">
            {t("delta")}
          </th>
          <th scope="col" className="text-right">
            {t("now")}
          </th>
          <th scope="col" className="text-right">
            {t("then")}
          </th>
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      <tbody className="*:*:border-b *:*:border-line *:*:px-3 *:*:py-1.5">
        {rows.map(({ name, unit, digits, parts: [now, then], whole, of }) => (
          <tr key={name}>
            <th scope="row" className="text-left font-normal">
              {name}
              <span className="block text-11 text-text-3">
                {formatCount(now / unit, digits)} → {formatCount(then / unit, digits)} /{" "}
                {formatCount(whole / unit, digits)} {of}
              </span>
            </th>
            <td className="text-right text-text-2">{formatShare(now, whole)}</td>
            <td className="text-right font-semibold">{formatShare(then, whole)}</td>
            <td className="text-right font-semibold text-accent">
              {signedCount(whole === 0 ? 0 : ((then - now) / whole) * 100, 2)}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="text-left font-normal">
            {t("overMetres")}
            <span className="block text-11 text-text-3">
              {t("overHouses", {
                before: formatCount(over("overReachWas", "buildings")),
                after: formatCount(over("overReach", "buildings")),
              })}
            </span>
          </th>
          <td className="text-right text-text-2">{formatCount(metresWas)}</td>
          <td className="text-right font-semibold">{formatCount(metres)}</td>
          <td className="text-right font-semibold text-accent">{signedCount(metres - metresWas, 0)}</td>
        </tr>
      </tbody>
    </table>
  );
}
