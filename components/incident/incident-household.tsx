"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import { callApi } from "@/lib/client/api";
import { incidentHouseholdEndpoint } from "@/lib/contracts/incidents/incident-household-endpoints";
import { LoadFailure } from "../shared/load-failure";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { type HouseholdAtCase, HouseholdAtDoor } from "./household-at-door";

/** The one household that an open case is at: asked for by its door, masked, and shown for a reason. */
export function IncidentHousehold({ incidentId }: { incidentId: string }) {
  const t = useTranslations("incidents");
  const [opened, setOpened] = useState(false);
  const place = useQuery({
    queryKey: ["incident-household", incidentId],
    queryFn: ({ signal }) => callApi(incidentHouseholdEndpoint, { params: { id: incidentId }, signal }),
    enabled: opened,
  });
  if (!opened || place.isPending) {
    return (
      <Button size="small" busy={opened} onClick={() => setOpened(true)}>
        {t("householdAsk")}
      </Button>
    );
  }
  if (place.isError) return <LoadFailure error={place.error} onRetry={() => void place.refetch()} />;
  if (!place.data.building) return <p className="text-12 text-text-3">{t("householdNowhere")}</p>;
  return <DoorForm incidentId={incidentId} address={place.data.building.address} />;
}

function DoorForm({ incidentId, address }: { incidentId: string; address: string }) {
  const t = useTranslations("incidents");
  const [stairwell, setStairwell] = useState("1");
  const [room, setRoom] = useState("");
  const [asked, setAsked] = useState<HouseholdAtCase | null>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (/^\d{1,2}$/.test(stairwell) && room.trim()) {
      setAsked({ incidentId, stairwell: Number(stairwell), room: room.trim() });
    }
  };
  return (
    <div className="space-y-2">
      <p className="text-text-2">{address}</p>
      <form noValidate onSubmit={submit} className="flex items-end gap-2">
        <Field label={t("stairwell")}>
          {(control) => (
            <Input
              {...control}
              className="w-16"
              inputMode="numeric"
              maxLength={2}
              value={stairwell}
              onChange={(event) => setStairwell(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("room")}>
          {(control) => (
            <Input
              {...control}
              className="w-24"
              maxLength={20}
              value={room}
              onChange={(event) => setRoom(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{t("householdFind")}</Button>
      </form>
      <p className="text-12 text-text-3">{t("householdRecorded")}</p>
      {asked && <HouseholdAtDoor key={`${asked.stairwell}/${asked.room}`} door={asked} />}
    </div>
  );
}
