"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import { LEAST_REASON_CHARACTERS } from "@/lib/contracts/reveal-reason";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";

interface RevealDialogProps<T> {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What happens with the answer, where it is not shown for a minute. */
  text?: string;
  submit?: string;
  /** What is asked for, where it is not why somebody must be reached. */
  ask?: { label: string; hint: string };
  /** Ready reasons, so that an honest one is a tap away. */
  suggestions?: readonly string[];
  reveal: (reason: string) => Promise<T>;
  onRevealed: (value: T) => void;
  touch?: boolean;
}

/** Asks why before a contact is shown. What is typed stays when the call fails. */
export function RevealDialog<T>({ open, onClose, title, text, touch = false, ...rest }: RevealDialogProps<T>) {
  const t = useTranslations();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={t("common.close")}
      description={text ?? t("common.revealText")}
    >
      <RevealForm {...rest} touch={touch} onClose={onClose} />
    </Dialog>
  );
}

function RevealForm<T>(props: Omit<RevealDialogProps<T>, "open" | "title" | "text">) {
  const t = useTranslations();
  const { suggestions = [], submit = t("common.revealSubmit"), reveal, onRevealed, onClose, touch } = props;
  const { ask = { label: t("common.revealReason"), hint: t("common.revealHint") } } = props;
  const [reason, setReason] = useState("");
  const [tooShort, setTooShort] = useState(false);
  const act = useMutation({
    mutationFn: reveal,
    onSuccess: (value) => {
      onRevealed(value);
      onClose();
    },
  });
  const size = touch ? "large" : "medium";
  return (
    <form
      noValidate
      className="flex flex-col gap-3 px-5 pt-2 pb-5"
      onSubmit={(event) => {
        event.preventDefault();
        const short = reason.trim().length < LEAST_REASON_CHARACTERS;
        setTooShort(short);
        if (!short) act.mutate(reason.trim());
      }}
    >
      {suggestions.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {suggestions.map((text) => (
            <Button
              key={text}
              size={touch ? "medium" : "small"}
              className={touch ? "h-11" : ""}
              onClick={() => setReason(text)}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
      <Field
        label={ask.label}
        hint={ask.hint}
        error={tooShort ? t("common.tooShort", { min: LEAST_REASON_CHARACTERS }) : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {act.isError && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-13 text-due-late-text">
          {t(`errors.${errorCodeOf(act.error)}`)}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size={size} onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button size={size} type="submit" look="primary" busy={act.isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
