"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { localTime } from "@/lib/i18n/local-time";
import { Button } from "../ui/button";
import { Input } from "../ui/input";
import { usePlanEditing, useSessionView } from "./plan-editing";
import { RejectForm } from "./reject-form";
import { usePlanDecision } from "./use-plan-decision";

/** What can be done with the plan now, by whom, and what it waits for. */
export function DecisionPanel({ onOther }: { onOther: (id: string) => void }) {
  const t = useTranslations("planEditor");
  const { detail } = usePlanEditing();
  const { phase, revision, conflicts } = useSessionView((session) => session);
  const decide = usePlanDecision(onOther);
  const [rejecting, setRejecting] = useState(false);
  const [day, setDay] = useState(() => localTime(Date.now()).day);
  const may = (action: (typeof detail.allowedActions)[number]): boolean => detail.allowedActions.includes(action);
  const waits = phase !== "saved" ? t("submitAfterSaving") : conflicts.length > 0 ? t("submitAfterConflicts") : null;
  return (
    <section aria-label={t("decision")} className="mt-auto flex flex-col gap-2 border-t border-line px-4 py-3">
      {may("submit") && (
        <div className="flex items-center gap-3">
          <Button
            look="primary"
            disabled={waits !== null}
            busy={decide.isPending}
            onClick={() => decide.mutate({ action: "submit", revision })}
          >
            {t("submit")}
          </Button>
          <p className="text-12 text-text-2">{waits ?? t("submitText")}</p>
        </div>
      )}
      {may("approve") && !rejecting && (
        <div className="flex items-center gap-2">
          <Button look="primary" busy={decide.isPending} onClick={() => decide.mutate({ action: "approve", revision })}>
            {t("approve")}
          </Button>
          <Button onClick={() => setRejecting(true)}>{t("reject")}</Button>
          <p className="text-12 text-text-2">{t("approveText", { revision })}</p>
        </div>
      )}
      {may("reject") && rejecting && (
        <RejectForm
          busy={decide.isPending}
          onCancel={() => setRejecting(false)}
          onReject={(comments) =>
            decide.mutate({ action: "reject", comments }, { onSuccess: () => setRejecting(false) })
          }
        />
      )}
      {may("publish") && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            decide.mutate({ action: "publish", effectiveOn: day });
          }}
        >
          <label className="flex flex-col gap-1 text-12 text-text-2">
            {t("effectiveOn")}
            <Input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
          </label>
          <Button type="submit" look="primary" busy={decide.isPending}>
            {t("publish")}
          </Button>
          <p className="w-full text-12 text-text-2">{t("publishText")}</p>
        </form>
      )}
      {(may("unschedule") || may("restore")) && (
        <Button busy={decide.isPending} onClick={() => decide.mutate({ action: "rollback" })}>
          {t(may("unschedule") ? "unschedule" : "restore")}
        </Button>
      )}
      {detail.allowedActions.length === 0 && <p className="text-12 text-text-2">{t("waitsForOthers")}</p>}
    </section>
  );
}
