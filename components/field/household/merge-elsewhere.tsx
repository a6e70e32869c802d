"use client";

import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { searchHouseholdsEndpoint } from "@/lib/contracts/households/search-households-endpoint";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { HouseholdDoor } from "../household-door";

/** As many as a search answers. */
const MOST = 50;

interface MergeElsewhereProps {
  household: MaskedHousehold;
  onChoose: (other: MaskedHousehold) => void;
}

/** Finds the household that is registered in another building of the own grids: it moved, or its door was written down wrongly. */
export function MergeElsewhere({ household, onChoose }: MergeElsewhereProps) {
  const t = useTranslations();
  const [typed, setTyped] = useState({ address: "", room: "" });
  const [asked, setAsked] = useState<{ address: string; room: string } | null>(null);
  const found = useQuery({
    queryKey: ["households", "by-door", asked],
    queryFn: ({ signal }) => {
      const { address = "", room = "" } = asked ?? {};
      const door = { address, ...(room !== "" && { room }) };
      return callApi(searchHouseholdsEndpoint, { body: { door }, signal });
    },
    enabled: asked !== null,
    // Said at once, instead of waiting silently for a network; and what was found once is not asked for again by itself.
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
  });
  const items = found.data?.items ?? [];
  // A household is never carried over the border of a district; those of this building stand above.
  const others = items.filter(
    ({ gridCode, buildingId }) =>
      buildingId !== household.buildingId && gridCode.slice(0, 6) === household.gridCode.slice(0, 6),
  );
  return (
    <section className="border-t border-line">
      <form
        noValidate
        className="space-y-3 p-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ address: typed.address.trim(), room: typed.room.trim() });
        }}
      >
        <h4 className="text-14 font-semibold">{t("household.mergeElsewhere")}</h4>
        {(["address", "room"] as const).map((name) => (
          <Field
            key={name}
            label={t(name === "address" ? "household.mergeAddress" : "household.mergeRoom")}
            note={name === "room" ? `${t("common.optional")} · ${t("household.mergeRoomNote")}` : undefined}
          >
            {(control) => (
              <Input
                {...control}
                className="h-12 text-16"
                maxLength={name === "address" ? 60 : 20}
                value={typed[name]}
                onChange={({ target }) => setTyped((now) => ({ ...now, [name]: target.value }))}
              />
            )}
          </Field>
        ))}
        <Button
          type="submit"
          size="large"
          className="w-full"
          busy={found.isFetching}
          disabled={typed.address.trim().length < 2}
        >
          <Search aria-hidden className="size-4.5" />
          {t("household.mergeFind")}
        </Button>
      </form>
      {asked && found.isPending && <SkeletonRows label={t("common.loading")} rows={3} rowClassName="h-16" />}
      {found.isError && <LoadFailure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <p role="status" className="px-3.5 pb-2 text-14 text-text-2">
          {others.length === 0 ? t("household.mergeNotFound") : t("household.mergeFound", { count: others.length })}
          {items.length === MOST && ` ${t("household.mergeMost", { count: MOST })}`}
        </p>
      )}
      <ul>
        {others.map((each) => (
          <li key={each.id}>
            <p className="border-t border-line bg-sunken px-3.5 py-1.5 text-14 wrap-break-word text-text-2">
              {each.address}
            </p>
            <ul>
              <HouseholdDoor household={each} onOpen={() => onChoose(each)} openLabel={t("household.mergeThis")} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
