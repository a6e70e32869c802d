"use client";

import { useTranslations } from "next-intl";
import type { SignInRefusal } from "./sign-in";

export function RefusalText({ refusal }: { refusal: SignInRefusal }) {
  const t = useTranslations("signIn");
  return (
    <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-13 text-due-late-text">
      {refusal.kind === "throttled" ? t("throttled", { seconds: refusal.seconds }) : t(refusal.kind)}
    </p>
  );
}
