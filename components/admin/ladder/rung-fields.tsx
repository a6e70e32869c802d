"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EscalationStepBody } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { useRowKeys } from "../../shared/use-row-keys";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

const MOST_STEPS = 9;
const roles = ["commander", "leader"] as const;

interface RungFieldsProps {
  steps: readonly EscalationStepBody[];
  onChange: (steps: EscalationStepBody[]) => void;
}

/** The rungs from below: after how many minutes whom to tell. */
export function RungFields({ steps, onChange }: RungFieldsProps) {
  const t = useTranslations("duty.ladder");
  const role = useTranslations("common.role");
  const { keys, forget } = useRowKeys(steps.length);
  const remove = (place: number) => {
    forget(place);
    onChange(steps.filter((_, index) => index !== place));
  };
  const change = (place: number, part: Partial<EscalationStepBody>) =>
    onChange(steps.map((step, index) => (index === place ? { ...step, ...part } : step)));
  const fresh = (): EscalationStepBody => ({
    afterMinutes: Math.min(1440, (steps.at(-1)?.afterMinutes ?? 0) + 5),
    role: "leader",
    name: "",
    nameEn: "",
  });
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("rungs")}</legend>
      {steps.length === 0 && <p className="text-12 text-due-soon-text">{t("noSteps")}</p>}
      <ol className="space-y-2">
        {steps.map((step, place) => (
          <li
            key={keys[place]}
            className="grid grid-cols-[2rem_7rem_9rem_1fr_1fr_auto] items-center gap-1.5 max-md:grid-cols-[2rem_1fr_1fr_auto]"
          >
            <span className="text-13 text-text-2 tabular-nums">{place + 1}</span>
            <Input
              aria-label={t("after", { step: place + 1 })}
              title={t("after", { step: place + 1 })}
              type="number"
              min={1}
              max={1440}
              value={step.afterMinutes}
              onChange={({ target }) =>
                change(place, { afterMinutes: Math.min(1440, Math.max(1, Math.round(target.valueAsNumber) || 1)) })
              }
            />
            <Select
              aria-label={t("whom", { step: place + 1 })}
              value={step.role}
              onChange={({ target }) => change(place, { role: target.value === "leader" ? "leader" : "commander" })}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {role(one)}
                </option>
              ))}
            </Select>
            <Input
              aria-label={t("name", { step: place + 1 })}
              placeholder={t("nameShort")}
              maxLength={60}
              className="max-md:col-start-2"
              value={step.name}
              onChange={({ target }) => change(place, { name: target.value })}
            />
            <Input
              aria-label={t("nameEn", { step: place + 1 })}
              placeholder={t("nameEnShort")}
              maxLength={60}
              value={step.nameEn}
              onChange={({ target }) => change(place, { nameEn: target.value })}
            />
            <IconButton
              label={t("remove", { step: place + 1 })}
              size="small"
              className="max-md:col-start-4 max-md:row-start-1"
              onClick={() => remove(place)}
            >
              <X aria-hidden className="size-4" />
            </IconButton>
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <Button look="quiet" size="small" className="mt-1.5" onClick={() => onChange([...steps, fresh()])}>
          <Plus aria-hidden className="size-3.5" />
          {t("add")}
        </Button>
      )}
    </fieldset>
  );
}
