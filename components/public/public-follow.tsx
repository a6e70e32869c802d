"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useState, useSyncExternalStore } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { followReportEndpoint } from "@/lib/contracts/public/follow-report-endpoint";
import type { DictionaryItem } from "../shared/use-dictionary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { followedBy } from "./follow-address";
import { ReportProgress } from "./report-progress";

const hashIsHeard = (onChange: () => void): (() => void) => {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
};

/** How far one's own report has come, by number and code; a link may bring both. */
export function PublicFollow({ categories }: { categories: readonly DictionaryItem[] }) {
  const hash = useSyncExternalStore(
    hashIsHeard,
    () => window.location.hash,
    () => "",
  );
  return <FollowForm key={hash} linked={followedBy(hash)} categories={categories} />;
}

interface FollowFormProps {
  linked: { number: string; code: string };
  categories: readonly DictionaryItem[];
}

function FollowForm({ linked, categories }: FollowFormProps) {
  const t = useTranslations();
  const [given, setGiven] = useState(linked);
  const follow = useMutation({
    mutationFn: (body: { number: string; code: string }) => callApi(followReportEndpoint, { body }),
  });
  const { mutate } = follow;
  const { number, code } = linked;
  useEffect(() => {
    if (number !== "" && code !== "") mutate({ number, code });
  }, [mutate, number, code]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    mutate({ number: given.number.trim(), code: given.code.trim() });
  };
  const failure = follow.isError ? errorCodeOf(follow.error) : null;
  const unknown = failure === "not-found" || failure === "invalid-body";
  return (
    <>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4 pt-5">
        <header>
          <h1 className="text-28">{t("publicPage.followTitle")}</h1>
          <p className="mt-1 text-14 text-text-2">{t("publicPage.followLead")}</p>
        </header>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("publicPage.number")}>
            {(control) => (
              <Input
                {...control}
                value={given.number}
                onChange={({ target }) => setGiven({ ...given, number: target.value })}
                className="h-12 text-16"
                placeholder="2026-1122-0347"
                autoComplete="off"
              />
            )}
          </Field>
          <Field label={t("publicPage.code")}>
            {(control) => (
              <Input
                {...control}
                value={given.code}
                onChange={({ target }) => setGiven({ ...given, code: target.value })}
                className="h-12 font-mono text-16"
                placeholder="K7QM-2V9D-XR4T"
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
        </div>
        {failure && (
          <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
            {t(unknown ? "publicPage.followUnknown" : `errors.${failure}`)}
          </p>
        )}
        <Button type="submit" look="primary" size="large" busy={follow.isPending} disabled={given.code.trim() === ""}>
          {t("publicPage.show")}
        </Button>
      </form>
      {follow.data && <ReportProgress report={follow.data} categories={categories} />}
    </>
  );
}
