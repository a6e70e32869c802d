"use client";

import { useTranslations } from "next-intl";
import type { ProposalArea } from "@/lib/client/plan/proposal-areas";
import { useAreaNames } from "../../shared/use-area-names";
import { usePlanEditing } from "../plan-editing";
import { useCellNoun } from "../use-cell-noun";

interface AreaChoiceProps {
  areas: readonly ProposalArea[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** How many grids are chosen on the map, and whether only they may change. */
  selected: number;
  onlySelected: boolean;
  onOnlySelected: (only: boolean) => void;
}

/** Which communities are dealt out anew, and what stays as it is in each. */
export function AreaChoice(props: AreaChoiceProps) {
  const { areas, chosen, onChange, selected, onlySelected, onOnlySelected } = props;
  const t = useTranslations("planEditor.proposal");
  const areaNames = useAreaNames();
  const noun = useCellNoun();
  // Free ground takes no part either, and is nobody's.
  const ofLayer = usePlanEditing().detail.layer !== null;
  const fit = areas.flatMap(({ code, isFit }) => (isFit ? [code] : []));
  const isAll = fit.length > 0 && fit.every((code) => chosen.includes(code));
  return (
    <fieldset>
      <legend className="text-13 font-semibold">{t("areas")}</legend>
      {(selected > 1 || onlySelected) && (
        <label className="mt-1.5 flex items-center gap-2">
          <input type="checkbox" checked={onlySelected} onChange={({ target }) => onOnlySelected(target.checked)} />
          {t("onlySelected", { ...noun, count: selected })}
        </label>
      )}
      {areas.length > 1 && (
        <label className="mt-1.5 flex items-center gap-2">
          <input type="checkbox" checked={isAll} onChange={() => onChange(isAll ? [] : fit)} />
          {t("allAreas")}
        </label>
      )}
      <ul className="mt-1 grid max-h-44 gap-x-4 overflow-y-auto sm:grid-cols-2">
        {areas.map(({ code, open, locked, exclusive, isFit }) => (
          <li key={code}>
            <label className={`flex items-center gap-2 py-1 ${isFit ? "" : "text-text-3"}`}>
              <input
                type="checkbox"
                disabled={!isFit}
                checked={isFit && chosen.includes(code)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
                }
              />
              <span className="truncate">{areaNames([code])}</span>
              <span className="ml-auto shrink-0 text-12 text-text-3">
                {[
                  isFit ? t("openCells", { ...noun, count: open.length }) : t("notFit", noun),
                  ...(locked > 0 ? [t("lockedCells", { count: locked })] : []),
                  ...(exclusive > 0 && !ofLayer ? [t("exclusiveCells", { count: exclusive })] : []),
                ].join(" · ")}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
