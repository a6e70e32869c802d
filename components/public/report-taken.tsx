"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../ui/button";
import { followAddress } from "./follow-address";

interface ReportTakenProps {
  number: string;
  code: string;
  onAnother: () => void;
}

/** Number and code, told once. */
export function ReportTaken({ number, code, onAnother }: ReportTakenProps) {
  const t = useTranslations("publicPage");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="pt-8">
      <CircleCheck aria-hidden className="size-10 text-accent" strokeWidth={1.6} />
      <h1 ref={heading} tabIndex={-1} className="mt-3 text-28 outline-none">
        {t("taken")}
      </h1>
      <p className="mt-1 text-14 text-text-2">{t("takenLead")}</p>
      <dl className="mt-5 grid gap-4 rounded-3 border border-line p-5 sm:grid-cols-2">
        <div>
          <dt className="text-12 text-text-2">{t("number")}</dt>
          <dd className="text-20 font-semibold tabular-nums" data-testid="report-number">
            {number}
          </dd>
        </div>
        <div>
          <dt className="text-12 text-text-2">{t("code")}</dt>
          <dd className="font-mono text-20 font-semibold" data-testid="follow-code">
            {code}
          </dd>
        </div>
      </dl>
      <p className="mt-3 text-14 text-text-2">{t("codeNote")}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Link
          href={followAddress(number, code)}
          className="inline-flex min-h-13 items-center rounded-3 border border-accent bg-accent px-5 text-16 font-semibold text-on-accent"
        >
          {t("followThis")}
        </Link>
        <Button size="large" onClick={onAnother}>
          {t("another")}
        </Button>
      </div>
    </section>
  );
}
