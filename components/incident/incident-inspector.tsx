"use client";

import { Copy, MapPin, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { isInHand } from "@/lib/incidents/dispatch/is-in-hand";
import { isSettled } from "@/lib/incidents/incident-status";
import { PhotoGallery } from "../photo/photo-gallery";
import { CamerasAt } from "../shared/cameras-at";
import { LoadFailure } from "../shared/load-failure";
import { useCamerasAt } from "../shared/use-cameras-at";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { SkeletonRows } from "../ui/skeleton-rows";
import { Tag } from "../ui/tag";
import { showToast } from "../ui/toast-store";
import { AnsweringUnit } from "./answering-unit";
import { CampaignsBlock } from "./campaigns/campaigns-block";
import { CommentBox } from "./comments/comment-box";
import { DeadlinePanel } from "./deadline-panel";
import { CallUnitsDialog } from "./dispatch/call-units-dialog";
import { type DispatchChoice, proposedChoice } from "./dispatch/dispatch-choice";
import { SuggestedUnits } from "./dispatch/suggested-units";
import { UnitsOnCase } from "./dispatch/units-on-case";
import { useAssignees } from "./dispatch/use-assignees";
import { DuplicatesBlock } from "./duplicates/duplicates-block";
import { MergedNote } from "./duplicates/merged-note";
import { IncidentActions } from "./incident-actions";
import { IncidentHousehold } from "./incident-household";
import { IncidentTimeline } from "./incident-timeline";
import { MediationBlock } from "./mediation/mediation-block";
import { OvertakenNote } from "./overtaken-note";
import { RelationsBlock } from "./relations/relations-block";
import { ReporterContact } from "./reporter-contact";
import { useIncident } from "./use-incident";

interface IncidentInspectorProps {
  id: string;
  onClose: () => void;
  /** Big controls for thumbs. */
  touch?: boolean;
  /** Where the reader can go on to another case. */
  onOpenCase?: (id: string) => void;
  /** Where there is a map beside it: shows a camera, or what is at a place. */
  onCamera?: (id: string) => void;
  onPlace?: (position: [number, number]) => void;
}

export function IncidentInspector({ id, onClose, touch = false, ...leads }: IncidentInspectorProps) {
  const t = useTranslations();
  const incident = useIncident(id);
  return (
    <section aria-label={t("incidents.detailTitle")} className="flex h-full min-h-0 flex-col bg-surface">
      <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <span className="flex-1 text-text-2">{incident.data?.number}</span>
        {incident.data && <CopyButton text={incident.data.number} />}
        <IconButton label={t("incidents.closeDetail")} size={touch ? "large" : "medium"} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {incident.isPending && <SkeletonRows label={t("common.loading")} rows={6} />}
        {incident.isError && !incident.data && (
          <LoadFailure error={incident.error} onRetry={() => void incident.refetch()} />
        )}
        {incident.data && <Detail incident={incident.data} touch={touch} {...leads} />}
      </div>
    </section>
  );
}

function CopyButton({ text }: { text: string }) {
  const t = useTranslations();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    showToast("done", t("common.copied"));
  };
  return (
    <IconButton label={t("incidents.copyNumber")} size="small" onClick={() => void copy()}>
      <Copy aria-hidden className="size-3.5" />
    </IconButton>
  );
}

interface DetailProps extends Omit<IncidentInspectorProps, "id" | "onClose"> {
  incident: IncidentDetail;
  touch: boolean;
}

