"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { FormFooter } from "../../shared/form-footer";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { showToast } from "../../ui/toast-store";
import { draftOf, freshDraft, isWholeDraft } from "./campaign-draft";
import { CampaignFields } from "./campaign-fields";
import { useWriteCampaign } from "./use-campaigns";

interface CampaignDialogProps {
  /** Null: a new campaign. */
  over: Campaign | null;
  onClose: () => void;
  onWritten?: (campaign: Campaign) => void;
}

export function CampaignDialog({ over, onClose, onWritten }: CampaignDialogProps) {
  const t = useTranslations();
  // What was opened, while the board behind goes on being read: another's change in between is told, not written over.
  const [opened, setOpened] = useState(over);
  const [draft, setDraft] = useState(() => (over ? draftOf(over) : freshDraft(Date.now())));
  const keys = useActKeys();
  const write = useWriteCampaign();
  const isStale = write.isError && errorCodeOf(write.error) === "stale-revision";
  const reopen = () => {
    setOpened(over);
    if (over) setDraft(draftOf(over));
    write.reset();
  };
  const submit = () =>
    write.mutate(
      { body: draft, over: opened, idempotencyKey: keys.keyFor(draft) },
      {
        onSuccess: (campaign) => {
          showToast("done", t("campaigns.saved", { name: campaign.name }));
          onWritten?.(campaign);
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(over ? "campaigns.edit" : "campaigns.new")}
      description={t("campaigns.note")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWholeDraft(draft)) submit();
        }}
      >
        <div className="min-h-0 overflow-y-auto px-5 pt-1 pb-4">
          <CampaignFields value={draft} onChange={setDraft} />
        </div>
        <FormFooter
          submit={t("campaigns.save")}
          busy={write.isPending}
          disabled={!isWholeDraft(draft)}
          error={write.error}
          textOf={(error) =>
            isStale
              ? t("campaigns.changedMeanwhile", { name: over?.updatedBy ?? "" })
              : t(`errors.${errorCodeOf(error)}`)
          }
          onCancel={onClose}
        >
          {isStale && <Button onClick={reopen}>{t("campaigns.reopen")}</Button>}
        </FormFooter>
      </form>
    </Dialog>
  );
}
