"use client";

import { useTranslations } from "next-intl";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { Button } from "../../ui/button";
import { SendBar } from "./send-bar";
import { useHandOverDraft } from "./use-hand-over-draft";
import { useWriteHandOver } from "./use-hand-overs";
import { WordsFields } from "./words-fields";

interface AmendHandOverProps {
  note: HandOver;
  cases: readonly Incident[];
  onDone: () => void;
}

/** The words of the own note again, while nobody has taken it; the figures stay. */
export function AmendHandOver({ note, cases, onDone }: AmendHandOverProps) {
  const t = useTranslations();
  const [draft, setDraft] = useHandOverDraft(note.id, {
    area: note.areaCode,
    shift: note.shift,
    text: note.text,
    watched: note.watched.map(({ incident, number, description, remark }) => ({
      ...{ incident, number, description, remark },
    })),
  });
  const { amend } = useWriteHandOver();
  const leave = () => {
    setDraft(null);
    onDone();
  };
  const save = () =>
    amend.mutate(
      {
        over: note,
        words: {
          shift: draft.shift,
          text: draft.text,
          watched: draft.watched.map(({ incident, remark }) => ({ incident, remark })),
        },
      },
      { onSuccess: leave },
    );
  return (
    <form
      className="flex min-h-full flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.shift.trim() !== "" && !amend.isPending) save();
      }}
    >
      <div className="flex-1 space-y-4 px-5 py-4">
        <WordsFields draft={draft} onChange={setDraft} cases={cases} offered={[]} />
      </div>
      <SendBar error={amend.error}>
        <Button onClick={leave}>{t("common.cancel")}</Button>
        <Button type="submit" look="primary" busy={amend.isPending}>
          {t("common.save")}
        </Button>
      </SendBar>
    </form>
  );
}
