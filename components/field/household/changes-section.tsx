"use client";

import { useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import {
  type HouseholdChange,
  listHouseholdChangesEndpoint,
  undoHouseholdChangeEndpoint,
} from "@/lib/contracts/households/household-change-endpoints";
import { Moment } from "../../shared/moment";
import { Button } from "../../ui/button";
import { FieldSection } from "../field-section";
import { NotSaved } from "../not-saved";
import { useHouseholdChange } from "./use-household-change";

/** New, merged and split households of a grid that can still be taken back. */
export function ChangesSection({ grid }: { grid: string }) {
  const t = useTranslations("household");
  const changes = useQuery({
    queryKey: ["household-changes", grid],
    queryFn: ({ signal }) => callApi(listHouseholdChangesEndpoint, { query: { grid }, signal }),
    enabled: grid !== "",
  });
  const items = changes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <FieldSection title={t("changes")} aside={t("changesNote")}>
      <ul>
        {items.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
    </FieldSection>
  );
}

function Change({ change: { id, kind, at, by, households } }: { change: HouseholdChange }) {
  const t = useTranslations("household");
  const now = useNow();
  const undo = useHouseholdChange(() => callApi(undoHouseholdChangeEndpoint, { params: { id } }));
  // Of a merge over the street, both buildings.
  const addresses = [...new Set(households.map(({ address }) => address))].join(" · ");
  const doors = households.map(({ stairwell, room }) => t("doorOf", { stairwell, room }));
  return (
    <li className="border-b border-line px-3.5 py-3 last:border-0">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1">
          <b className="block wrap-break-word">
            {t(`change.${kind}`)} {doors.join(" · ")}
          </b>
          <span className="block text-14 wrap-break-word text-text-2">
            {addresses} · {by} · <Moment at={at} now={now} />
          </span>
        </span>
        <Button className="h-11" busy={undo.isPending} onClick={() => undo.mutate(undefined)}>
          <Undo2 aria-hidden className="size-4.5" />
          {t("undo")}
        </Button>
      </div>
      {undo.isError && <NotSaved error={undo.error} />}
    </li>
  );
}
