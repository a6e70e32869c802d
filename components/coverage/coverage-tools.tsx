"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { Segmented } from "../ui/segmented";
import { BriefingPanel } from "./briefing/briefing-panel";
import { PlanPanel } from "./plan-panel";
import { SuggestionPanel } from "./suggest/suggestion-panel";
import { coverageTools, useCoverageAddress } from "./use-coverage-address";
import type { Plan } from "./use-plan";

interface CoverageToolsProps {
  area: string | null;
  grids: readonly CoverageGrid[];
  plan: Plan;
}

/** What a leader works on beside the map: changes that are thought of, places that are suggested, and briefings. */
export function CoverageTools({ area, grids, plan }: CoverageToolsProps) {
  const t = useTranslations();
  const [{ tool, briefing, suggestion }, setAddress] = useCoverageAddress();
  const shown = tool ?? coverageTools[0];
  return (
    <aside
      className={classNames(
        "flex min-h-0 w-84 shrink-0 flex-col border-l border-line max-lg:w-full max-lg:flex-1 max-lg:border-l-0 max-xl:order-first",
        tool === null && "max-xl:hidden",
      )}
    >
      <div className="flex min-h-11 items-center gap-2 overflow-x-auto border-b border-line px-4 py-1.5">
        <Segmented
          label={t("coverage.tools")}
          value={shown}
          options={coverageTools.map((value) => ({ value, label: t(`coverage.tool.${value}`) }))}
          onChange={(next) => void setAddress({ tool: next })}
        />
        <span className="flex-1" />
        <IconButton
          size="small"
          className="xl:hidden"
          label={t("common.close")}
          onClick={() => void setAddress({ tool: null })}
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      {shown === "plan" && <PlanPanel area={area} plan={plan} />}
      {shown === "suggest" && (
        <SuggestionPanel
          area={area}
          plan={plan}
          job={suggestion}
          onJob={(id) => void setAddress({ suggestion: id })}
          onTaken={() => void setAddress({ tool: "plan" })}
        />
      )}
      {shown === "briefing" && (
        <BriefingPanel
          area={area}
          grids={grids}
          plan={plan}
          open={briefing}
          onOpen={(id) => void setAddress({ briefing: id })}
          onPresent={(index) => void setAddress({ present: index + 1 })}
        />
      )}
    </aside>
  );
}
