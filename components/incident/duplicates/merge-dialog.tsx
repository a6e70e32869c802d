"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { DuplicateChoice } from "@/lib/contracts/incidents/duplicate-endpoints";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { TextArea } from "../../ui/text-area";
import { showToast } from "../../ui/toast-store";
import { useIncident } from "../use-incident";
import { ComparedCase } from "./compared-case";
import { mergeWays } from "./merge-ways";
import { useLikenessWords } from "./use-likeness-words";
import { useMergeIncident } from "./use-merge-incident";
import { useMergeRefusal } from "./use-merge-refusal";

interface MergeDialogProps {
  incident: IncidentDetail;
  choice: DuplicateChoice;
  onClose: () => void;
  /** Gets the case that goes on. */
  onMerged: (kept: string) => void;
}

/** Two reports side by side: which of them goes on, and the other is put aside. */
export function MergeDialog({ incident, choice, onClose, onMerged }: MergeDialogProps) {
  const t = useTranslations();
  const words = useLikenessWords();
  const other = useIncident(choice.incident.id);
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={t("incidents.duplicate.compareTitle")}
      description={words(choice)}
      closeLabel={t("common.close")}
    >
      <div className="min-h-0 overflow-y-auto px-5 pt-2 pb-5">
        {other.isPending && <SkeletonRows label={t("common.loading")} rows={3} />}
        {other.isError && !other.data && <LoadFailure error={other.error} onRetry={() => void other.refetch()} />}
        {other.data && <MergeForm one={incident} other={other.data} onClose={onClose} onMerged={onMerged} />}
      </div>
    </Dialog>
  );
}

interface MergeFormProps extends Pick<MergeDialogProps, "onClose" | "onMerged"> {
  one: IncidentDetail;
  other: IncidentDetail;
}

function MergeForm({ one, other, onClose, onMerged }: MergeFormProps) {
  const t = useTranslations();
  const ways = mergeWays(one, other);
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const keys = useActKeys();
  const merge = useMergeIncident();
  const refusalText = useMergeRefusal();
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = chosen ?? ways.proposed;
  const [stays, goes] = kept === other.id ? [other, one] : [one, other];

  const submit = async (): Promise<void> => {
    if (kept === null || merge.isPending) return;
    const act = { id: goes.id, revision: goes.revision, into: stays.id, note };
    try {
      // Awaited rather than told by a callback: once the case is put aside, this dialog is gone.
      await merge.mutateAsync({ ...act, idempotencyKey: keys.keyFor(act) });
      showToast("done", t("incidents.duplicate.done", { number: goes.number, into: stays.number }));
      onMerged(stays.id);
    } catch (error) {
      setRefusal(refusalText(error));
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      className="space-y-4"
    >
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 text-12 text-text-2">{t("incidents.duplicate.whichStays")}</legend>
        {[one, other].map((incident) => (
          <ComparedCase
            key={incident.id}
            incident={incident}
            isThis={incident === one}
            checked={kept === incident.id}
            disabled={!ways.mayStay.has(incident.id)}
            onChoose={() => setChosen(incident.id)}
          />
        ))}
      </fieldset>
      {kept === null ? (
        <p role="status" className="text-13 text-text-2">
          {t("incidents.duplicate.bothHandled")}
        </p>
      ) : (
        <Field label={t("incidents.noteOptional")} note={t("common.optional")}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={1_000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      )}
      {refusal !== null && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-13 text-due-late-text">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        {kept !== null && (
          <Button type="submit" look="primary" autoFocus busy={merge.isPending}>
            {t("incidents.duplicate.mergeInto", { number: goes.number, into: stays.number })}
          </Button>
        )}
      </div>
    </form>
  );
}
