"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import {
  changeUnitEndpoint,
  createUnitEndpoint,
  retireUnitEndpoint,
} from "@/lib/contracts/units/change-unit-endpoints";
import { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import type { NewUnit, UnitAnswer } from "@/lib/contracts/units/unit";
import { unitsKey } from "../roster/use-units";

/** Every unit of the scope, the retired ones too. */
export const useUnitRegister = () =>
  useQuery({
    queryKey: [...unitsKey, "register"],
    queryFn: ({ signal }) => callApi(listUnitsEndpoint, { query: { retired: "yes" }, signal }),
    select: ({ items }) => items,
  });

/** Whether a change works or somebody was faster, register and rosters are read again. */
export function useUnitChanges() {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: unitsKey });
  const save = useMutation({
    mutationFn: ({ before, unit, key }: { before: UnitAnswer | null; unit: NewUnit; key: string }) => {
      if (!before) return callApi(createUnitEndpoint, { body: unit, idempotencyKey: key });
      const { kind: _, departmentCode: __, userId: ___, ...entry } = unit;
      return callApi(changeUnitEndpoint, { params: { id: before.id }, body: entry, ifMatch: before.entryRevision });
    },
    onSettled,
  });
  const retire = useMutation({
    mutationFn: ({ id, entryRevision }: UnitAnswer) =>
      callApi(retireUnitEndpoint, { params: { id }, body: {}, ifMatch: entryRevision }),
    onSettled,
  });
  return { save, retire };
}
