"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { Button } from "../../ui/button";
import { UnitRow } from "./unit-row";

interface UnitListProps {
  label: string;
  choices: readonly AssigneeChoice[];
  /** The first leads. */
  value: readonly string[];
  onToggle: (assignee: string) => void;
  /** Everyone helps: somebody leads already. */
  onlyHelpers?: boolean;
}

const FEW = 3;

/** Units in the order of the ranking. */
export function UnitList({ label, choices, value, onToggle, onlyHelpers = false }: UnitListProps) {
  const t = useTranslations("incidents");
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.filter(({ assignee }, place) => place < FEW || value.includes(assignee));
  return (
    <fieldset className="-mx-2 min-w-0">
      <legend className="sr-only">{label}</legend>
      {shown.map((choice) => (
        <UnitRow
          key={choice.assignee}
          choice={choice}
          checked={value.includes(choice.assignee)}
          part={partOf(value, choice.assignee, onlyHelpers)}
          onToggle={() => onToggle(choice.assignee)}
        />
      ))}
      {choices.length > FEW && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("suggestedLess") : t("suggestedMore", { count: choices.length })}
        </Button>
      )}
    </fieldset>
  );
}

const partOf = (value: readonly string[], assignee: string, onlyHelpers: boolean): "leads" | "assists" | null =>
  onlyHelpers || value.length < 2 || !value.includes(assignee) ? null : value[0] === assignee ? "leads" : "assists";
