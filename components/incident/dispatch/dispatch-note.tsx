"use client";

import { useTranslations } from "next-intl";
import type { DispatchKind } from "@/lib/incidents/dispatch/dispatch-kind";
import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";

interface DispatchNoteProps {
  kind: DispatchKind | null;
  value: string;
  onChange: (note: string) => void;
}

/** What is written with a dispatch; for 批办 the instruction itself. */
export function DispatchNote({ kind, value, onChange }: DispatchNoteProps) {
  const t = useTranslations("incidents");
  return (
    <Field label={t(kind === "instructed" ? "instruction" : "noteOptional")}>
      {(control) => (
        <TextArea
          {...control}
          rows={1}
          maxLength={2_000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
