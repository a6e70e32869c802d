"use client";

import { ChevronDown, ChevronRight, Scan, Wrench } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ListedRepair } from "@/lib/contracts/plans/list-plan-repairs-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { mapStore } from "../map/map-store";
import { LoadFailure } from "../shared/load-failure";
import { IconButton } from "../ui/icon-button";
import { SkeletonRows } from "../ui/skeleton-rows";
import { useCellNames } from "./use-cell-names";
import type { PlanRepairsView } from "./use-plan-repairs";

const MOST_NAMED = 3;
const MOST_SHOWN = 300;
const isCell = (code: string): boolean => /^(\d{15}|new-\d+|[A-Z][A-Z0-9]{1,7}-\d{3})$/.test(code);

/** What was put right when the plan was begun, each with the way there. Closed until somebody wants to know. */
export function RepairList({ count, isOpen, setOpen, items, error, retry }: PlanRepairsView) {
  const t = useTranslations();
  if (count === 0) return null;
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <section aria-label={t("planEditor.repairs.title")} className="flex max-h-2/5 flex-col border-t border-line">
      <h2 className="text-13">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="flex w-full items-center gap-2 px-4 py-2 text-left hover:bg-sunken"
        >
          <Arrow aria-hidden className="size-3.5 text-text-3" />
          {t("planEditor.repairs.title")}
          <span className="text-12 font-normal text-text-3">{formatCount(count)}</span>
        </button>
      </h2>
      {isOpen &&
        (error ? (
          <LoadFailure error={error} onRetry={retry} />
        ) : items === undefined ? (
          <SkeletonRows label={t("common.loading")} rows={3} />
        ) : (
          <ul className="min-h-0 overflow-y-auto">
            {items.slice(0, MOST_SHOWN).map((repair, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <RepairRow key={i} repair={repair} />
            ))}
            {items.length > MOST_SHOWN && (
              <li className="px-4 py-1.5 text-12 text-text-3">
                {t("planEditor.check.more", { count: formatCount(items.length - MOST_SHOWN) })}
              </li>
            )}
          </ul>
        ))}
    </section>
  );
}

function RepairRow({ repair }: { repair: ListedRepair }) {
  const t = useTranslations();
  const { full } = useCellNames();
  const { kind, cells, to, position, squareMetres, metres, detail } = repair;
  const nameOf = (code: string): string => (isCell(code) ? full(code) : code);
  const from = cells.slice(0, MOST_NAMED).map(nameOf).join(t("shell.listSeparator"));
  const facts = [
    to === null ? from : `${from} → ${nameOf(to)}`,
    squareMetres === null ? "" : t("planEditor.check.squareMetres", { count: formatCount(squareMetres, 1) }),
    metres === null ? "" : t("planEditor.repairs.metres", { count: formatCount(metres, 2) }),
    kind.startsWith("system-") && detail !== null ? t("planEditor.file.system", { system: detail }) : (detail ?? ""),
  ];
  return (
    <li className="flex items-center gap-2 border-t border-line px-4 py-1.5">
      <Wrench aria-hidden className="size-3.5 shrink-0 text-text-3" />
      <div className="min-w-0 flex-1 text-12">
        <b className="block">{t(`plan.repair.${kind}`)}</b>
        <span className="text-text-2">{facts.filter((fact) => fact !== "").join(" · ")}</span>
      </div>
      {position && (
        <IconButton
          size="small"
          label={t("planEditor.check.zoom")}
          onClick={() => mapStore.getState().sync?.reveal(position)}
        >
          <Scan aria-hidden className="size-4" />
        </IconButton>
      )}
    </li>
  );
}
