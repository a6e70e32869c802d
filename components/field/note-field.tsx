"use client";

import { useTranslations } from "next-intl";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";

interface NoteFieldProps {
  label: string;
  hint?: string;
  maxLength?: number;
  value: string;
  onChange: (note: string) => void;
}

/** What there is to say besides; nothing need be. */
export function NoteField({ label, hint, maxLength = 2000, value, onChange }: NoteFieldProps) {
  const t = useTranslations("common");
  return (
    <Field label={label} note={t("optional")} hint={hint}>
      {(control) => (
        <TextArea
          {...control}
          className="text-16"
          maxLength={maxLength}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
