"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BlindSpotFeature } from "@/lib/contracts/coverage/blind-spots-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { showOnMap } from "../map/show-on-map";
import { useGridLabel } from "../shared/use-grid-label";
import { Notice } from "../ui/notice";

/** Where nobody looks, what lies at it first. A press goes there. */
export function BlindSpotList({ spots }: { spots: readonly BlindSpotFeature[] }) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const label = useGridLabel();
  if (spots.length === 0) return <Notice kind="empty" title={t("noBlindTitle")} />;
  return (
    <section aria-label={t("blindSpots")} className="min-h-0 flex-1 overflow-y-auto">
      <p className="px-4 py-2 text-12 text-text-3">{t("blindNote")}</p>
      <ol>
        {spots.map(
          ({ id, properties: { rank, gridCode, squareMetres, hazards, incidents, street, streetEn, centre } }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => showOnMap(centre)}
                className="grid w-full grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-2 border-b border-line px-4 py-2 text-left text-13 hover:bg-sunken"
              >
                <span className="rounded-1 bg-blind px-1 text-center text-11 font-semibold text-surface">B{rank}</span>
                <span className="min-w-0">
                  <b className="block truncate">{(locale === "en" ? streetEn : street) || t("nameless")}</b>
                  <span className="block truncate text-12 text-text-2">
                    {label(gridCode)} ·{" "}
                    {t("nearBlind", { hazards: formatCount(hazards), cases: formatCount(incidents) })}
                  </span>
                </span>
                <span>{formatCount(squareMetres)} m²</span>
              </button>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
