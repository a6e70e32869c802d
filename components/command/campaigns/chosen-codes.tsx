"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";

interface ChosenCodesProps {
  codes: readonly string[];
  nameOf: (code: string) => string;
  onChange: (codes: string[]) => void;
}

/** What was picked, each to be taken away again. */
export function ChosenCodes({ codes, nameOf, onChange }: ChosenCodesProps) {
  const t = useTranslations("campaigns");
  if (codes.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5">
      {codes.map((code) => (
        <li key={code}>
          <button
            type="button"
            title={code}
            aria-label={t("takeAway", { name: nameOf(code) })}
            className="inline-flex h-7 items-center gap-1 rounded-control border border-accent bg-accent-soft px-2 text-12 text-accent"
            onClick={() => onChange(codes.filter((one) => one !== code))}
          >
            {nameOf(code)}
            <X aria-hidden className="size-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}
