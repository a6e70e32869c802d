"use client";

import { useMemo } from "react";
import { z } from "zod";
import { useDictionary } from "../../shared/use-dictionary";

export interface PlaceListItem {
  code: string;
  name: string;
  /** What it takes off. */
  points: number;
}

const kindData = z.object({ checks: z.array(z.string()) });
const checkData = z.object({ points: z.number().catch(0) });

/** The list of a check at a kind of place, in the order that the dictionary gives. */
export function usePlaceList(kind: string): PlaceListItem[] {
  const { items: kinds } = useDictionary("place-kind");
  const { items: checks } = useDictionary("hazard-check");
  return useMemo(() => {
    const listed = kindData.safeParse(kinds.find(({ code }) => code === kind)?.data).data?.checks ?? [];
    const known = new Map(checks.map((check) => [check.code, check]));
    return listed.flatMap((code) => {
      const check = known.get(code);
      return check ? [{ code, name: check.name, points: checkData.parse(check.data).points }] : [];
    });
  }, [kind, kinds, checks]);
}
