"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import type { Extension, IncidentDetail } from "@/lib/contracts/incidents/incident";
import { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { PhotoPicker } from "../photo/photo-picker";
import { type PhotoUploads, usePhotoUploads } from "../photo/use-photo-uploads";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { showToast } from "../ui/toast-store";
import { ExtensionFields } from "./extension-fields";
import { useRefusalText } from "./use-refusal-text";
import { useTransitionIncident } from "./use-transition-incident";

type AllowedAction = IncidentDetail["allowedActions"][number];

const usualExtension: Extension = { amount: 1, unit: "working-day" };

const LEAST_REASON_CHARACTERS = 4;

/** The contract's body, and on top of it what this step needs. */
function formSchema(needs: AllowedAction["needs"]) {
  const { reason, note } = transitionIncidentEndpoint.body.shape;
  const filled = z.string().trim().min(LEAST_REASON_CHARACTERS);
  return z.object({
    reason: needs.includes("reason") ? filled.max(1_000) : reason,
    note: needs.includes("note") ? filled.max(2_000) : note,
  });
}

/** Steps of somebody who stands before the thing. */
const withPhotos: ReadonlySet<AllowedAction["action"]> = new Set(["verify", "feed-back", "fail-inspection", "close"]);

function problemOf(photos: PhotoUploads, needs: AllowedAction["needs"]): "unfinished" | "needed" | undefined {
  if (photos.unfinished) return "unfinished";
  return needs.includes("photo") && photos.ids.length === 0 ? "needed" : undefined;
}

interface ActionFormProps {
  incident: IncidentDetail;
  allowed: AllowedAction;
  onDone: () => void;
}

export function ActionForm({ incident, allowed: { action, needs }, onDone }: ActionFormProps) {
  const t = useTranslations();
  // One key for all tries of this one act: a second click after a lost answer does nothing twice.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const transition = useTransitionIncident(incident);
  const asksTime = needs.includes("extension");
  const [extension, setExtension] = useState(incident.extensionAsked ?? usualExtension);
  const refusalText = useRefusalText();
  const form = useForm({ resolver: zodResolver(formSchema(needs)), defaultValues: {} });
  const { errors, isSubmitted } = form.formState;
  const photos = usePhotoUploads();
  const photoProblem = isSubmitted ? problemOf(photos, needs) : undefined;

  const submit = form.handleSubmit(async (values) => {
    if (problemOf(photos, needs)) return;
    try {
      const given = Object.fromEntries(
        Object.entries(values).filter(([, value]) => value !== undefined && value !== ""),
      );
      const time = asksTime || action === "grant-extension" ? { extension } : {};
      await transition.mutateAsync({ action, ...given, ...time, photos: photos.ids, idempotencyKey });
      showToast("done", t("incidents.done", { number: incident.number, action: t(`incidents.action.${action}`) }));
      onDone();
    } catch (error) {
      form.setError("root", { message: refusalText(error) });
    }
  });
  const short = t("common.tooShort", { min: LEAST_REASON_CHARACTERS });
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-2 pb-5">
      {(asksTime || action === "grant-extension") && (
        <ExtensionFields
          label={t(asksTime ? "incidents.extensionAsked" : "incidents.extensionGranted")}
          value={extension}
          onChange={setExtension}
        />
      )}
      {needs.includes("reason") && (
        <Field label={t("incidents.reason")} hint={t("incidents.reasonHint")} error={errors.reason && short}>
          {(control) => <TextArea {...control} {...form.register("reason")} autoFocus />}
        </Field>
      )}
      {needs.includes("note") ? (
        <Field label={t("incidents.note")} hint={t("incidents.noteHint")} error={errors.note && short}>
          {(control) => <TextArea {...control} {...form.register("note")} rows={4} autoFocus />}
        </Field>
      ) : (
        <Field label={t("incidents.noteOptional")} note={t("common.optional")}>
          {(control) => <TextArea {...control} {...form.register("note")} rows={2} />}
        </Field>
      )}
      {(needs.includes("photo") || withPhotos.has(action)) && (
        <PhotoPicker
          photos={photos}
          label={t("photos.title")}
          note={needs.includes("photo") ? undefined : t("common.optional")}
          error={photoProblem && t(`photos.${photoProblem}`)}
        />
      )}
      {errors.root && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-13 text-due-late-text">
          {errors.root.message}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button type="submit" look="primary" busy={transition.isPending}>
          {t("incidents.confirm", { action: t(`incidents.action.${action}`) })}
        </Button>
      </div>
    </form>
  );
}
