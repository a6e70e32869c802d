"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";
import { askToSignIn, loadCalls } from "./ask-to-sign-in";
import { CodeForm } from "./code-form";
import { type DemoUser, DemoUsers } from "./demo-users";
import { RefusalText } from "./refusal-text";
import type { SignInRefusal } from "./sign-in";

type FieldName = "username" | "password";

interface SignInFormProps {
  /** Where to go once signed in; a path of this site. */
  destination: string;
  demoUsers: readonly DemoUser[];
}

export function SignInForm({ destination, demoUsers }: SignInFormProps) {
  const t = useTranslations("signIn");
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const [busy, setBusy] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  const [visible, setVisible] = useState(false);
  const username = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  // A full load: the server renders the first page of the new session, and nothing of the old one stays.
  const enter = () => window.location.assign(destination);

  const submit = async () => {
    const values = { username: username.current?.value.trim() ?? "", password: password.current?.value ?? "" };
    const empty = (["username", "password"] as const).filter((name) => values[name] === "");
    setMissing(empty);
    if (empty.length > 0) {
      (empty[0] === "username" ? username : password).current?.focus();
      return;
    }
    setRefusal(null);
    setBusy(true);
    const answer = await askToSignIn(values);
    if (answer.kind === "in") {
      // Stays busy: the next page is on its way.
      enter();
      return;
    }
    setBusy(false);
    if (answer.kind === "needs-code") {
      setNeedsCode(true);
      return;
    }
    setRefusal(answer);
    password.current?.focus();
  };
  const isMissing = (name: FieldName) => missing.includes(name);
  if (needsCode) return <CodeForm onSignedIn={enter} />;
  return (
    <>
      <form
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          if (!busy) void submit();
        }}
        onInput={() => {
          loadCalls();
          setMissing([]);
        }}
        className="flex flex-col gap-4"
      >
        {refusal && <RefusalText refusal={refusal} />}
        <Field label={t("username")} error={isMissing("username") ? t("usernameMissing") : undefined}>
          {(control) => (
            <Input
              {...control}
              ref={username}
              name="username"
              className="h-11 text-14"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
            />
          )}
        </Field>
        <Field label={t("password")} error={isMissing("password") ? t("passwordMissing") : undefined}>
          {(control) => (
            <span className="relative block">
              <Input
                {...control}
                ref={password}
                name="password"
                className="h-11 pr-11 text-14"
                type={visible ? "text" : "password"}
                autoComplete="current-password"
              />
              <IconButton
                label={t(visible ? "hidePassword" : "showPassword")}
                aria-pressed={visible}
                className="absolute top-1.5 right-1.5"
                onClick={() => setVisible(!visible)}
              >
                {visible ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />}
              </IconButton>
            </span>
          )}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="mt-1 h-11 text-14">
          {t(busy ? "submitting" : "submit")}
        </Button>
      </form>
      {demoUsers.length > 0 && (
        <DemoUsers
          users={demoUsers}
          onChoose={(name) => {
            if (username.current) username.current.value = name;
            setMissing([]);
            loadCalls();
            password.current?.focus();
          }}
        />
      )}
    </>
  );
}
