"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { CampaignMembership } from "@/lib/contracts/campaigns/campaign-endpoints";
import { LEAST_REASON_CHARACTERS } from "@/lib/contracts/reveal-reason";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { usePutInCampaign } from "./use-campaigns-of-case";

interface PutCaseDialogProps {
  incidentId: string;
  campaign: CampaignMembership;
  counts: boolean | null;
  onClose: () => void;
}

/** Asks why a case counts, or does not, against what class, place and day say. */
export function PutCaseDialog({ incidentId, campaign, counts, onClose }: PutCaseDialogProps) {
  const t = useTranslations();
  const [reason, setReason] = useState("");
  const put = usePutInCampaign(incidentId);
  const isLong = Array.from(reason.trim()).length >= LEAST_REASON_CHARACTERS;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`campaigns.${counts === null ? "leaveToRule" : counts ? "addCase" : "takeOut"}`)}
      description={campaign.name}
      closeLabel={t("common.close")}
    >
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isLong) put.mutate({ campaign, counts, reason: reason.trim() }, { onSuccess: onClose });
        }}
      >
        <Field label={t("incidents.reason")} hint={t("common.tooShort", { min: LEAST_REASON_CHARACTERS })}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        {put.isError && (
          <p role="alert" className="text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(put.error)}`)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look="primary" busy={put.isPending} disabled={!isLong}>
            {t("campaigns.confirm")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
