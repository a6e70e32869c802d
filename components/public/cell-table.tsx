"use client";

import { useLocale, useTranslations } from "next-intl";
import type { PublicMap } from "@/lib/contracts/public/read-public-map-endpoint";
import { formatCount } from "@/lib/i18n/format-count";

/** The map for who does not see it. */
export function CellTable({ cells }: { cells: PublicMap["cells"] }) {
  const t = useTranslations("publicPage");
  const english = useLocale() === "en";
  if (cells.length === 0) return null;
  const nameOf = (street: PublicMap["cells"][number]["street"]): string =>
    street === null ? t("mapBeside") : english ? street.nameEn : street.name;
  return (
    <details className="mt-4 border-t border-line pt-3">
      <summary className="flex min-h-11 cursor-pointer items-center text-16">{t("mapTable")}</summary>
      <table className="mt-1 w-full text-14">
        <thead className="text-left text-12 text-text-2">
          <tr>
            <th className="py-1.5 font-semibold">{t("mapPlace")}</th>
            <th className="py-1.5 text-right font-semibold">{t("mapCases")}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, cases, ring, street }) => (
            <tr key={cell} className="border-t border-line">
              <td className="py-1.5 tabular-nums">{t("mapCell", { street: nameOf(street), place: middleOf(ring) })}</td>
              <td className="py-1.5 text-right tabular-nums">{formatCount(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Mean of the corners; the ring is closed, so its first corner stands in it twice. */
function middleOf(ring: readonly (readonly [number, number])[]): string {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1): string =>
    (corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length).toFixed(3);
  return `${mean(1)}, ${mean(0)}`;
}
