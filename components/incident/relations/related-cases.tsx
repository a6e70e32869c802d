"use client";

import { useTranslations } from "next-intl";
import type { RelatedCase } from "@/lib/contracts/incidents/incident";
import { Tag } from "../../ui/tag";

interface RelatedCasesProps {
  cases: readonly RelatedCase[];
  onOpenCase?: ((id: string) => void) | undefined;
}

/** Cases in a line each: number, matter, where it stands. */
export function RelatedCases({ cases, onOpenCase }: RelatedCasesProps) {
  const t = useTranslations("incidents");
  return (
    <ul className="space-y-1 text-13">
      {cases.map(({ id, number, description, status }) => (
        <li key={id} className="flex items-center gap-2">
          {onOpenCase ? (
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-left text-accent underline-offset-2 hover:underline"
              onClick={() => onOpenCase(id)}
            >
              <span className="font-mono text-12">{number}</span> {description}
            </button>
          ) : (
            <span className="min-w-0 flex-1 truncate">
              <span className="font-mono text-12">{number}</span> {description}
            </span>
          )}
          <Tag>{t(`status.${status}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
