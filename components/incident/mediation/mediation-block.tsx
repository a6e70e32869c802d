"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { MediationView } from "@/lib/contracts/incidents/mediation";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { MediationDialog } from "./mediation-dialog";
import { MediationPath } from "./mediation-path";
import { MediationRecord } from "./mediation-record";
import { PartyList } from "./party-list";

interface MediationBlockProps {
  incident: IncidentDetail;
  mediation: MediationView;
  size: "medium" | "large";
}

/** 矛盾纠纷: how far the mediation is, what was done, what can be done next, and between whom it is. */
export function MediationBlock({ incident, mediation, size }: MediationBlockProps) {
  const t = useTranslations("mediation");
  const [asked, setAsked] = useState<MediationView["allowedSteps"][number] | null>(null);
  const [today] = useState(() => dayName(localDay(Date.now())));
  const { state, revisitOn, steps, allowedSteps, parties } = mediation;
  return (
    <section aria-label={t("title")} className="space-y-3 border-t border-line px-4 py-3">
      <h3 className="flex items-center justify-between gap-2 text-13">
        {t("title")}
        <Tag look="strong">{t(`state.${state}`)}</Tag>
      </h3>
      <MediationPath state={state} steps={steps} />
      {revisitOn !== null && (
        <p className={revisitOn < today ? "text-12 text-due-late-text" : "text-12 text-text-2"}>
          {t(revisitOn < today ? "revisitLate" : "revisitDue", { day: revisitOn })}
        </p>
      )}
      {allowedSteps.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {allowedSteps.map((allowed, place) => (
            <Button
              key={allowed.step}
              size={size === "large" ? "large" : "small"}
              look={place === 0 ? "primary" : "secondary"}
              onClick={() => setAsked(allowed)}
            >
              {t(`step.${allowed.step}`)}
            </Button>
          ))}
        </div>
      )}
      {allowedSteps.length === 0 && state === "open" && <p className="text-12 text-text-3">{t("waitsForHandler")}</p>}
      <MediationRecord steps={steps} />
      {parties && <PartyList incident={incident} parties={parties} size={size} />}
      {asked && <MediationDialog incident={incident} allowed={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
