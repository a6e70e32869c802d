"use client";

import { useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/coverage-figures";
import { MAINTENANCE_AHEAD_DAYS } from "@/lib/coverage/maintenance-window";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { Figure } from "../ui/figure";

/** What is seen of public ground, and, each apart from it, what cameras could be turned to and what is lost. */
export function CoverageSums({ figures }: { figures: CoverageFigures }) {
  const t = useTranslations("coverage.sums");
  const { groundMetres, seenMetres, reachableMetres, seenIfAllWorkedMetres, seenInMaintenanceMetres } = figures;
  const share = (metres: number, sign = "") => {
    const text = formatShare(Math.max(0, metres), groundMetres);
    // Nothing lost is no loss.
    return /[1-9]/.test(text) ? sign + text : text;
  };
  return (
    <dl aria-label={t("title")} className="grid grid-cols-2 gap-x-3 gap-y-1 border-b border-line px-4 py-2">
      <Figure
        label={t("seen")}
        value={share(seenMetres)}
        note={t("of", { metres: formatCount(groundMetres / 10_000) })}
      />
      <Figure label={t("turn")} value={share(reachableMetres - seenMetres, "+")} note={t("turnNote")} />
      <Figure label={t("lost")} value={share(seenIfAllWorkedMetres - seenMetres, "−")} note={t("lostNote")} />
      <Figure
        label={t("planned")}
        value={share(seenMetres - seenInMaintenanceMetres, "−")}
        note={t("plannedNote", { days: MAINTENANCE_AHEAD_DAYS })}
      />
    </dl>
  );
}
