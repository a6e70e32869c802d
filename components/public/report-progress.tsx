"use client";

import { useTranslations } from "next-intl";
import type { FollowedReport } from "@/lib/contracts/public/follow-report-endpoint";
import { localTime } from "@/lib/i18n/local-time";
import type { DictionaryItem } from "../shared/use-dictionary";
import { classNames } from "../ui/class-names";

const moment = (at: string): string => {
  const { day, clock } = localTime(new Date(at));
  return `${day} ${clock}`;
};

/** In plain words where the report stands, and when it came there. */
export function ReportProgress({
  report,
  categories,
}: {
  report: FollowedReport;
  categories: readonly DictionaryItem[];
}) {
  const t = useTranslations("publicPage");
  const category = categories.find(({ code }) => code === report.category)?.name ?? report.category;
  return (
    <section aria-label={t("progress")} className="mt-8 border-t border-line pt-6">
      <p className="text-14 text-text-2">
        {category} · {t("reportedAt", { time: moment(report.reportedAt) })}
      </p>
      <h2 className="mt-1 text-20" role="status">
        {t(`stage.${report.stage}`)}
      </h2>
      <p className="mt-1 text-14 text-text-2">{t(`stageNote.${report.stage}`)}</p>
      <ol className="mt-6 border-l-2 border-line pl-5">
        {report.history.map(({ at, stage }, index) => {
          const isLast = index === report.history.length - 1;
          return (
            <li key={at} className="relative pb-5 last:pb-0">
              <span
                aria-hidden
                className={classNames(
                  "absolute top-1.5 -left-[1.65rem] size-3 rounded-full border-2 border-surface",
                  isLast ? "bg-accent" : "bg-line-strong",
                )}
              />
              <p className={isLast ? "text-16 font-semibold" : "text-16"}>{t(`stage.${stage}`)}</p>
              <time dateTime={at} className="text-14 text-text-2 tabular-nums">
                {moment(at)}
              </time>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
