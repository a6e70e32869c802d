"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { createCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { NamedOptions } from "../../shared/named-options";
import { useDictionary } from "../../shared/use-dictionary";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { showToast } from "../../ui/toast-store";
import { NotSaved } from "../not-saved";
import { ReportPlace } from "../report-place";
import { useFieldView } from "../use-field-view";
import { useReportPlace } from "../use-report-place";
import { type PlaceEntries, PlaceFields, placeRhythm } from "./place-fields";

const empty: PlaceEntries = { name: "", address: "", checkDays: "", nextOn: "" };

/** Puts a place on record that is to be inspected. It wants a network: the place is the register's from then on. */
export function NewPlaceForm({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const { items } = useDictionary("place-kind");
  const place = useReportPlace(grids);
  const [kind, setKind] = useState("");
  const [entries, setEntries] = useState(empty);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const create = useMutation({
    mutationFn: ([lng, lat]: readonly [number, number]) => {
      const { name, address, nextOn } = entries;
      const rhythm = { checkDays: placeRhythm(entries), nextOn: nextOn === "" ? null : nextOn };
      const body = { kind, name: name.trim(), address: address.trim(), position: [lng, lat] as [number, number] };
      return callApi(createCheckedPlaceEndpoint, { body: { ...body, ...rhythm }, idempotencyKey });
    },
    networkMode: "always",
    onSuccess: async (made) => {
      showToast("done", t("places.made", { name: made.name }));
      await queries.invalidateQueries({ queryKey: ["checked-places"] });
      await setView({ place: made.id });
    },
  });
  const { position } = place;
  return (
    <form
      noValidate
      className="space-y-4 px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (position) create.mutate(position);
      }}
    >
      <Field label={t("places.kind")}>
        {(control) => (
          <Select {...control} className="h-12 text-16" value={kind} onChange={({ target }) => setKind(target.value)}>
            <option value="">{t("places.chooseKind")}</option>
            <NamedOptions items={items} />
          </Select>
        )}
      </Field>
      <PlaceFields value={entries} onChange={(change) => setEntries((now) => ({ ...now, ...change }))} />
      <ReportPlace grids={grids} grid={place.grid} onGrid={place.setGrid} here={place.here} position={position} />
      {create.isError && <NotSaved error={create.error} />}
      <Button
        type="submit"
        look="primary"
        size="large"
        className="sticky bottom-2 w-full"
        busy={create.isPending}
        disabled={kind === "" || entries.name.trim() === "" || !position}
      >
        {t("places.put")}
      </Button>
    </form>
  );
}
