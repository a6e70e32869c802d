"use client";

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { parseAsArrayOf, parseAsInteger, parseAsStringLiteral, useQueryStates } from "nuqs";
import { callApi } from "@/lib/client/api";
import { coverageServicesEndpoint, facilityKinds } from "@/lib/contracts/coverage/services-endpoint";

/** Minutes of a walk that can be chosen. */
export const walks = [5, 10, 15, 20] as const;

/** Which services are looked at, and how far people walk to them; in the address. */
export const useServiceWish = () =>
  useQueryStates(
    {
      kinds: parseAsArrayOf(parseAsStringLiteral(facilityKinds)).withDefault(["clinic"]),
      walk: parseAsInteger.withDefault(15),
    },
    { history: "replace", scroll: false },
  );

/** Households within the walk; nothing is asked while the reader looks at something else. */
export function useServices(area: string | null, isShown: boolean) {
  const [{ kinds, walk }] = useServiceWish();
  const query = { ...(area === null ? {} : { area }), kinds: kinds.join(), minutes: walk };
  return useQuery({
    queryKey: ["coverage", "services", query],
    queryFn:
      isShown && kinds.length > 0 ? ({ signal }) => callApi(coverageServicesEndpoint, { query, signal }) : skipToken,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
