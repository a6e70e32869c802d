"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { CommunitySelect } from "../../shared/community-select";
import { GridSelect } from "../../shared/grid-select";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { showToast } from "../../ui/toast-store";
import { useCheckForCampaign } from "./use-campaigns";

/** Writes down that a place was checked. What was found there is a case of its own. */
export function CheckDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useTranslations();
  const [community, setCommunity] = useState("");
  const [gridCode, setGridCode] = useState("");
  // The day on which it is opened, not that on which the page was.
  const [last] = useState(() => [dayName(localDay(Date.now())), campaign.toDay].toSorted()[0] ?? "");
  const [day, setDay] = useState(last);
  const [note, setNote] = useState("");
  const keys = useActKeys();
  const check = useCheckForCampaign(campaign);
  const submit = () => {
    const record = { gridCode, day, note: note.trim() };
    check.mutate(
      { ...record, idempotencyKey: keys.keyFor(record) },
      {
        onSuccess: ({ checks }) => {
          showToast("done", t("campaigns.checked", { count: checks }));
          // Several are written down one after the other; each is its own.
          keys.done(record);
          setNote("");
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("campaigns.recordCheck")}
      description={t("campaigns.checkNote")}
      closeLabel={t("common.close")}
    >
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (gridCode !== "" && day !== "") submit();
        }}
      >
        <Field label={t("common.level.community")}>
          {(control) => (
            <CommunitySelect
              {...control}
              value={community}
              onChange={({ target }) => {
                setCommunity(target.value);
                setGridCode("");
              }}
            />
          )}
        </Field>
        <GridSelect community={community} value={gridCode} onChange={setGridCode} />
        <DateField label={t("campaigns.day")} min={campaign.fromDay} max={last} value={day} onChange={setDay} />
        <Field label={t("campaigns.checkWhat")} note={t("common.optional")}>
          {(control) => (
            <Input {...control} maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />
          )}
        </Field>
        {check.isError && (
          <p role="alert" className="text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(check.error)}`)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.close")}</Button>
          <Button type="submit" look="primary" busy={check.isPending} disabled={gridCode === "" || day === ""}>
            {t("campaigns.checkSave")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
