"use client";

import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Briefing, BriefingScene, SceneBody } from "@/lib/contracts/coverage/briefing";
import {
  changeBriefingEndpoint,
  createBriefingEndpoint,
  listBriefingsEndpoint,
  readBriefingEndpoint,
  removeBriefingEndpoint,
} from "@/lib/contracts/coverage/briefing-endpoints";
import { showToast } from "../../ui/toast-store";

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

interface Edit {
  name?: string;
  scenes?: readonly SceneBody[];
}

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
    mutationFn: ({ name, scenes }: Edit) => {
      const now = client.getQueryData<Briefing>(key);
      if (!now) throw new Error("no briefing is open");
      const body = { name: name ?? now.name, scenes: [...(scenes ?? now.scenes.map(bodyOf))] };
      return callApi(changeBriefingEndpoint, { params: { id }, body, ifMatch: now.revision });
    },
    onMutate: (edit) => client.setQueryData<Briefing>(key, (now) => now && edited(now, edit)),
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

/** As it will be, but for new scenes: their figures are the server's to tell. */
function edited(now: Briefing, { name, scenes }: Edit): Briefing {
  const known = scenes?.flatMap(({ key, title, note }) => {
    const scene = now.scenes.find((one) => one.key === key);
    return scene ? { ...scene, title, note } : [];
  });
  return { ...now, name: name ?? now.name, scenes: known ?? now.scenes };
}

/** A scene as it is sent: the server knows its figures. */
export const bodyOf = ({ key, title, note, view, grids, changes }: BriefingScene): SceneBody => ({
  key,
  title,
  note,
  view,
  grids,
  changes,
});
