"use client";

import { useLocale, useTranslations } from "next-intl";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";

interface BulkUnitRowProps {
  choice: AssigneeChoice;
  /** How many of the cases it answers for. */
  fits: string;
  checked: boolean;
  onChoose: () => void;
}

/** One unit for all cases. Off duty it cannot be chosen. */
export function BulkUnitRow({ choice, fits, checked, onChoose }: BulkUnitRowProps) {
  const t = useTranslations("incidents");
  const locale = useLocale();
  const { assignee, kind, duty, openCases } = choice;
  const name = locale === "en" ? choice.nameEn : choice.name;
  const off = duty === "off";
  return (
    <label
      className={`flex min-h-10 items-center gap-2.5 rounded-2 px-2 py-1 ${off ? "cursor-not-allowed opacity-60" : "cursor-pointer hover:bg-sunken has-checked:bg-accent-soft"}`}
    >
      <input
        type="radio"
        name="bulk-assignee"
        value={assignee}
        checked={checked}
        disabled={off}
        onChange={onChoose}
        className="size-4 shrink-0 accent-accent"
      />
      <b className="min-w-0 flex-1 truncate text-13">{kind === "user" ? t("leaderOf", { name }) : name}</b>
      <span className="text-12 text-text-2">
        {[fits, duty === "unknown" ? null : t(off ? "why.off-duty" : "why.on-duty"), t("inHand", { count: openCases })]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </label>
  );
}
