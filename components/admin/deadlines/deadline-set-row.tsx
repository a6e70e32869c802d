import { useLocale, useTranslations } from "next-intl";
import { Tag } from "../../ui/tag";
import { useToday } from "../use-today";
import { type DeadlineSet, validityOf } from "./deadline-set";

/** 暴露垃圾 · 处置 · 全部等级 · 4 工作时, and whether something else is given out already. */
export function DeadlineSetRow({ set, name }: { set: DeadlineSet; name: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const { today } = useToday();
  const { category, severity, stage } = set.key;
  const current = set.editions.find((edition) => validityOf(edition, today) === "current");
  const future = set.editions.findLast((edition) => validityOf(edition, today) === "future");
  return (
    <>
      <span className="w-12 shrink-0 font-mono text-12 text-text-3">{category}</span>
      <span className={category.length === 2 ? "w-32 shrink-0 truncate font-semibold" : "w-32 shrink-0 truncate"}>
        {name}
      </span>
      <span className="w-20 shrink-0 truncate text-text-2">{t(`incidents.stage.${stage}`)}</span>
      <span className="w-20 shrink-0 truncate text-text-2 @max-2xl:hidden">
        {severity === null ? t("admin.deadlines.everySeverity") : t(`incidents.severity.${severity as 1 | 2 | 3 | 4}`)}
      </span>
      <span className="min-w-0 flex-1 truncate">
        {current?.steps
          .map((step) =>
            [locale === "en" ? step.nameEn : step.name, t(`incidents.unit.${step.unit}`, { count: step.amount })]
              .filter(Boolean)
              .join(" "),
          )
          .join(" → ") ?? <span className="text-text-3">{t("admin.deadlines.notInForce")}</span>}
      </span>
      {future && <Tag look="accent">{t("admin.deadlines.changesOn", { day: future.validFrom })}</Tag>}
    </>
  );
}
