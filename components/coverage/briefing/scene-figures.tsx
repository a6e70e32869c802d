"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FrozenFigures } from "@/lib/contracts/coverage/briefing";
import type { CoverageFigures } from "@/lib/coverage/coverage-figures";
import { isSmallBase, type ShareBase } from "@/lib/coverage/small-base";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { useGridLabel } from "../../shared/use-grid-label";
import { classNames } from "../../ui/class-names";
import { ShareBar } from "../../ui/share-bar";

interface Measure {
  base: ShareBase;
  part: keyof CoverageFigures;
  label: "ground" | "streets" | "hazards" | "cases90";
  unit: "tenThousand" | "kilometres" | "hazardsUnit" | "casesUnit";
  divisor: number;
  digits: 0 | 2;
}

const measures: readonly Measure[] = [
  { base: "groundMetres", part: "seenMetres", label: "ground", unit: "tenThousand", divisor: 10_000, digits: 2 },
  { base: "streetMetres", part: "streetSeenMetres", label: "streets", unit: "kilometres", divisor: 1_000, digits: 2 },
  { base: "hazards", part: "hazardsSeen", label: "hazards", unit: "hazardsUnit", divisor: 1, digits: 0 },
  { base: "incidents", part: "incidentsSeen", label: "cases90", unit: "casesUnit", divisor: 1, digits: 0 },
];

interface SceneFiguresProps {
  frozen: FrozenFigures;
  /** Letters for a room; without it for a desk or a sheet. */
  large?: boolean;
}

/** A scene's figures as they were frozen: of the area, then a card for each of its grids. */
export function SceneFigures({ frozen, large = false }: SceneFiguresProps) {
  const t = useTranslations("coverage");
  const label = useGridLabel();
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-4">
      <Figures title={t("briefing.wholeArea")} now={frozen.area} then={frozen.then} large={large} />
      {frozen.grids.map(({ code, name, nameEn, figures }) => (
        <Figures
          key={code}
          title={label(code)}
          note={locale === "en" ? nameEn : name}
          now={figures}
          then={null}
          large={large}
        />
      ))}
    </div>
  );
}

interface FiguresProps {
  title: string;
  note?: string;
  now: CoverageFigures;
  then: CoverageFigures | null;
  large: boolean;
}

/** Share, bar, and what it is a share of; where that is little, no share but a caution. */
function Figures({ title, note, now, then, large }: FiguresProps) {
  const t = useTranslations("coverage");
  return (
    <section aria-label={title} className="break-inside-avoid">
      <h3 className={classNames("flex items-baseline gap-2", large ? "text-16" : "text-13")}>
        {title}
        {note && <span className="min-w-0 truncate text-12 font-normal text-text-2">{note}</span>}
      </h3>
      <dl className="mt-1 grid grid-cols-2 gap-x-4 gap-y-2">
        {measures.map(({ base, part, label, unit, divisor, digits }) => {
          const small = isSmallBase(base, now);
          const amount = (figures: CoverageFigures) => formatCount(figures[part] / divisor, digits);
          return (
            <div key={base} className="min-w-0">
              <dt className="text-12 text-text-2">{t(label)}</dt>
              <dd>
                <span className={classNames("block font-semibold", large ? "text-28" : "text-16")}>
                  {small ? amount(now) : formatShare(now[part], now[base])}
                  {then && !small && <span className="text-accent"> → {formatShare(then[part], then[base])}</span>}
                </span>
                <ShareBar value={(then ?? now)[part]} of={now[base]} className="bg-fov" />
                <span className="block text-11 text-text-2">
                  {now[base] === 0
                    ? t("briefing.none")
                    : `${amount(now)}${then ? ` → ${amount(then)}` : ""} / ${formatCount(now[base] / divisor, digits)} ${t(unit)}`}
                </span>
                {small && <span className="block text-11 text-due-soon-text">{t("briefing.smallBase")}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
