"use client";

import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { saveFile } from "@/lib/client/save-file";
import { decideRequestEndpoint, type ResidentRequest } from "@/lib/contracts/residents/resident-request-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { NotSaved } from "../not-saved";
import { useHouseholdChange } from "./use-household-change";

/** One request with its deadline: fulfilled with a tap (a copy is saved as a file), or refused with a reason. */
export function ResidentRequestRow({ request }: { request: ResidentRequest }) {
  const t = useTranslations("household");
  const { day } = localTime(useNow());
  const [reason, setReason] = useState("");
  const [refusing, setRefusing] = useState(false);
  const decide = useHouseholdChange(async (decision: "done" | "refused") => {
    const body = { decision, reason: reason.trim() };
    const { copy } = await callApi(decideRequestEndpoint, {
      params: { id: request.id },
      body,
      ifMatch: request.revision,
    });
    if (copy) saveFile(`household-${request.householdId}.json`, "application/json", JSON.stringify(copy, null, 2));
  });
  const late = request.status === "open" && request.dueOn < day;
  return (
    <li className="space-y-2 border-b border-line px-3.5 py-3 last:border-0">
      <p className="flex justify-between gap-3">
        <b>{t(`kind.${request.kind}`)}</b>
        <span className={late ? "font-semibold text-due-late-text" : "text-text-2"}>
          {request.status === "open" ? t("answerBy", { day: request.dueOn }) : t(`status.${request.status}`)}
        </span>
      </p>
      <p className="text-14 wrap-break-word text-text-2">
        {[request.address, request.note, request.reason].filter((part) => part !== "").join(" · ")}
      </p>
      {request.status === "open" && (
        <div className="space-y-2 print:hidden">
          {refusing && (
            <Field label={t("refuseReason")}>
              {(control) => (
                <Input
                  {...control}
                  maxLength={500}
                  className="h-12 text-16"
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
          )}
          <div className="flex gap-2">
            {!refusing && (
              <Button className="h-11 flex-1" busy={decide.isPending} onClick={() => decide.mutate("done")}>
                {t("fulfil")}
              </Button>
            )}
            <Button
              className="h-11 flex-1"
              disabled={refusing && reason.trim() === ""}
              onClick={() => (refusing ? decide.mutate("refused") : setRefusing(true))}
            >
              {t("refuse")}
            </Button>
          </div>
          {decide.isError && <NotSaved error={decide.error} />}
        </div>
      )}
    </li>
  );
}
