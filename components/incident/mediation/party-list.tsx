"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { MediationView } from "@/lib/contracts/incidents/mediation";
import { revealPartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { RevealDialog } from "../../shared/reveal-dialog";
import { useRevealed } from "../../shared/use-revealed";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { useRefusalText } from "../use-refusal-text";
import { PartyForm } from "./party-form";
import { useMediation } from "./use-mediation";

type Party = NonNullable<MediationView["parties"]>[number];

interface PartyListProps {
  incident: IncidentDetail;
  parties: readonly Party[];
  size: "medium" | "large";
}

/** 当事人: contacts of this case only, masked; one is revealed at a time, with a reason. */
export function PartyList({ incident, parties, size }: PartyListProps) {
  const t = useTranslations("mediation");
  const [adding, setAdding] = useState(false);
  return (
    <div className="space-y-1.5">
      <h4 className="flex justify-between text-12 text-text-2">
        {t("parties")}
        <span className="font-normal text-text-3">{t("partiesNote")}</span>
      </h4>
      <ul aria-label={t("parties")} className="divide-y divide-line">
        {parties.map((party) => (
          <PartyRow key={party.seq} incident={incident} party={party} />
        ))}
      </ul>
      {adding ? (
        <PartyForm incident={incident} onDone={() => setAdding(false)} />
      ) : (
        <Button size={size === "large" ? "large" : "small"} onClick={() => setAdding(true)}>
          {t("addParty")}
        </Button>
      )}
    </div>
  );
}

function PartyRow({ incident, party }: { incident: IncidentDetail; party: Party }) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const { removeParty } = useMediation(incident);
  const [asking, setAsking] = useState<"reveal" | "remove" | null>(null);
  const { revealed, secondsLeft, show } = useRevealed<Pick<Party, "name" | "phone">>();
  const { name, phone } = revealed ?? party;
  const params = { id: incident.id, seq: String(party.seq) };
  const remove = () =>
    removeParty.mutate(party.seq, {
      onSuccess: () => {
        setAsking(null);
        showToast("done", t("mediation.partyRemoved"));
      },
      onError: (error) => showToast("failed", refusalText(error)),
    });
  return (
    <li className="flex items-center gap-2 py-1">
      <span className="w-16 shrink-0 text-12 text-text-3">{t(`mediation.side.${party.side}`)}</span>
      <span className="min-w-0 flex-1 truncate">
        {name} <span className="ml-2">{phone}</span>
      </span>
      {revealed ? (
        <span className="text-12 text-text-3">{t("incidents.reporterHides", { seconds: secondsLeft })}</span>
      ) : (
        <Button size="small" onClick={() => setAsking("reveal")}>
          {t("incidents.revealReporter")}
        </Button>
      )}
      <IconButton label={t("mediation.removeParty")} size="small" onClick={() => setAsking("remove")}>
        <Trash2 aria-hidden className="size-3.5" />
      </IconButton>
      <RevealDialog
        open={asking === "reveal"}
        onClose={() => setAsking(null)}
        title={t("mediation.revealTitle")}
        reveal={(reason) => callApi(revealPartyEndpoint, { params, body: { reason } })}
        onRevealed={show}
      />
      <Dialog
        open={asking === "remove"}
        onClose={() => setAsking(null)}
        title={t("mediation.removeTitle", { name })}
        description={t("mediation.removeNote")}
        closeLabel={t("common.close")}
      >
        <div className="flex justify-end gap-2 px-5 pt-2 pb-5">
          <Button autoFocus onClick={() => setAsking(null)}>
            {t("common.cancel")}
          </Button>
          <Button look="danger" busy={removeParty.isPending} onClick={remove}>
            {t("mediation.removeParty")}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
