"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { addPartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { type PartySide, partySides } from "@/lib/incidents/mediation/party-side";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useRefusalText } from "../use-refusal-text";
import { useMediation } from "./use-mediation";

export function PartyForm({ incident, onDone }: { incident: IncidentDetail; onDone: () => void }) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const { addParty } = useMediation(incident);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [side, setSide] = useState<PartySide>("applicant");
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const parsed = addPartyEndpoint.body.safeParse({ side, name, phone: phone.trim() });
  return (
    <form
      className="space-y-2 rounded-2 bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.success) addParty.mutate({ ...parsed.data, idempotencyKey }, { onSuccess: onDone });
      }}
    >
      <div className="grid grid-cols-[6rem_1fr_1fr] gap-2">
        <Field label={t("mediation.sideLabel")}>
          {(control) => (
            <Select
              {...control}
              value={side}
              onChange={({ target }) => setSide(partySides.find((one) => one === target.value) ?? side)}
            >
              {partySides.map((one) => (
                <option key={one} value={one}>
                  {t(`mediation.side.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("mediation.partyName")}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={t("mediation.partyPhone")}>
          {(control) => (
            <Input
              {...control}
              type="tel"
              autoComplete="off"
              value={phone}
              onChange={({ target }) => setPhone(target.value)}
            />
          )}
        </Field>
      </div>
      {addParty.isError && (
        <p role="alert" className="text-12 text-due-late-text">
          {refusalText(addParty.error)}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="submit" look="primary" busy={addParty.isPending} disabled={!parsed.success}>
          {t("mediation.keepParty")}
        </Button>
      </div>
    </form>
  );
}
