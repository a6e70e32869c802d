"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import type { MapUnit } from "../map/map-view";

const REFRESH_MILLISECONDS = 60_000;
const none: readonly MapUnit[] = [];

/** Who is on duty and has checked in somewhere. */
const onDuty = ({ items }: { items: UnitAnswer[] }): MapUnit[] =>
  items.flatMap(({ id, kind, duty, position }) => (duty === "on" && position ? [{ id, kind, position }] : []));

/** Units on duty of the area for the map. @param mayRead only the command centre knows where units are */
export function useUnitsOnDuty(mayRead: boolean, area: string | undefined): readonly MapUnit[] {
  const { data = none } = useQuery({
    queryKey: ["units", area],
    queryFn: mayRead ? ({ signal }) => callApi(listUnitsEndpoint, { query: { area }, signal }) : skipToken,
    refetchInterval: REFRESH_MILLISECONDS,
    select: onDuty,
  });
  return data;
}
