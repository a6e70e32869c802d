"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { shiftEnding } from "@/lib/incidents/hand-over/shift-ending";
import { AreaOptions, isDistrictOrBelow } from "../../shared/area-options";
import { LoadFailure } from "../../shared/load-failure";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { showToast } from "../../ui/toast-store";
import { queueSelectionStore } from "../queue-selection";
import { useQueueView } from "../use-queue-view";
import { FactsBlock } from "./facts-block";
import { SendBar } from "./send-bar";
import { type DraftCase, useHandOverDraft } from "./use-hand-over-draft";
import { useHandOverFacts, useWriteHandOver } from "./use-hand-overs";
import { WordsFields } from "./words-fields";

interface NewHandOverProps {
  area: string | undefined;
  cases: readonly Incident[];
  onDone: (id: string) => void;
  onBack: () => void;
}

/** The note of the shift that ends: the figures of now, and what a person adds. What is not sent stays as a draft. */
export function NewHandOver({ area, cases, onDone, onBack }: NewHandOverProps) {
  const t = useTranslations();
  const { areas, scope } = useSession();
  // A desk of the whole city hands over district by district.
  const own = areas.filter((one) => isDistrictOrBelow(one) && scope.some((prefix) => one.code.startsWith(prefix)));
  const [initial] = useState(() => {
    const { day, name } = shiftEnding(Date.now());
    const chosen = own.find(({ code }) => code === area) ?? own[0];
    return { area: chosen?.code ?? "", shift: `${day} ${t(`handOver.shiftName.${name}`)}`, text: "", watched: [] };
  });
  const [draft, setDraft] = useHandOverDraft("new", initial);
  const facts = useHandOverFacts(draft.area);
  const atHand = useCasesAtHand(cases);
  const { write } = useWriteHandOver();
  const keys = useActKeys();
  const before = facts.data?.watchedBefore ?? [];
  const offered = [
    ...before.map(({ incident, number, description, remark }) => ({ incident, number, description, remark })),
    ...atHand.filter(({ incident }) => !before.some((one) => one.incident === incident)),
  ];
  const send = () => {
    const note = { ...draft, watched: draft.watched.map(({ incident, remark }) => ({ incident, remark })) };
    write.mutate(
      { ...note, idempotencyKey: keys.keyFor(note) },
      {
        onSuccess: ({ id }) => {
          setDraft(null);
          showToast("done", t("handOver.sent"));
          onDone(id);
        },
      },
    );
  };
  return (
    <form
      className="flex min-h-full flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.shift.trim() !== "" && !write.isPending) send();
      }}
    >
      <div className="flex-1 space-y-4 px-5 py-4">
        <WordsFields draft={draft} onChange={setDraft} cases={cases} offered={offered} />
        <Field label={t("handOver.area")}>
          {(control) => (
            <Select
              {...control}
              value={draft.area}
              onChange={({ target }) => setDraft({ ...draft, area: target.value })}
            >
              <AreaOptions areas={own} />
            </Select>
          )}
        </Field>
        {facts.isPending && <SkeletonRows label={t("common.loading")} rows={4} />}
        {facts.isError && !facts.data && <LoadFailure error={facts.error} onRetry={() => void facts.refetch()} />}
        {facts.data && <FactsBlock facts={facts.data.facts} />}
      </div>
      <SendBar error={write.error} kept>
        <Button onClick={onBack}>{t("handOver.later")}</Button>
        <Button type="submit" look="primary" busy={write.isPending} disabled={draft.area === ""}>
          {t("handOver.send")}
        </Button>
      </SendBar>
    </form>
  );
}

/** What is ticked in the queue, and the case that is open. */
function useCasesAtHand(cases: readonly Incident[]): DraftCase[] {
  const { selectedIds } = useStore(queueSelectionStore);
  const [view] = useQueueView();
  return cases
    .filter(({ id }) => selectedIds.has(id) || id === view.case)
    .map(({ id, number, description }) => ({ incident: id, number, description, remark: "" }));
}
