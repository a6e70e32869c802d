"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";
import { CodeForm } from "./code-form";
import { type DemoUser, DemoUsers } from "./demo-users";
import { RefusalText } from "./refusal-text";
import { type SignInRefusal, signIn } from "./sign-in";

const formSchema = z.object({ username: z.string().trim().min(1), password: z.string().min(1) });
type FormValues = z.infer<typeof formSchema>;

interface SignInFormProps {
  /** Where to go once signed in; a path of this site. */
  destination: string;
  demoUsers: readonly DemoUser[];
}

export function SignInForm({ destination, demoUsers }: SignInFormProps) {
  const t = useTranslations("signIn");
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const [needsCode, setNeedsCode] = useState(false);
  const [visible, setVisible] = useState(false);
  const form = useForm<FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: { username: "", password: "" },
  });
  // A full load: the server renders the first page of the new session, and nothing of the old one stays.
  const enter = () => window.location.assign(destination);
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    setRefusal(null);
    const answer = await signIn(values);
    switch (answer.kind) {
      case "in":
        enter();
        break;
      case "needs-code":
        setNeedsCode(true);
        break;
      default:
        setRefusal(answer);
        form.setFocus("password");
    }
  });
  const busy = isSubmitting || (isSubmitSuccessful && refusal === null);
  if (needsCode) return <CodeForm onSignedIn={enter} />;
  return (
    <>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {refusal && <RefusalText refusal={refusal} />}
        <Field label={t("username")} error={errors.username && t("usernameMissing")}>
          {(control) => (
            <Input
              {...control}
              {...form.register("username")}
              className="h-11 text-14"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
            />
          )}
        </Field>
        <Field label={t("password")} error={errors.password && t("passwordMissing")}>
          {(control) => (
            <span className="relative block">
              <Input
                {...control}
                {...form.register("password")}
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
          onChoose={(username) => {
            form.setValue("username", username, { shouldValidate: true });
            form.setFocus("password");
          }}
        />
      )}
    </>
  );
}
