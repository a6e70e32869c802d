"use client";

import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { planCareEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { localTime } from "@/lib/i18n/local-time";
import { Button } from "../../ui/button";
import { CheckList } from "../check-list";
import { NotSaved } from "../not-saved";
import { RhythmField } from "../rhythm-field";
import { useHouseholdChange } from "./use-household-change";

/** What the household agreed to: needs and rhythm, from today. Or its consent taken back, which clears them. */
export function CareForm({ household }: { household: MaskedHousehold }) {
  const t = useTranslations();
  const { day } = localTime(useNow());
  const [needs, setNeeds] = useState<string[]>([]);
  const [days, setDays] = useState("");
  const plan = useHouseholdChange((agreed: readonly string[]) => {
    const isEnded = agreed.length === 0;
    const rhythm = isEnded || days === "" ? null : Number(days);
    const body = { needs: [...agreed], consentOn: isEnded ? null : day, visitDays: rhythm };
    return callApi(planCareEndpoint, { params: { id: household.id }, body, ifMatch: household.revision });
  });
  return (
    <div className="space-y-3 p-3.5">
      <p className="text-14 text-text-2">{t(household.care ? "household.careAgreed" : "household.careNone")}</p>
      <CheckList label={t("household.needs")} dictionary="care-need" value={needs} onChange={setNeeds} />
      <RhythmField label={t("household.everyDays")} note={t("household.usualDays")} value={days} onChange={setDays} />
      {plan.isError && <NotSaved error={plan.error} />}
      <Button
        size="large"
        className="w-full"
        disabled={needs.length === 0}
        busy={plan.isPending}
        onClick={() => plan.mutate(needs)}
      >
        {t("household.agree")}
      </Button>
      {household.care && (
        <Button size="large" className="w-full" busy={plan.isPending} onClick={() => plan.mutate([])}>
          {t("household.withdraw")}
        </Button>
      )}
    </div>
  );
}
