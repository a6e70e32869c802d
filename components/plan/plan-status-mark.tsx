"use client";

import { Archive, CircleCheck, CircleDashed, CircleX, Clock, Contrast, Hourglass, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PlanSummary } from "@/lib/contracts/plans/plan";

type Status = PlanSummary["status"];

const marks: Readonly<Record<Status, readonly [LucideIcon, string]>> = {
  draft: [CircleDashed, "text-accent"],
  submitted: [Contrast, "text-text-2"],
  approved: [Hourglass, "text-text-2"],
  rejected: [CircleX, "text-due-late-text"],
  scheduled: [Clock, "text-text-2"],
  in_force: [CircleCheck, "text-done"],
  superseded: [Archive, "text-text-3"],
};

/** How far a plan has come: a shape and a word. */
export function PlanStatusMark({ status }: { status: Status }) {
  const t = useTranslations("planEditor.status");
  const [Icon, color] = marks[status];
  return (
    <span className="inline-flex shrink-0 items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden className={`size-3.5 ${color}`} />
      {t(status)}
    </span>
  );
}