function Detail({ incident, touch, onOpenCase, onCamera, onPlace }: DetailProps) {
  const t = useTranslations("incidents");
  const photos = useTranslations("photos");
  const layerWords = useTranslations("layers");
  const { nameOf } = useDictionary("incident-category");
  const gridLabel = useGridLabel();
  const { role } = useSession();
  const mayDispatch = incident.allowedActions.some(({ action }) => action === "dispatch");
  const assignees = useAssignees(mayDispatch ? incident.id : null);
  // Until somebody ticks, the proposal may get better as the list is read again; another status is another question,
  // for which nobody is ticked, but what was written stays.
  const [ticked, setTicked] = useState<{ status: string; choice: DispatchChoice } | null>(null);
  const proposed = proposedChoice(assignees.data?.items ?? [], incident);
  const choice = ticked?.status === incident.status ? ticked.choice : { ...proposed, note: ticked?.choice.note ?? "" };
  const [calling, setCalling] = useState(false);
  const severity = incident.severity as Severity;
  const size = touch ? "large" : "medium";
  const [lng, lat] = incident.position;
  return (
    <>
      <div className="space-y-3 px-4 py-3">
        <h2 className="text-16 wrap-break-word">{incident.description}</h2>
        <div className="flex flex-wrap items-center gap-1.5">
          <Tag look="strong">
            <SeverityShape severity={severity} />
            {t(`severity.${severity}`)}
          </Tag>
          <Tag look="strong">{t(`status.${incident.status}`)}</Tag>
          {incident.drill && <Tag look="accent">{t("drill")}</Tag>}
          <span className="text-12 text-text-2">
            {nameOf(incident.category.slice(0, 2))} / {nameOf(incident.category)}
          </span>
          <span className="ml-auto text-12 text-text-3">{t(`source.${incident.source}`)}</span>
        </div>
        <p className="flex items-start gap-1.5 text-text-2">
          <MapPin aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="flex-1">
            {incident.address}
            <span className="flex items-center gap-2 text-12 text-text-3">
              {lng.toFixed(5)}°E {lat.toFixed(5)}°N
              {onPlace && role === "commander" && (
                <button
                  type="button"
                  className="text-accent hover:underline"
                  onClick={() => onPlace(incident.position)}
                >
                  {t("here")}
                </button>
              )}
            </span>
          </span>
          <b className="shrink-0 text-boundary" title={incident.gridCode}>
            {gridLabel(incident.gridCode)}
          </b>
        </p>
        <DeadlinePanel incident={incident} size={size} />
        {incident.duplicateOf !== null && (
          <MergedNote incident={incident} into={incident.duplicateOf} size={size} onOpenCase={onOpenCase} />
        )}
        {mayDispatch && ticked !== null && <OvertakenNote incident={incident} since={ticked.status} />}
        <IncidentActions incident={incident} size={size} dispatchChoice={choice} onDispatched={() => setTicked(null)} />
      </div>
      {mayDispatch && (
        <Block title={t("suggested")} aside={t("suggestedHint")}>
          <SuggestedUnits
            assignees={assignees}
            value={choice}
            onChange={(next) => setTicked({ status: incident.status, choice: next })}
          />
        </Block>
      )}
      {incident.answering && (
        <Block title={layerWords("answering")}>
          <AnsweringUnit answering={incident.answering} />
        </Block>
      )}
      {(incident.assignee !== null || !mayDispatch) && (
        <Block title={t("units")}>
          <UnitsOnCase incident={incident} />
          {role === "commander" && isInHand(incident.status) && (
            <Button size="small" className="mt-2" onClick={() => setCalling(true)}>
              {t("callIn")}
            </Button>
          )}
          {calling && <CallUnitsDialog incident={incident} onClose={() => setCalling(false)} />}
        </Block>
      )}
      {onCamera && role === "commander" && <SeenBy position={incident.position} onCamera={onCamera} />}
      {(incident.photos.length > 0 || incident.photoRequired) && (
        <Block
          title={photos("title")}
          aside={incident.photoRequired ? photos("required") : photos("count", { count: incident.photos.length })}
        >
          <PhotoGallery
            owner={{ kind: "incident", id: incident.id }}
            photos={incident.photos}
            required={incident.photoRequired}
          />
        </Block>
      )}
      <RelationsBlock incident={incident} size={size} onOpenCase={onOpenCase} />
      {role === "commander" && onOpenCase && (
        <DuplicatesBlock incident={incident} size={size} onOpenCase={onOpenCase} />
      )}
      {incident.mediation && <MediationBlock incident={incident} mediation={incident.mediation} size={size} />}
      {role === "commander" && <CampaignsBlock incidentId={incident.id} />}
      {incident.reporter && (
        <Block title={t("reporter")}>
          <ReporterContact incidentId={incident.id} masked={incident.reporter} />
        </Block>
      )}
      {role === "commander" && !isSettled(incident.status) && (
        <Block title={t("household")}>
          <IncidentHousehold key={incident.id} incidentId={incident.id} />
        </Block>
      )}
      <Block title={t("timeline")} aside={t("steps", { count: incident.timeline.length })}>
        <IncidentTimeline entries={incident.timeline} />
        {incident.allowedOperations.includes("comment") && <CommentBox incidentId={incident.id} size={size} />}
      </Block>
    </>
  );
}

/** 视域覆盖该点: the cameras whose field of view reaches the place of the case. */
function SeenBy({ position, onCamera }: { position: [number, number]; onCamera: (id: string) => void }) {
  const t = useTranslations("map.here");
  const cameras = useCamerasAt(position);
  const count = cameras.data?.cameras.length;
  return (
    <Block title={t("seenBy")} {...(count && { aside: t("cameraCount", { count }) })}>
      <CamerasAt cameras={cameras} onCamera={onCamera} />
    </Block>
  );
}

function Block({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="border-t border-line px-4 py-3">
      <h3 className="mb-2 flex justify-between text-13">
        {title} <span className="text-12 font-normal text-text-3">{aside}</span>
      </h3>
      {children}
    </section>
  );
}
