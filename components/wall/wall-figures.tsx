"use client";

import { useTranslations } from "next-intl";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { ShareBar } from "../ui/share-bar";
import { useName } from "./use-name";

const MOST_CLASSES = 6;

/** How much there is, how late it is, and of what kind. */
export function WallFigures({ wall }: { wall: Wall }) {
  const t = useTranslations("wall");
  const nameOf = useName();
  const { figures, classes, days } = wall;
  const most = Math.max(1, ...classes.map(({ open }) => open));
  return (
    <aside className="flex min-h-0 flex-col gap-6 overflow-hidden px-8 py-6">
      <section>
        <h2 className="flex justify-between text-20">
          {t("open")}
          <span className="text-16 font-normal text-text-2">{t("sevenDays")}</span>
        </h2>
        <div className="mt-1 flex items-end justify-between">
          <p className="text-[6rem] leading-none font-semibold" data-testid="wall-open">
            {formatCount(figures.open)}
          </p>
          <Trend days={days} />
        </div>
        <p className="mt-3 flex justify-between text-20 text-text-2">
          <span>
            {t("reportedToday")} <b className="text-text">{formatCount(figures.reportedToday)}</b>
          </span>
          <span>
            {t("closedToday")} <b className="text-text">{formatCount(figures.closedToday)}</b>
          </span>
        </p>
      </section>
      <section className="grid grid-cols-3 border-y border-line py-5">
        <Big value={figures.late} label={t("late")} className="text-due-late-text" />
        <Big value={figures.soon} label={t("soon")} className="text-due-soon-text" />
        <Big value={figures.waiting} label={t("waiting")} className="" />
      </section>
      <section>
        <h2 className="flex justify-between text-20">
          {t("inTime")}
          <span className="text-16 font-normal text-text-2">{t("inTimeNote")}</span>
        </h2>
        <p className="mt-1 flex items-end justify-between">
          <span className="text-[3.25rem] leading-none font-semibold">
            {formatShare(figures.closedInTimeSevenDays, figures.closedSevenDays)}
          </span>
          <span className="text-20 text-text-2">
            {formatCount(figures.closedInTimeSevenDays)} / {formatCount(figures.closedSevenDays)}
          </span>
        </p>
      </section>
      <section className="min-h-0 border-t border-line pt-5">
        <h2 className="flex justify-between text-20">
          {t("byClass")}
          <span className="text-16 font-normal text-text-2">{t("byClassNote")}</span>
        </h2>
        <ul className="mt-3 space-y-3.5">
          {classes.slice(0, MOST_CLASSES).map((each) => (
            <li key={each.code} className="grid grid-cols-[10.5rem_1fr_3rem_3rem] items-center gap-3 text-20">
              <span className="truncate">{nameOf(each)}</span>
              <ShareBar value={each.open} of={most} />
              <b className="text-right">{formatCount(each.open)}</b>
              <span className={each.late > 0 ? "text-right text-due-late-text" : "text-right text-text-3"}>
                {formatCount(each.late)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

const Big = ({ value, label, className }: { value: number; label: string; className: string }) => (
  <p>
    <span className={`block text-[3.25rem] leading-none font-semibold ${className}`}>{formatCount(value)}</span>
    <span className="mt-1 block text-20 text-text-2">{label}</span>
  </p>
);

/** Seven days of reports as a line that ends today. */
function Trend({ days }: { days: readonly number[] }) {
  const most = Math.max(1, ...days);
  const points = days.map((count, day) => `${4 + day * 22},${44 - (count / most) * 38}`);
  const [x = "0", y = "0"] = points.at(-1)?.split(",") ?? [];
  return (
    <svg viewBox="0 0 144 48" aria-hidden className="h-12 w-40 fill-none stroke-text-2" strokeWidth={2}>
      <polyline points={points.join(" ")} />
      <circle cx={x} cy={y} r={4} className="fill-text stroke-none" />
    </svg>
  );
}
