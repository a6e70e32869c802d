"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { changeCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { Button } from "../../ui/button";
import { showToast } from "../../ui/toast-store";
import { NotSaved } from "../not-saved";
import { type PlaceEntries, PlaceFields, placeRhythm } from "./place-fields";

/** Corrects a place, or says that it is no more; its checks stay, and it can be taken back. */
export function PlaceChangeForm({ place }: { place: CheckedPlace }) {
  const t = useTranslations("places");
  const queries = useQueryClient();
  const [entries, setEntries] = useState<PlaceEntries>({
    name: place.name,
    address: place.address,
    checkDays: String(place.checkDays),
    nextOn: place.nextOn,
  });
  const save = useMutation({
    mutationFn: (closed: boolean) => {
      const { name, address, nextOn } = entries;
      return callApi(changeCheckedPlaceEndpoint, {
        params: { id: place.id },
        body: {
          name: name.trim(),
          address: address.trim(),
          checkDays: placeRhythm(entries),
          nextOn: nextOn === "" ? place.nextOn : nextOn,
          closed,
        },
        ifMatch: place.revision,
      });
    },
    networkMode: "always",
    onSuccess: async (changed) => {
      showToast("done", t("saved"));
      queries.setQueryData(["checked-place", place.id], changed);
      await queries.invalidateQueries({ queryKey: ["checked-places"] });
    },
    // Somebody was first: what they wrote is shown, and the form begins from it.
    onError: () => void queries.invalidateQueries({ queryKey: ["checked-place", place.id] }),
  });
  const isClosed = place.closedOn !== null;
  return (
    <details className="group border-t border-line">
      <summary className="flex min-h-14 items-center justify-between px-4 [&::-webkit-details-marker]:hidden">
        {t("change")}
        <ChevronDown aria-hidden className="size-4.5 text-text-3 group-open:rotate-180" />
      </summary>
      <form
        noValidate
        className="space-y-3 px-4 pb-6"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(isClosed);
        }}
      >
        <PlaceFields value={entries} onChange={(change) => setEntries((now) => ({ ...now, ...change }))} />
        {save.isError && <NotSaved error={save.error} />}
        <Button
          type="submit"
          size="large"
          className="w-full"
          busy={save.isPending && save.variables === isClosed}
          disabled={entries.name.trim() === ""}
        >
          {t("save")}
        </Button>
        <Button
          size="large"
          className="w-full"
          busy={save.isPending && save.variables !== isClosed}
          onClick={() => save.mutate(!isClosed)}
        >
          {t(isClosed ? "reopen" : "close")}
        </Button>
      </form>
    </details>
  );
}
