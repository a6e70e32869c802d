"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { scopesField } from "@/lib/contracts/users/user";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";

interface ScopeFormProps {
  scopes: readonly string[];
  busy: boolean;
  onSave: (scopes: string[]) => void;
  onCancel: () => void;
}

/** Codes as text: exact, and the same for a district and for three single grids. */
export function ScopeForm({ scopes, busy, onSave, onCancel }: ScopeFormProps) {
  const t = useTranslations();
  const [text, setText] = useState(scopes.join("\n"));
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const parsed = scopesField.safeParse(text.split(/[\s,，、]+/).filter(Boolean));
    setWrong(!parsed.success);
    if (parsed.success) onSave(parsed.data);
  };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={t("admin.scopeCodes")}
        hint={t("admin.scopeHint")}
        error={wrong ? t("admin.scopeInvalid") : undefined}
      >
        {(control) => (
          <TextArea {...control} className="font-mono" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button size="small" look="primary" busy={busy} onClick={submit}>
          {t("common.save")}
        </Button>
      </div>
    </div>
  );
}
