"use client";

import { useTranslations } from "next-intl";
import { Switch } from "radix-ui";
import { errorCodeOf } from "@/lib/client/api-error";
import type { DispatchRuleAnswer, DispatchRulesAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { classNames } from "../../ui/class-names";
import { Tag } from "../../ui/tag";
import { showToast } from "../../ui/toast-store";
import { bodyOf, useWriteRule } from "./use-dispatch-rules";
import { useRuleWords } from "./use-rule-words";

interface RuleRowProps {
  rule: DispatchRuleAnswer;
  departments: DispatchRulesAnswer["departments"];
  isContradicted: boolean;
  onOpen: () => void;
}

export function RuleRow({ rule, departments, isContradicted, onOpen }: RuleRowProps) {
  const t = useTranslations();
  const words = useRuleWords(departments);
  const write = useWriteRule();
  const turn = (isActive: boolean) =>
    write.mutate(
      { rule: { ...bodyOf(rule), isActive }, over: rule },
      { onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)) },
    );
  return (
    <li className="flex items-center gap-3 border-t border-line px-5 py-2.5">
      <span className="w-8 shrink-0 text-right text-12 text-text-3 tabular-nums" title={t("rules.priority")}>
        {rule.priority}
      </span>
      <button
        type="button"
        onClick={onOpen}
        className={classNames("min-w-0 flex-1 text-left", !rule.isActive && "text-text-3")}
      >
        <span className="flex items-center gap-2">
          <span className="truncate font-semibold">{rule.name}</span>
          {rule.isAutomatic && <Tag look="accent">{t("rules.automatic")}</Tag>}
          {isContradicted && <Tag look="late">{t("rules.contradicted")}</Tag>}
        </span>
        <span className="block truncate text-12 text-text-2">{words.when(rule)}</span>
      </button>
      <span className="w-60 shrink-0 truncate text-right max-md:hidden">{words.whom(rule)}</span>
      <Switch.Root
        aria-label={t("rules.switch", { name: rule.name })}
        checked={rule.isActive}
        disabled={write.isPending}
        onCheckedChange={turn}
        className="h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 transition-colors data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-4" />
      </Switch.Root>
    </li>
  );
}
