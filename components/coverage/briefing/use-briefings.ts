"use client";

import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Briefing } from "@/lib/contracts/coverage/briefing";
import {
  changeBriefingEndpoint,
  createBriefingEndpoint,
  listBriefingsEndpoint,
  readBriefingEndpoint,
  removeBriefingEndpoint,
} from "@/lib/contracts/coverage/briefing-endpoints";
import { showToast } from "../../ui/toast-store";
import { type BriefingEdit, bodyOfEdit, editedBriefing } from "./edit-briefing";

const listKey = ["coverage", "briefings"] as const;
const keyOf = (id: string | null) => ["coverage", "briefing", id] as const;

/** Briefings of an area, and the ways to begin and to remove one. */
export function useBriefings(area: string | null) {
  const t = useTranslations("errors");
  const client = useQueryClient();
  const onError = (error: unknown) => showToast("failed", t(errorCodeOf(error)));
  const query = area === null ? {} : { area };
  const list = useQuery({
    queryKey: [...listKey, area],
    queryFn: ({ signal }) => callApi(listBriefingsEndpoint, { query, signal }),
  });
  const create = useMutation({
    mutationFn: (name: string) =>
      callApi(createBriefingEndpoint, { body: { name, ...query, scenes: [] }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: (made) => {
      client.setQueryData(keyOf(made.id), made);
      return client.invalidateQueries({ queryKey: listKey });
    },
    onError,
  });
  const remove = useMutation({
    mutationFn: (id: string) => callApi(removeBriefingEndpoint, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey }),
    onError,
  });
  return { list, create, remove };
}

export const useBriefing = (id: string | null) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: id === null ? skipToken : ({ signal }) => callApi(readBriefingEndpoint, { params: { id }, signal }),
  });

/**
 * Writes edits one after the other, each on the revision the one before it made; the screen does not wait. Another's edit in
 * between is told, not written over.
 */
export function useSaveBriefing({ id }: Briefing) {
  const t = useTranslations("errors");
  const client = useQueryClient();
  const key = keyOf(id);
  return useMutation({
    scope: { id: `briefing-${id}` },
    mutationFn: (edit: BriefingEdit) => {
      const now = client.getQueryData<Briefing>(key);
      if (!now) throw new Error("no briefing is open");
      return callApi(changeBriefingEndpoint, { params: { id }, body: bodyOfEdit(now, edit), ifMatch: now.revision });
    },
    onMutate: (edit) => client.setQueryData<Briefing>(key, (now) => now && editedBriefing(now, edit)),
    onSuccess: (saved) => {
      client.setQueryData(key, saved);
      return client.invalidateQueries({ queryKey: listKey });
    },
    onError: (error) => {
      showToast("failed", t(errorCodeOf(error)));
      return client.invalidateQueries({ queryKey: key });
    },
  });
}
