"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { askToVerify } from "./ask-to-sign-in";
import { RefusalText } from "./refusal-text";
import type { SignInRefusal } from "./sign-in";

/** The second step for accounts with an authenticator app. */
export function CodeForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations("signIn");
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const submit = async () => {
    setMissing(code.trim() === "");
    if (code.trim() === "") return;
    setBusy(true);
    const answer = await askToVerify(code.trim());
    if (answer.kind === "in") {
      onSignedIn();
      return;
    }
    setBusy(false);
    setRefusal(answer.kind === "needs-code" ? { kind: "codeWrong" } : answer);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && <RefusalText refusal={refusal} />}
      <Field label={t("code")} hint={t("codeLead")} error={missing ? t("codeMissing") : undefined}>
        {(control) => (
          <Input
            {...control}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="one-time-code"
            inputMode="numeric"
            autoFocus
            className="h-11 text-14"
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11 text-14">
        {t("codeSubmit")}
      </Button>
    </form>
  );
}
