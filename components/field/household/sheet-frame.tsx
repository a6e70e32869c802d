"use client";

import { useNow, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { localTime } from "@/lib/i18n/local-time";
import { useSession } from "../../shell/shell-session";

interface SheetFrameProps {
  title: string;
  household: Pick<MaskedHousehold, "address" | "stairwell" | "room">;
  note: string;
  children: ReactNode;
}

/** A sheet for a resident: what it is, of which door, and who printed it when. */
export function SheetFrame({ title, household: { address, stairwell, room }, note, children }: SheetFrameProps) {
  const t = useTranslations();
  const { name } = useSession();
  const { day, clock } = localTime(useNow());
  return (
    <>
      <h1 className="text-20">{title}</h1>
      <p className="mt-1">{`${address} ${t("visits.door", { stairwell, room })}`}</p>
      {children}
      <p className="mt-3 text-12 text-text-2">
        {note} {t("household.printed", { moment: `${day} ${clock}`, name })}
      </p>
    </>
  );
}
