"use client";

import { useTranslations } from "next-intl";
import type { CoverageRun } from "@/lib/contracts/coverage/coverage-run-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { ShareBar } from "../ui/share-bar";

/** As of when the figures are; while new ones are made, how far that is. */
export function CoverageStatus({ run }: { run: CoverageRun | null }) {
  const t = useTranslations("coverage");
  if (run === null) return null;
  if (run.status === "running" || run.status === "none") {
    return (
      <div role="status" className="w-36 text-12 text-text-2">
        <span className="block">
          {run.total > 0 ? t("making", { done: formatCount(run.done), total: formatCount(run.total) }) : t("waiting")}
        </span>
        <ShareBar value={run.done} of={run.total} className="bg-accent" />
      </div>
    );
  }
  return (
    <p className="text-12 text-text-3">
      {run.status === "failed" ? t("makingFailed") : t("asOf")}{" "}
      {run.endedAt && <time dateTime={run.endedAt}>{momentText(run.endedAt)}</time>}
    </p>
  );
}

function momentText(at: string): string {
  const { shortDay, clock } = localTime(new Date(at));
  return `${shortDay} ${clock}`;
}
