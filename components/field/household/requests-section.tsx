"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { callApi } from "@/lib/client/api";
import { useActKeys } from "@/lib/client/use-act-keys";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { askForRecordEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { requestKinds } from "@/lib/households/resident-request";
import { Button } from "../../ui/button";
import { FieldSection } from "../field-section";
import { NotSaved } from "../not-saved";
import { ResidentRequestRow } from "./resident-request-row";
import { useHouseholdChange } from "./use-household-change";
import { useResidentRequests } from "./use-resident-requests";

interface RequestsSectionProps {
  household: MaskedHousehold;
  onPrint: (sheet: ReactNode) => void;
}

/** What this household's residents asked of the register; a request is taken down with one tap. */
export function RequestsSection({ household, onPrint }: RequestsSectionProps) {
  const t = useTranslations("household");
  const requests = useResidentRequests();
  const keys = useActKeys();
  const ask = useHouseholdChange(async (kind: (typeof requestKinds)[number]) => {
    await callApi(askForRecordEndpoint, {
      params: { id: household.id },
      body: { kind },
      idempotencyKey: keys.keyFor(kind),
    });
    keys.done(kind);
  });
  const own = (requests.data?.items ?? []).filter(({ householdId }) => householdId === household.id);
  return (
    <FieldSection title={t("requests")} aside={t("requestsNote")}>
      <ul>
        {own.map((request) => (
          <ResidentRequestRow key={request.id} request={request} onPrint={onPrint} />
        ))}
      </ul>
      <div className="grid grid-cols-3 gap-2 p-3.5">
        {requestKinds.map((kind) => (
          <Button
            key={kind}
            size="large"
            busy={ask.isPending && ask.variables === kind}
            onClick={() => ask.mutate(kind)}
          >
            {t(`kind.${kind}`)}
          </Button>
        ))}
      </div>
      {ask.isError && (
        <div className="px-3.5 pb-3.5">
          <NotSaved error={ask.error} />
        </div>
      )}
    </FieldSection>
  );
}
