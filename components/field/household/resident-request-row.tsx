"use client";

import { useNow, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { callApi } from "@/lib/client/api";
import { decideRequestEndpoint, type ResidentRequest } from "@/lib/contracts/residents/resident-request-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { RevealDialog } from "../../shared/reveal-dialog";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { NotSaved } from "../not-saved";
import { CopySheet } from "./copy-sheet";
import { useHouseholdChange } from "./use-household-change";

const copyReasons = ["visit", "door", "guardian"] as const;

interface ResidentRequestRowProps {
  request: ResidentRequest;
  onPrint: (sheet: ReactNode) => void;
}

/**
 * One request with its deadline: fulfilled with a tap, or refused with a reason. A copy is a look at the whole record: it wants a reason,
 * and is printed and not kept.
 */
export function ResidentRequestRow({ request, onPrint }: ResidentRequestRowProps) {
  const t = useTranslations("household");
  const { day } = localTime(useNow());
  const [reason, setReason] = useState("");
  const [refusing, setRefusing] = useState(false);
  const [giving, setGiving] = useState(false);
  const decide = useHouseholdChange((body: { decision: "done" | "refused"; reason: string }) =>
    callApi(decideRequestEndpoint, { params: { id: request.id }, body, ifMatch: request.revision }),
  );
  const fulfil = () => (request.kind === "copy" ? setGiving(true) : decide.mutate({ decision: "done", reason: "" }));
  const refuse = () => (refusing ? decide.mutate({ decision: "refused", reason: reason.trim() }) : setRefusing(true));
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
        <div className="space-y-2">
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
              <Button className="h-11 flex-1" busy={decide.isPending} onClick={fulfil}>
                {t("fulfil")}
              </Button>
            )}
            <Button
              className="h-11 flex-1"
              disabled={decide.isPending || (refusing && reason.trim() === "")}
              onClick={refuse}
            >
              {t("refuse")}
            </Button>
          </div>
          {decide.isError && !giving && <NotSaved error={decide.error} />}
        </div>
      )}
      <RevealDialog
        open={giving}
        onClose={() => setGiving(false)}
        title={t("copyGive")}
        text={t("copyText")}
        submit={t("copyPrint")}
        ask={{ label: t("copyHow"), hint: t("copyHowHint") }}
        suggestions={copyReasons.map((each) => t(`copyReason.${each}`))}
        reveal={(words) => decide.mutateAsync({ decision: "done", reason: words })}
        onRevealed={({ copy }) => copy && onPrint(<CopySheet household={copy} />)}
        touch
      />
    </li>
  );
}
