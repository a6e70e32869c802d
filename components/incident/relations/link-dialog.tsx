"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { FormFooter } from "../../shared/form-footer";
import { LoadFailure } from "../../shared/load-failure";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { showToast } from "../../ui/toast-store";
import { ParentChoices } from "./parent-choices";
import { useFamily } from "./use-family";
import { useLinkRefusal } from "./use-link-refusal";
import { useParentChoices } from "./use-parent-choices";

/** Puts a case under another as its part: one near by, or one that is found by its number. */
export function LinkDialog({ incident, onClose }: { incident: IncidentDetail; onClose: () => void }) {
  const t = useTranslations();
  const refusalText = useLinkRefusal();
  const { link } = useFamily(incident);
  const [text, setText] = useState("");
  const [parent, setParent] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const keys = useActKeys();
  const { choices, pending, error, again } = useParentChoices(incident, text);
  const chosen = choices.find(({ id }) => id === parent);
  const submit = () => {
    if (!chosen || link.isPending) return;
    const act = { parent: chosen.id, note: note.trim() };
    link.mutate(
      { ...act, idempotencyKey: keys.keyFor([incident.revision, act]) },
      {
        onSuccess: () => {
          showToast("done", t("incidents.family.linked", { number: incident.number, parent: chosen.number }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("incidents.family.linkTitle", { number: incident.number })}
      description={t("incidents.family.linkNote")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="min-h-0 space-y-3 overflow-y-auto px-5 pt-1 pb-4">
          <Field label={t("incidents.family.find")} hint={t("incidents.family.findHint")}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                maxLength={60}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          {pending && <SkeletonRows label={t("common.loading")} rows={4} />}
          {error !== null && <LoadFailure error={error} onRetry={again} />}
          {!pending && error === null && <ParentChoices choices={choices} value={parent} onChange={setParent} />}
          <Field label={t("incidents.family.why")} note={t("common.optional")}>
            {(control) => (
              <Input {...control} maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} />
            )}
          </Field>
        </div>
        <FormFooter
          submit={t("incidents.family.link")}
          busy={link.isPending}
          disabled={!chosen}
          error={link.error}
          textOf={refusalText}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
