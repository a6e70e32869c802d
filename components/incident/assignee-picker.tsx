"use client";

import { useQuery } from "@tanstack/react-query";
import { Building2, User } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { callApi } from "@/lib/client/api";
import { listAssigneesEndpoint } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { LoadFailure } from "../shared/load-failure";
import { SkeletonRows } from "../ui/skeleton-rows";

interface AssigneePickerProps {
  incidentId: string;
  value: string;
  onChange: (assignee: string) => void;
  error: string | undefined;
}

/** Whom the case may be given to, those of its own grid first (the server ranks them). */
export function AssigneePicker({ incidentId, value, onChange, error }: AssigneePickerProps) {
  const t = useTranslations("incidents");
  const locale = useLocale();
  const name = useId();
  const choices = useQuery({
    queryKey: ["assignees", incidentId],
    queryFn: ({ signal }) => callApi(listAssigneesEndpoint, { params: { id: incidentId }, signal }),
  });
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 flex w-full items-baseline justify-between text-12 font-semibold text-text-2">
        {t("assigneeLabel")} <span className="font-normal text-text-3">{t("assigneeHint")}</span>
      </legend>
      {choices.isPending && <SkeletonRows label={t("assigneeLoading")} rows={4} rowClassName="h-11" />}
      {choices.isError && <LoadFailure error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data && (
        <div className="max-h-60 overflow-y-auto rounded-control border border-line">
          {choices.data.items.map((choice) => {
            const Icon = choice.kind === "user" ? User : Building2;
            return (
              <label
                key={choice.assignee}
                className="flex h-11 cursor-pointer items-center gap-2.5 border-b border-line px-3 last:border-0 has-checked:bg-accent-soft"
              >
                <input
                  type="radio"
                  name={name}
                  value={choice.assignee}
                  checked={value === choice.assignee}
                  onChange={() => onChange(choice.assignee)}
                  className="size-4 accent-accent"
                />
                <Icon aria-hidden className="size-4 text-text-3" />
                <span className="min-w-0 flex-1 truncate">{locale === "en" ? choice.nameEn : choice.name}</span>
                <span className="text-12 text-text-3">{t(choice.kind === "user" ? "person" : "department")}</span>
              </label>
            );
          })}
        </div>
      )}
      {error && (
        <p role="alert" className="mt-1 text-12 text-due-late-text">
          {error}
        </p>
      )}
    </fieldset>
  );
}
