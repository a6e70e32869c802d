"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { transitionTable } from "@/lib/incidents/transition-table";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ShareBar } from "../../ui/share-bar";
import { BulkCaseList } from "./bulk-case-list";
import { type BulkChoice, BulkChoiceFields } from "./bulk-choice-fields";
import { outcomeOf } from "./bulk-outcome";
import { useBulkDispatch } from "./use-bulk-dispatch";
import { useSharedChoices } from "./use-shared-choices";

interface BulkDispatchDialogProps {
  /** What was ticked when the dialog opened; the rows move on to other lists meanwhile. */
  ticked: readonly Incident[];
  /** The cases as they are now. */
  current: ReadonlyMap<string, Incident>;
  onClose: () => void;
  /** Gets the cases that are dispatched. */
  onDispatched: (ids: readonly string[]) => void;
}

const canGo = ({ status }: Incident): boolean => transitionTable.dispatch.from.includes(status);

const proposedForEach: BulkChoice = { assignee: null, kind: null, note: "" };

/** Sends all ticked cases, to one unit or each to the first the ranking proposes for it, and says what came of each. */
export function BulkDispatchDialog({ ticked, current, onClose, onDispatched }: BulkDispatchDialogProps) {
  const t = useTranslations();
  const [choice, setChoice] = useState(proposedForEach);
  const bulk = useBulkDispatch();
  const { results, phase } = bulk;
  const shared = useSharedChoices(ticked.filter(canGo));
  const ids = ticked.map(({ id }) => id);
  const latest = ticked.map((incident) => current.get(incident.id) ?? incident);
  // What was refused before can be tried again; what is done is done.
  const open = latest.filter((incident) => !results.get(incident.id)?.dispatched && canGo(incident));
  const outcome = outcomeOf(ids, results);
  const needsNote = choice.kind === "instructed" && choice.note.trim() === "";

  const close = (): void => {
    onDispatched(ids.filter((id) => results.get(id)?.dispatched));
    onClose();
  };
  const send = (): void => {
    const { assignee, kind, note } = choice;
    bulk.send(
      open.map(({ id, revision }) => ({ id, revision })),
      { ...(assignee && { assignee }), ...(kind && { kind }), ...(note.trim() && { note: note.trim() }) },
    );
  };
  return (
    <Dialog
      open
      onClose={close}
      width="wide"
      title={t("incidents.bulk.title", { count: ticked.length })}
      description={t("incidents.bulk.text")}
      closeLabel={t("common.close")}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (phase === "choosing" && open.length > 0 && !needsNote) send();
        }}
        className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-2 pb-5"
      >
        {phase === "choosing" && <BulkChoiceFields shared={shared} value={choice} onChange={setChoice} />}
        {phase !== "choosing" && (
          <div className="space-y-1.5">
            <p role="status" className="text-13">
              {t(`incidents.bulk.${phase}`, { ...outcome, count: ticked.length })}
            </p>
            <ShareBar value={outcome.done + outcome.refused} of={ticked.length} className="bg-accent" />
          </div>
        )}
        <BulkCaseList
          cases={latest}
          results={results}
          proposed={choice.assignee === null && phase === "choosing" ? shared.proposed : null}
        />
        {bulk.failure !== null && (
          <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-13 text-due-late-text">
            {t("incidents.bulk.lost", { problem: t(`errors.${errorCodeOf(bulk.failure)}`) })}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          {phase === "sending" ? (
            <Button onClick={bulk.stop}>{t("incidents.bulk.stop")}</Button>
          ) : (
            <Button onClick={close}>{t(phase === "choosing" ? "common.cancel" : "common.close")}</Button>
          )}
          {phase === "choosing" && (
            <Button type="submit" look="primary" disabled={open.length === 0 || needsNote}>
              {t("incidents.bulk.send", { count: open.length })}
            </Button>
          )}
          {phase === "stopped" && (
            <Button look="primary" onClick={bulk.goOn}>
              {t("incidents.bulk.goOn")}
            </Button>
          )}
          {phase === "done" && outcome.refused > 0 && (
            <Button look="primary" onClick={bulk.again}>
              {t("incidents.bulk.again")}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
