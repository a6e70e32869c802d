"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { revealReporterEndpoint } from "@/lib/contracts/incidents/reveal-reporter-endpoint";
import { RevealDialog } from "../shared/reveal-dialog";
import { useRevealed } from "../shared/use-revealed";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";

interface Contact {
  name: string;
  phone: string;
}

/** Masked until somebody who handles the case gives a reason; masked again after a minute. */
export function ReporterContact({ incidentId, masked }: { incidentId: string; masked: Contact }) {
  const t = useTranslations("incidents");
  const { role } = useSession();
  const [asking, setAsking] = useState(false);
  const { revealed, secondsLeft, show } = useRevealed<Contact>();
  const contact = revealed ?? masked;
  return (
    <div className="flex items-center gap-3">
      <span className="flex-1">
        {contact.name} <span className="ml-2">{contact.phone}</span>
      </span>
      {revealed ? (
        <span className="text-12 text-text-3">{t("reporterHides", { seconds: secondsLeft })}</span>
      ) : (
        revealEndpointRoles.some((allowed) => allowed === role) && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t("revealReporter")}
          </Button>
        )
      )}
      <RevealDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("revealTitle")}
        reveal={(reason) => callApi(revealReporterEndpoint, { params: { id: incidentId }, body: { reason } })}
        onRevealed={show}
      />
    </div>
  );
}

const revealEndpointRoles = ["commander", "department", "grid_leader"] as const;
