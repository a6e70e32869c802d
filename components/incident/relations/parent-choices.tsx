"use client";

import { useTranslations } from "next-intl";
import { Tag } from "../../ui/tag";
import type { ParentChoice } from "./use-parent-choices";

interface ParentChoicesProps {
  choices: readonly ParentChoice[];
  value: string | null;
  onChange: (id: string) => void;
}

/** Cases of which one is chosen; the arrow keys walk them. */
export function ParentChoices({ choices, value, onChange }: ParentChoicesProps) {
  const t = useTranslations("incidents");
  if (choices.length === 0) return <p className="py-2 text-12 text-text-3">{t("family.noneFound")}</p>;
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("family.parent")}</legend>
      <div className="max-h-72 overflow-y-auto rounded-2 border border-line">
        {choices.map(({ id, number, description, status, metres }) => (
          <label
            key={id}
            className="flex min-h-11 items-center gap-2.5 border-b border-line px-3 py-1.5 last:border-0 has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="parent"
              className="size-4 shrink-0 accent-accent"
              checked={value === id}
              onChange={() => onChange(id)}
            />
            <span className="min-w-0 flex-1">
              <span className="block truncate text-13">{description}</span>
              <span className="block font-mono text-12 text-text-2">{number}</span>
            </span>
            {metres !== null && (
              <span className="shrink-0 text-12 text-text-3 tabular-nums">{t("family.metres", { metres })}</span>
            )}
            {status && <Tag>{t(`status.${status}`)}</Tag>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
