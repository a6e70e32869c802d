"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus, Undo2 } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { putPatrolZonesEndpoint } from "@/lib/contracts/patrols/zone-endpoints";
import type { PatrolZones } from "@/lib/contracts/patrols/zones";
import type { ZonePlace } from "@/lib/patrol/zones/edit-draft";
import type { ZoneKind } from "@/lib/patrol/zones/zone-draft";
import { zoneTemplate } from "@/lib/patrol/zones/zone-plan";
import { Moment } from "../../shared/moment";
import { Button } from "../../ui/button";
import { showToast } from "../../ui/toast-store";
import { FieldSection } from "../field-section";
import { NotSaved } from "../not-saved";
import { useZonesDraft } from "./use-zones";
import { ZoneItem } from "./zone-item";
import { ZonesMap } from "./zones-map";

const kinds = ["lines", "areas", "posts"] as const satisfies readonly ZoneKind[];

/** Map above, the lines, areas and posts below. It wants a network: the streets are the server's. */
export function ZonesEditor({ zones }: { zones: PatrolZones }) {
  const t = useTranslations("patrol.zones");
  const queries = useQueryClient();
  const now = useNow();
  const hand = useZonesDraft(zones);
  const [drawn, setDrawn] = useState<ZonePlace | null>(null);
  const { draft, isChanged } = hand;
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);
  const code = zones.gridCode;
  const save = useMutation({
    mutationFn: () => callApi(putPatrolZonesEndpoint, { params: { code }, body: hand.body, ifMatch: zones.revision }),
    networkMode: "always",
    onSuccess: (saved) => {
      showToast("done", t("saved"));
      queries.setQueryData(["patrol-zones", code], saved);
      hand.restart(saved);
    },
    // What is in the hand stays; to save it again is to save it over the other's.
    onError: async (error) => {
      if (errorCodeOf(error) === "stale-revision")
        await queries.invalidateQueries({ queryKey: ["patrol-zones", code] });
    },
  });
  const isBeaten = save.isError && errorCodeOf(save.error) === "stale-revision";
  const takeTheirs = (): void => {
    hand.restart(zones);
    save.reset();
  };
  const add = (kind: ZoneKind): void => {
    hand.edit({ do: "add", kind, name: t(`usual.${kind}`, { number: draft[kind].length + 1 }) });
    setDrawn({ kind, at: draft[kind].length });
  };
  const isEmpty = kinds.every((kind) => draft[kind].length === 0);
  return (
    <>
      <div className="min-h-0 flex-1">
        <ZonesMap zones={zones} hand={hand} drawn={drawn} />
      </div>
      <div className="h-[52%] shrink-0 overflow-y-auto border-t border-line bg-sunken px-4 pb-4">
        <p className="pt-3 text-14 text-text-2">{t(isEmpty ? "none" : "note")}</p>
        <p className="mt-1 text-14 text-text-2">
          {t("template", {
            ...zoneTemplate,
            haveLines: draft.lines.length,
            haveAreas: draft.areas.length,
            havePosts: draft.posts.length,
          })}
        </p>
        {zones.updatedBy !== null && zones.updatedAt !== null && (
          <p className="mt-1 text-14 text-text-2">
            {zones.updatedBy} · <Moment at={zones.updatedAt} now={now} />
          </p>
        )}
        {kinds.map((kind) => (
          <FieldSection key={kind} title={t(kind)} aside={draft[kind].length}>
            <ul>
              {draft[kind].map((_, at) => (
                <ZoneItem
                  // Items have no name of their own that stays: the list is the draft's.
                  key={`${kind} ${draft[kind].length} ${at}`}
                  hand={hand}
                  kind={kind}
                  at={at}
                  isDrawn={drawn?.kind === kind && drawn.at === at}
                  onDraw={(on) => setDrawn(on ? { kind, at } : null)}
                />
              ))}
            </ul>
            <div className="p-3.5">
              <Button size="large" className="w-full" onClick={() => add(kind)}>
                <Plus aria-hidden className="size-5" />
                {t(`add.${kind}`)}
              </Button>
            </div>
          </FieldSection>
        ))}
        <p className="mt-3 text-14 text-text-2">{t("keys")}</p>
        {isBeaten ? (
          <div role="alert" className="mt-3 rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
            <p>{t("beaten", { name: zones.updatedBy ?? "" })}</p>
            <Button className="mt-2" onClick={takeTheirs}>
              {t("takeTheirs")}
            </Button>
          </div>
        ) : (
          save.isError && <NotSaved error={save.error} />
        )}
        <div className="sticky bottom-0 mt-3 bg-sunken py-2">
          {hand.wrongPost && (
            <p role="status" className="pb-2 text-14 text-due-late-text">
              {t("windowFirst", { name: hand.wrongPost.name })}
            </p>
          )}
          <div className="flex gap-2">
            <Button size="large" disabled={!hand.undo} onClick={() => hand.undo?.()}>
              <Undo2 aria-hidden className="size-5" />
              {t("undo")}
            </Button>
            <Button
              look="primary"
              size="large"
              className="flex-1"
              busy={save.isPending}
              disabled={!isChanged || hand.wrongPost !== null}
              onClick={() => save.mutate()}
            >
              {t("save")}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
