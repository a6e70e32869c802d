"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";
import { showToast } from "../../ui/toast-store";
import { useStepCampaign } from "./use-campaigns";

/** Closes a campaign with what came of it. It cannot be opened again, so it asks. */
export function CloseDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useTranslations();
  const [summary, setSummary] = useState("");
  const step = useStepCampaign(campaign);
  const submit = () =>
    step.mutate(
      { step: "close", summary: summary.trim() },
      {
        onSuccess: () => {
          showToast("done", t("campaigns.closed", { name: campaign.name }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("campaigns.closeTitle", { name: campaign.name })}
      description={t("campaigns.closeNote")}
      closeLabel={t("common.close")}
    >
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (summary.trim() !== "") submit();
        }}
      >
        <Field label={t("campaigns.summary")} hint={t("campaigns.summaryHint")}>
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              rows={5}
              maxLength={4_000}
              value={summary}
              onChange={({ target }) => setSummary(target.value)}
            />
          )}
        </Field>
        {step.isError && (
          <p role="alert" className="text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(step.error)}`)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look="primary" busy={step.isPending} disabled={summary.trim() === ""}>
            {t("campaigns.close")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
