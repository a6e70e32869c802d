"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AlertTarget } from "@/lib/contracts/alerts/alert-target-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Tag } from "../../ui/tag";
import { AlertTargetForm } from "./alert-target-form";
import { useAlertChanges, useAlertTargets } from "./use-alerts";

/** E-mail addresses and webhooks, each with how its newest delivery ended. */
export function AlertTargetList() {
  const t = useTranslations("alerts");
  const common = useTranslations("common");
  const targets = useAlertTargets();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="alert-targets">
      <header className="flex items-center gap-3 border-b border-line px-4 py-2">
        <h2 id="alert-targets" className="flex-1 text-13">
          {t("targets")}
        </h2>
        <Button onClick={() => setAdding(true)}>
          <Plus aria-hidden className="size-4" />
          {t("newTarget")}
        </Button>
      </header>
      {targets.isError && <LoadFailure error={targets.error} onRetry={() => void targets.refetch()} />}
      {targets.data && !targets.data.emailReady && (
        <p className="border-b border-line bg-sunken px-4 py-2 text-12 text-text-2">{t("emailNotReady")}</p>
      )}
      {targets.data?.items.length === 0 && <p className="px-4 py-3 text-12 text-text-3">{t("noTargets")}</p>}
      <ul>
        {targets.data?.items.map((target) => (
          <TargetRow key={target.id} target={target} />
        ))}
      </ul>
      <Dialog open={adding} onClose={() => setAdding(false)} title={t("newTarget")} closeLabel={common("close")}>
        <AlertTargetForm onDone={() => setAdding(false)} />
      </Dialog>
    </section>
  );
}

function TargetRow({ target }: { target: AlertTarget }) {
  const t = useTranslations("alerts");
  const { tryTarget, removeTarget } = useAlertChanges();
  const { id, name, kind, address, lastState } = target;
  return (
    <li className="flex items-center gap-2 border-b border-line px-4 py-2">
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <span className="truncate font-semibold">{name}</span>
          <Tag>{t(`kind.${kind}`)}</Tag>
          {lastState && (
            <Tag look={lastState === "sent" ? "accent" : lastState === "waiting" ? "plain" : "late"}>
              {t(`state.${lastState}`)}
            </Tag>
          )}
        </span>
        <span className="block truncate font-mono text-12 text-text-2" title={address}>
          {address}
        </span>
      </span>
      <Button size="small" busy={tryTarget.isPending} onClick={() => tryTarget.mutate(id)}>
        {t("test")}
      </Button>
      <Button size="small" look="quiet" busy={removeTarget.isPending} onClick={() => removeTarget.mutate(id)}>
        {t("remove")}
      </Button>
    </li>
  );
}
