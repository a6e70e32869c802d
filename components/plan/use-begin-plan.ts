"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { ApiError, errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { createPlanFromFileEndpoint, refusedFileSchema } from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import { showToast } from "../ui/toast-store";
import { plansKey } from "./use-plans";

export interface PlanWish {
  name: string;
  /** A thematic layer, … */
  layer: string | null;
  /** … or a street or community whose grids are to change. */
  area: string;
  /** What a layer without units begins from. */
  start: "empty" | "grids";
  /** Null: from what is in force. */
  file: File | null;
  system: string;
}

/** Begins a plan, and tells why not in words: of a file, what is wrong with it. */
export function useBeginPlan(onMade: (id: string) => void) {
  const t = useTranslations();
  const client = useQueryClient();
  const keys = useActKeys();
  const begin = useMutation({
    mutationFn: (wish: PlanWish) => {
      const { name, layer, area, start, file, system } = wish;
      const where = layer === null ? { area } : { layer };
      // A file is known by what its list of files says of it.
      const told = file && { name: file.name, size: file.size, lastModified: file.lastModified };
      const idempotencyKey = keys.keyFor({ ...wish, file: told });
      return file
        ? callApi(createPlanFromFileEndpoint, {
            query: { name: name.trim(), ...where, system },
            // The server looks at the bytes; what a browser makes of the name does not count.
            file: new Blob([file], { type: "application/octet-stream" }),
            idempotencyKey,
          })
        : callApi(createPlanEndpoint, {
            body: { name: name.trim(), ...(layer === null ? { areas: [area] } : { layer, start }) },
            idempotencyKey,
          });
    },
    onSuccess: async ({ id, repairs }) => {
      await client.invalidateQueries({ queryKey: plansKey });
      if (repairs > 0) showToast("done", t("planEditor.repaired", { count: repairs }));
      onMade(id);
    },
  });
  const refused = begin.error instanceof ApiError ? refusedFileSchema.safeParse(begin.error.problem).data : undefined;
  const failure = refused
    ? t(`plan.file.${refused.reason}`, { detail: systemName(refused.detail) })
    : begin.error
      ? t(`errors.${errorCodeOf(begin.error)}`)
      : null;
  return { begin: begin.mutate, busy: begin.isPending, failure };
}

const names: Readonly<Record<string, string>> = {
  wgs84: "WGS-84",
  gcj02: "GCJ-02",
  bd09: "BD-09",
  cgcs2000: "CGCS2000",
};

const systemName = (detail: string | null): string => names[detail ?? ""] ?? detail ?? "";
