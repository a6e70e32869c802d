"use client";

import { useTranslations } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { TextArea } from "../../ui/text-area";
import type { DraftCase, HandOverDraft } from "./use-hand-over-draft";
import { WatchFields } from "./watch-fields";

interface WordsFieldsProps {
  draft: HandOverDraft;
  onChange: (draft: HandOverDraft) => void;
  cases: readonly Incident[];
  /** Offered before all others. */
  offered: readonly DraftCase[];
}

/** What a person adds to the figures. */
export function WordsFields({ draft, onChange, cases, offered }: WordsFieldsProps) {
  const t = useTranslations("handOver");
  return (
    <>
      <Field label={t("matters")} hint={t("mattersHint")}>
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            maxLength={4000}
            autoFocus
            value={draft.text}
            onChange={({ target }) => onChange({ ...draft, text: target.value })}
          />
        )}
      </Field>
      <WatchFields
        watched={draft.watched}
        onChange={(watched) => onChange({ ...draft, watched })}
        cases={cases}
        offered={offered}
      />
      <Field label={t("shift")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={40}
            value={draft.shift}
            onChange={({ target }) => onChange({ ...draft, shift: target.value })}
          />
        )}
      </Field>
    </>
  );
}
