"use client";

import { useQuery } from "@tanstack/react-query";
import { Cctv, LayoutGrid, MapPin, Siren } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { callApi } from "@/lib/client/api";
import { searchEndpoint } from "@/lib/contracts/search/search-endpoint";
import { formatCamera } from "@/lib/map/map-camera";
import { nearness, showOnMap } from "../map/show-on-map";
import { useGridLabel } from "../shared/use-grid-label";
import { useGoTo } from "./address-provider";
import type { Find, FindGroup } from "./find";
import { useSession } from "./shell-session";
import { homeOf, mayOpen } from "./workspaces";

const iconStyle = "size-4";

/** Grids and cases that the server finds. */
export function useRemoteFinds(text: string): { groups: FindGroup[]; pending: boolean; failed: boolean } {
  const t = useTranslations("shell");
  const goTo = useGoTo();
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
      open: () => goTo(`${cases}?case=${id}`),
    }),
  );
  const grids = (found.data?.grids ?? []).map(
    ({ code, name, nameEn, formerly }): Find => ({
      id: `grid-${code}`,
      title: `${gridLabel(code)} ${locale === "en" ? nameEn : name}`,
      detail: formerly === null ? code : t("formerly", { code, formerly }),
      icon: <LayoutGrid aria-hidden className={iconStyle} />,
      open: () => goTo(gridAddress(homeOf(role), code)),
    }),
  );
  const cameras = (found.data?.cameras ?? []).map(
    ({ id, code, name, position }): Find => ({
      id: `camera-${id}`,
      title: name,
      detail: code,
      icon: <Cctv aria-hidden className={iconStyle} />,
      open: () => {
        if (mayOpen(role, "coverage")) goTo(`/coverage?camera=${id}`);
        showOnMap(position);
      },
    }),
  );
  const addresses = (found.data?.addresses ?? []).map(
    ({ name, gridCode, position: [lng, lat] }, index): Find => ({
      id: `address-${index}`,
      title: name,
      detail: gridLabel(gridCode),
      icon: <MapPin aria-hidden className={iconStyle} />,
      open: () => {
        if (!showOnMap([lng, lat]))
          goTo(`/${homeOf(role)}?at=${formatCamera({ lng, lat, zoom: nearness.street, bearing: 0 })}`);
      },
    }),
  );
  return {
    groups: [
      { name: "groupIncidents", finds: incidents },
      { name: "groupAddresses", finds: addresses },
      { name: "groupGrids", finds: grids },
      { name: "groupCameras", finds: cameras },
    ],
    pending: words !== "" && found.isPending,
    failed: found.isError,
  };
}

/** A grid opens where this role works with grids. */
const gridAddress = (home: string, code: string): string =>
  home === "field" ? `/field?tab=households&grid=${code}` : `/${home}?area=${code}`;
