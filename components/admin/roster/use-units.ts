"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import { setShiftsEndpoint } from "@/lib/contracts/units/set-shifts-endpoint";
import type { UnitAnswer } from "@/lib/contracts/units/unit";

/** Everything that was read of units begins with it. */
export const unitsKey = ["units"] as const;

/** Units that answer for the area with their rosters. */
export const useUnits = (area: string) =>
  useQuery({
    queryKey: [...unitsKey, area],
    queryFn: ({ signal }) => callApi(listUnitsEndpoint, { query: { area: area || undefined }, signal }),
    select: ({ items }) => items,
  });

/** Replaces a roster on the one that was read; whether it works or somebody was faster, all are read again. */
export function useSetShifts() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ unit, shifts }: { unit: UnitAnswer; shifts: UnitAnswer["shifts"] }) =>
      callApi(setShiftsEndpoint, { params: { id: unit.id }, body: { shifts }, ifMatch: unit.revision }),
    onSettled: () => queries.invalidateQueries({ queryKey: unitsKey }),
  });
}
