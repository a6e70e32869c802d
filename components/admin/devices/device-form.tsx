"use client";

import { useMutation } from "@tanstack/react-query";
import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { createDeviceEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { positionField } from "@/lib/contracts/fields";
import { deviceKinds } from "@/lib/incidents/devices/alarm-device";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

const PlacePicker = onDemand(() => import("../../map/lone-place-picker").then((module) => module.LonePlacePicker));

const empty = { kind: "smoke", name: "", address: "", lng: "", lat: "", heartbeat: "60", quiet: "10" };

const texts = ["name", "address"] as const;
const degrees = ["lng", "lat"] as const;
const minutes = ["heartbeat", "quiet"] as const;

/** Registers a device by where it is on the map, or by what its papers name; its token is shown once, here, with the call it has to make. */
export function DeviceForm({ onDone, onAdded }: { onDone: () => void; onAdded: () => void }) {
  const t = useTranslations();
  const [given, setGiven] = useState(empty);
  const [picking, setPicking] = useState(false);
  const set = (change: Partial<typeof empty>) => setGiven((before) => ({ ...before, ...change }));
  const body = createDeviceEndpoint.body.safeParse({
    kind: given.kind,
    name: given.name,
    address: given.address,
    position: positionOf(given),
    heartbeatMinutes: Number(given.heartbeat),
    quietMinutes: Number(given.quiet),
  });
  const create = useMutation({
    mutationFn: (device: NonNullable<typeof body.data>) => callApi(createDeviceEndpoint, { body: device }),
    onSuccess: onAdded,
  });
  if (create.data) {
    const { id, token } = create.data;
    return (
      <div className="flex flex-col gap-3 px-5 pt-2 pb-4">
        <div role="status" className="rounded-control bg-accent-soft px-3 py-2 text-12">
          <p className="font-semibold">{t("devices.tokenOnce")}</p>
          <code className="block font-mono break-all select-all">{token}</code>
        </div>
        <p className="text-12 text-text-2">
          {t("devices.call")} <code className="font-mono break-all">{`POST /api/devices/${id}/alarms`}</code>
        </p>
        <Button look="primary" className="self-end" onClick={onDone}>
          {t("common.close")}
        </Button>
      </div>
    );
  }
  const where = positionField.safeParse(positionOf(given));
  const start = where.success ? where.data : null;
  const numberField = (name: (typeof degrees)[number] | (typeof minutes)[number]) => (
    <Field key={name} label={t(`devices.fields.${name}`)}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          value={given[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (body.success) create.mutate(body.data);
  };
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-2 pb-4">
      <Field label={t("devices.kind")}>
        {(control) => (
          <Select {...control} value={given.kind} onChange={({ target }) => set({ kind: target.value })}>
            {deviceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`devices.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {texts.map((name) => (
        <Field key={name} label={t(`devices.fields.${name}`)}>
          {(control) => (
            <Input {...control} value={given[name]} onChange={({ target }) => set({ [name]: target.value })} />
          )}
        </Field>
      ))}
      <div className="grid grid-cols-2 gap-3">{degrees.map(numberField)}</div>
      <div className="-mt-2 space-y-2">
        <Button size="small" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          <MapPin aria-hidden className="size-3.5" />
          {t(picking ? "devices.picked" : "devices.pick")}
        </Button>
        {picking && (
          <PlacePicker start={start} onPlace={([lng, lat]) => set({ lng: lng.toFixed(6), lat: lat.toFixed(6) })} />
        )}
      </div>
      <div className="grid grid-cols-2 gap-3">{minutes.map(numberField)}</div>
      <footer className="flex items-center justify-end gap-2">
        {create.isError && (
          <p role="alert" className="mr-auto text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(create.error)}`)}
          </p>
        )}
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button type="submit" look="primary" busy={create.isPending} disabled={!body.success}>
          {t("devices.add")}
        </Button>
      </footer>
    </form>
  );
}

const positionOf = ({ lng, lat }: Record<(typeof degrees)[number], string>): number[] =>
  [lng, lat].map((text) => (text.trim() === "" ? Number.NaN : Number(text)));
