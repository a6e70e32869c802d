"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

interface CheckInReasonProps {
  title: string;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}

/** A stop that is not checked in on the spot says why. */
export function CheckInReason({ title, onClose, onConfirm }: CheckInReasonProps) {
  const t = useTranslations();
  const [reason, setReason] = useState("");
  const words = reason.trim();
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={t("common.close")}>
      <form
        className="space-y-4 px-5 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== "") onConfirm(words);
        }}
      >
        <Field label={t("patrol.why")} hint={t("patrol.whyHint")}>
          {(control) => (
            <Input
              {...control}
              value={reason}
              maxLength={200}
              className="h-12 text-16"
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" className="w-full" disabled={words === ""}>
          {t("patrol.confirm")}
        </Button>
      </form>
    </Dialog>
  );
}
