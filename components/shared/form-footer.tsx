"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import { Button } from "../ui/button";

interface FormFooterProps {
  /** What the form does: the words of its button. */
  submit: string;
  busy: boolean;
  disabled?: boolean;
  /** Why it was refused, where the fields do not say it; and that in words, where its code alone is too little. */
  error?: Error | null;
  textOf?: (error: Error) => string;
  onCancel: () => void;
  /** Buttons before the two. */
  children?: ReactNode;
}

/** The foot of a dialog's form: it stays in sight while the fields above it scroll. */
export function FormFooter({
  submit,
  busy,
  disabled = false,
  error = null,
  textOf,
  onCancel,
  children,
}: FormFooterProps) {
  const t = useTranslations();
  return (
    <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
      {error && (
        <p role="alert" className="mr-auto text-12 text-due-late-text">
          {textOf ? textOf(error) : t(`errors.${errorCodeOf(error)}`)}
        </p>
      )}
      {children}
      <Button onClick={onCancel}>{t("common.cancel")}</Button>
      <Button type="submit" look="primary" busy={busy} disabled={disabled}>
        {submit}
      </Button>
    </footer>
  );
}
