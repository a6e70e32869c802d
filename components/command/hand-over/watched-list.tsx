"use client";

import { useTranslations } from "next-intl";
import type { WatchedCase } from "@/lib/contracts/hand-overs/hand-over";
import { type Severity, SeverityShape } from "../../ui/severity-shape";
import { Tag } from "../../ui/tag";

interface WatchedListProps {
  cases: readonly WatchedCase[];
  onOpenCase: (id: string) => void;
}

/** Cases to watch, each with the writer's remark and with what became of it since. */
export function WatchedList({ cases, onOpenCase }: WatchedListProps) {
  const t = useTranslations();
  return (
    <section aria-label={t("handOver.watched")}>
      <h3 className="text-13">{t("handOver.watched")}</h3>
      {cases.length === 0 && <p className="mt-1 text-13 text-text-2">{t("common.none")}</p>}
      <ul>
        {cases.map(({ incident, number, description, severity, remark, statusThen, status }) => (
          <li key={incident} className="flex items-start gap-2.5 border-b border-line py-2 last:border-0">
            <SeverityShape
              severity={severity as Severity}
              label={t(`incidents.severity.${severity as Severity}`)}
              className="mt-1 size-3.5 shrink-0"
            />
            <button type="button" className="min-w-0 flex-1 text-left" onClick={() => onOpenCase(incident)}>
              <span className="block text-13">
                <span className="font-mono text-12 text-accent">{number}</span> {description}
              </span>
              {remark && <span className="block text-12 text-text-2">{remark}</span>}
            </button>
            <span className="flex shrink-0 items-center gap-1">
              {statusThen !== status && (
                <>
                  <Tag>{t(`incidents.status.${statusThen}`)}</Tag>
                  <span aria-hidden className="text-text-3">
                    →
                  </span>
                </>
              )}
              <Tag look={statusThen === status ? "plain" : "accent"}>{t(`incidents.status.${status}`)}</Tag>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
