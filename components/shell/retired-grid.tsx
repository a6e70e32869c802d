"use client";

import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { useEffect } from "react";
import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { readGridEndpoint, retiredGridSchema } from "@/lib/contracts/grids/read-grid-endpoint";
import { useGridLabel } from "../shared/use-grid-label";
import { Button } from "../ui/button";
import { showToast } from "../ui/toast-store";
import { useSession } from "./shell-session";

const isGrid = (code: string | null): code is string => code !== null && /^\d{15}$/.test(code);

/** What an address names: a grid, or the area that it is about; over a past day, the grid of that day. */
const useNamedGrid = () =>
  useQueryStates(
    { grid: parseAsString, area: parseAsString, day: parseAsString },
    { shallow: false, history: "replace", scroll: false },
  );

/** An address that names a retired grid leads to the grids that have its ground now. */
export function RetiredGrid() {
  const t = useTranslations("shell.retired");
  const { role } = useSession();
  const gridLabel = useGridLabel();
  const [named, setNamed] = useNamedGrid();
  const code = [named.grid, named.area].find(isGrid);
  const heirs = useQuery({
    queryKey: ["retired-grid", code],
    queryFn: async ({ signal }) => {
      try {
        await callApi(readGridEndpoint, { params: { code: code ?? "" }, signal });
        return null;
      } catch (error) {
        if (error instanceof ApiError && error.code === "grid-retired") return retiredGridSchema.parse(error.problem);
        if (error instanceof ApiError && error.code === "not-found") return null;
        throw error;
      }
    },
    enabled: code !== undefined && named.day === null && role !== "auditor",
    staleTime: 60_000,
    retry: false,
  }).data;
  const follow = (to: string): void =>
    void setNamed({ ...(named.grid === code && { grid: to }), ...(named.area === code && { area: to }) });
  const [only, second] = heirs?.successors ?? [];
  useEffect(() => {
    if (code === undefined || only === undefined || second !== undefined) return;
    showToast("done", t("followed", { code, heir: only }));
    void setNamed(({ grid, area }) => ({
      grid: grid === code ? only : grid,
      area: area === code ? only : area,
    }));
  }, [code, only, second, setNamed, t]);
  if (code === undefined || !heirs || second === undefined) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-sunken px-4 py-1.5 text-13"
    >
      <History aria-hidden className="size-4 shrink-0 text-text-2" />
      <span>{t("gone", { code, day: heirs.retiredOn })}</span>
      {heirs.successors.map((heir) => (
        <Button key={heir} size="small" title={heir} onClick={() => follow(heir)}>
          {gridLabel(heir)}
        </Button>
      ))}
    </div>
  );
}
