"use client";

import { useQuery } from "@tanstack/react-query";
import { LayoutGrid, Siren } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useDeferredValue } from "react";
import { callApi } from "@/lib/client/api";
import { searchEndpoint } from "@/lib/contracts/search/search-endpoint";
import { useGridLabel } from "../shared/use-grid-label";
import type { Find, FindGroup } from "./find";
import { useSession } from "./shell-session";
import { homeOf, mayOpen } from "./workspaces";

const iconStyle = "size-4";

/** Grids and cases that the server finds. */
export function useRemoteFinds(text: string): { groups: FindGroup[]; pending: boolean; failed: boolean } {
  const router = useRouter();
  const locale = useLocale();
  const gridLabel = useGridLabel();
  const { role } = useSession();
  const words = useDeferredValue(text);
  const found = useQuery({
    queryKey: ["search", words],
    queryFn: ({ signal }) => callApi(searchEndpoint, { query: { text: words }, signal }),
    enabled: words !== "",
    staleTime: 60_000,
  });
  const cases = mayOpen(role, "command") ? "/command" : "/field";
  const incidents = (found.data?.incidents ?? []).map(
    ({ id, number, description, gridCode }): Find => ({
      id: `incident-${id}`,
      title: `${number} ${description}`,
      detail: gridLabel(gridCode),
      icon: <Siren aria-hidden className={iconStyle} />,
      open: () => router.push(`${cases}?case=${id}`),
    }),
  );
  const grids = (found.data?.grids ?? []).map(
    ({ code, name, nameEn }): Find => ({
      id: `grid-${code}`,
      title: `${gridLabel(code)} ${locale === "en" ? nameEn : name}`,
      detail: code,
      icon: <LayoutGrid aria-hidden className={iconStyle} />,
      open: () => router.push(gridAddress(homeOf(role), code)),
    }),
  );
  return {
    groups: [
      { name: "groupIncidents", finds: incidents },
      { name: "groupGrids", finds: grids },
    ],
    pending: words !== "" && found.isPending,
    failed: found.isError,
  };
}

/** A grid opens where this role works with grids. */
const gridAddress = (home: string, code: string): string =>
  home === "field" ? `/field?tab=households&grid=${code}` : `/${home}?area=${code}`;
