"use client";

import { useTranslations } from "next-intl";
import type { WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import { useMapGrid } from "../map/use-map-grid";
import { useGridLabel } from "../shared/use-grid-label";

/** Which grids a plan touches, the most changed first: what is seen of each now and then. */
export function PlanGrids({ grids }: { grids: WhatIf["grids"] }) {
  const t = useTranslations("coverage");
  const label = useGridLabel();
  const [selected, setSelected] = useMapGrid();
  if (grids.length === 0) return <p className="px-4 py-2 text-12 text-text-2">{t("noGridChanges")}</p>;
  const change = ({ before, after }: WhatIf["grids"][number]): number => after.seenMetres - before.seenMetres;
  const rows = grids.toSorted((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  return (
    <table className="w-full text-13">
      <caption className="sr-only">{t("deltaByGrid")}</caption>
      <thead className="text-12 text-text-3">
        <tr className="*:border-b *:border-line *:px-3 *:py-1.5 *:font-normal">
          <th scope="col" className="text-left">
            {t("deltaByGrid")}
          </th>
          <th scope="col" className="text-right">
            {t("nowThen")}
          </th>
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      <tbody className="*:*:border-b *:*:border-line *:*:px-3 *:*:py-1.5">
        {rows.map((row) => {
          const { code, before, after } = row;
          const whole = before.groundMetres;
          return (
            <tr key={code} className={code === selected ? "bg-accent-soft" : undefined}>
              <th scope="row" className="text-left font-normal">
                <button
                  type="button"
                  title={code}
                  className="rounded-1 text-left hover:underline"
                  onClick={() => void setSelected(code)}
                >
                  {label(code)}
                </button>
                <span className="block text-11 text-text-3">
                  {formatCount(before.seenMetres)} → {formatCount(after.seenMetres)} / {formatCount(whole)} m²
                </span>
              </th>
              <td className="text-right whitespace-nowrap">
                <span className="text-text-2">{formatShare(before.seenMetres, whole)}</span> →{" "}
                <b>{formatShare(after.seenMetres, whole)}</b>
              </td>
              <td className="text-right font-semibold text-accent">
                {signedCount(whole === 0 ? 0 : (change(row) / whole) * 100, 2)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
