"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { FormFooter } from "../../shared/form-footer";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { showToast } from "../../ui/toast-store";
import { useRefusalText } from "../use-refusal-text";
import { type PartDraft, PartFields } from "./part-fields";
import { useFamily } from "./use-family";

const MOST_PARTS = 10;

/** Two or more parts, each with what it is and where; they begin with what is known of the case. */
export function SplitDialog({ incident, onClose }: { incident: IncidentDetail; onClose: () => void }) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const { split } = useFamily(incident);
  const [lng, lat] = incident.position;
  const fresh = (key: number, category = ""): PartDraft => ({
    key,
    category,
    description: "",
    address: incident.address,
    lng: lng.toFixed(6),
    lat: lat.toFixed(6),
  });
  const [parts, setParts] = useState(() => [fresh(0, incident.category), fresh(1)]);
  const [picking, setPicking] = useState<number | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const isWhole = parts.every(
    (part) =>
      part.category !== "" && part.description.trim() !== "" && isDegree(part.lng, 180) && isDegree(part.lat, 90),
  );
  const submit = () =>
    split.mutate(
      {
        idempotencyKey,
        parts: parts.map(({ category, description, address, ...place }) => ({
          category,
          description,
          address,
          position: [Number(place.lng), Number(place.lat)] as [number, number],
        })),
      },
      {
        onSuccess: () => {
          showToast("done", t("incidents.family.done", { count: parts.length }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("incidents.family.splitTitle", { number: incident.number })}
      description={t("incidents.family.splitNote")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) submit();
        }}
      >
        <div className="min-h-0 space-y-3 overflow-y-auto px-5 pt-1 pb-4">
          {parts.map((part, place) => (
            <PartFields
              key={part.key}
              place={place}
              value={part}
              isPicking={picking === part.key}
              onPicking={(isPicking) => setPicking(isPicking ? part.key : null)}
              onChange={(next) => setParts(parts.map((one) => (one.key === part.key ? next : one)))}
              onRemove={parts.length > 2 ? () => setParts(parts.filter(({ key }) => key !== part.key)) : undefined}
            />
          ))}
          {parts.length < MOST_PARTS && (
            <Button
              look="quiet"
              size="small"
              onClick={() => setParts([...parts, fresh(1 + Math.max(...parts.map(({ key }) => key)))])}
            >
              <Plus aria-hidden className="size-3.5" />
              {t("incidents.family.addPart")}
            </Button>
          )}
        </div>
        <FormFooter
          submit={t("incidents.family.splitInto", { count: parts.length })}
          busy={split.isPending}
          disabled={!isWhole}
          error={split.error}
          textOf={refusalText}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

const isDegree = (text: string, most: number): boolean => text.trim() !== "" && Math.abs(Number(text)) <= most;
