"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type {
  DispatchRuleAnswer,
  DispatchRuleBody,
  DispatchRulesAnswer,
} from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { isDistrictOrBelow } from "../../shared/area-options";
import { FormFooter } from "../../shared/form-footer";
import { useSession } from "../../shell/shell-session";
import { DryRunPanel } from "./dry-run-panel";
import { RuleFields } from "./rule-fields";
import { bodyOf, useWriteRule } from "./use-dispatch-rules";

interface RuleFormProps {
  /** Null: a new rule. */
  over: DispatchRuleAnswer | null;
  departments: DispatchRulesAnswer["departments"];
  onBack: () => void;
}

const freshRule = (areaCode: string, departmentCode: string): DispatchRuleBody => ({
  name: "",
  areaCode,
  category: "",
  target: { kind: "department", departmentCode },
  assisting: [],
  kind: "direct",
  priority: 0,
  isAutomatic: false,
  isActive: true,
  weekdays: "1234567",
  fromMinute: 0,
  toMinute: 1440,
  validFrom: dayName(localDay(Date.now())),
  validTo: null,
});

/** One rule, and beside it what it would have done with the cases of the last days. */
export function RuleForm({ over, departments, onBack }: RuleFormProps) {
  const t = useTranslations();
  const { areas, scope } = useSession();
  const [rule, setRule] = useState(() =>
    over ? bodyOf(over) : freshRule(areas.find(isDistrictOrBelow)?.code ?? scope[0] ?? "", departments[0]?.code ?? ""),
  );
  const write = useWriteRule();
  const isWhole = rule.name.trim() !== "" && rule.weekdays !== "" && rule.validFrom !== "";
  return (
    <form
      className="flex min-h-0 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) write.mutate({ rule, over }, { onSuccess: onBack });
      }}
    >
      <div className="grid min-h-0 gap-6 overflow-y-auto px-5 pt-1 pb-4 lg:grid-cols-[1fr_24rem]">
        <RuleFields value={rule} departments={departments} onChange={setRule} />
        <DryRunPanel draft={rule} over={over} isWhole={isWhole} />
      </div>
      <FormFooter
        submit={t("rules.save")}
        busy={write.isPending}
        disabled={!isWhole}
        error={write.error}
        onCancel={onBack}
      />
    </form>
  );
}
