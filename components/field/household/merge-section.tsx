"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { mergeHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { Button } from "../../ui/button";
import { HouseholdDoor } from "../household-door";
import { NotSaved } from "../not-saved";
import { useHouseholds } from "../use-field-data";
import { useFieldView } from "../use-field-view";
import { MergeElsewhere } from "./merge-elsewhere";
import { useHouseholdChange } from "./use-household-change";

/** Another household, of this building or found by its address, comes into this one. Doors are masked; which it is, is revealed as ever. */
export function MergeSection({ household }: { household: MaskedHousehold }) {
  const t = useTranslations("household");
  const [, setView] = useFieldView();
  const households = useHouseholds(household.gridCode);
  const [other, setOther] = useState<MaskedHousehold | null>(null);
  const [removesDoor, setRemovesDoor] = useState(false);
  const merge = useHouseholdChange(async ({ id, revision }: MaskedHousehold) => {
    const made = await callApi(mergeHouseholdEndpoint, {
      params: { id: household.id },
      body: { other: id, otherRevision: revision, removesDoor },
      ifMatch: household.revision,
    });
    await setView({ household: null });
    return made;
  });
  // Somebody was first: the lists are read again, and which record is meant is looked at again.
  const chooseAgain = (error: Error) => {
    if (errorCodeOf(error) === "stale-revision") setOther(null);
  };
  const others = (households.data ?? []).filter(
    ({ id, buildingId }) => buildingId === household.buildingId && id !== household.id,
  );
  return (
    <>
      {other ? (
        <div className="space-y-3 p-3.5">
          {other.buildingId !== household.buildingId && (
            <p className="rounded-2 bg-soon-soft px-3 py-2 text-14 wrap-break-word text-due-soon-text">
              {t("mergeOtherBuilding", { address: other.address })}
            </p>
          )}
          <p className="text-14 text-text-2">{t("mergeNote")}</p>
          <ul className="overflow-hidden rounded-2 border border-line">
            <HouseholdDoor household={other} />
          </ul>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={removesDoor}
              onChange={({ target }) => setRemovesDoor(target.checked)}
            />
            {t("removesDoor")}
          </label>
          {merge.isError && <NotSaved error={merge.error} />}
          <Button
            look="primary"
            size="large"
            className="w-full"
            busy={merge.isPending}
            onClick={() => merge.mutate(other, { onError: chooseAgain })}
          >
            {t("merge")}
          </Button>
          <Button size="large" className="w-full" onClick={() => setOther(null)}>
            {t("mergeAnother")}
          </Button>
        </div>
      ) : (
        <>
          {merge.isError && <NotSaved error={merge.error} />}
          <p className="p-3.5 text-14 text-text-2">{t(others.length === 0 ? "mergeNone" : "mergeWhich")}</p>
          <ul>
            {others.map((each) => (
              <HouseholdDoor key={each.id} household={each} onOpen={() => setOther(each)} openLabel={t("mergeThis")} />
            ))}
          </ul>
        </>
      )}
      {/* Kept while one is looked at, with what was typed: the next may be chosen from the same answer. */}
      <div hidden={other !== null}>
        <MergeElsewhere household={household} onChoose={setOther} />
      </div>
    </>
  );
}
