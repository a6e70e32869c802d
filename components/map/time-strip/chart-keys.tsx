import { useTranslations } from "next-intl";

/** What bars, caps and the line stand for. It lies over the chart's first, mostly empty hours and takes no pointer. */
export function ChartKeys() {
  const t = useTranslations("map.time");
  return (
    <div className="pointer-events-none absolute -top-1 left-4 z-1 flex gap-3 rounded-1 bg-surface/75 pr-1 text-11 leading-4 text-text-2">
      <span className="flex items-center gap-1">
        <i className="size-2 rounded-1 bg-text-2" />
        {t("open")}
      </span>
      <span className="flex items-center gap-1">
        <i className="size-2 rounded-1 bg-text-2 opacity-35" />
        {t("settled")}
      </span>
      <span className="flex items-center gap-1">
        <i className="h-0.75 w-2 bg-due-late" />
        {t("overdue")}
      </span>
      <span className="flex items-center gap-1 whitespace-nowrap max-sm:hidden">
        <i className="w-4 border-t border-dashed border-text-3" />
        {t("usual")}
      </span>
    </div>
  );
}
