"use client";

import { useTranslations } from "next-intl";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import type { Look } from "@/lib/contracts/residents/resident-request-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { SheetFrame } from "./sheet-frame";
import { useHouseholdWords } from "./use-household-words";

/** Who looked at a household, for whoever lives there: on paper, whole, and nothing else of the page. */
export function LooksSheet({ household, looks }: { household: MaskedHousehold; looks: readonly Look[] }) {
  const t = useTranslations();
  const words = useHouseholdWords();
  return (
    <SheetFrame title={t("household.looksTitle")} household={household} note={t("household.printNote")}>
      <table className="mt-3 w-full border-collapse [&_td]:border [&_td]:border-line-strong [&_td]:px-2 [&_td]:py-0.5 [&_td]:align-top [&_th]:border [&_th]:border-line-strong [&_th]:px-2 [&_th]:text-left">
        <thead>
          <tr>
            {(["when", "what", "who", "why"] as const).map((column) => (
              <th key={column}>{t(`household.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {looks.map((look, place) => {
            const { day, clock } = localTime(new Date(look.at));
            return (
              <tr key={`${look.at} ${place}`}>
                <td className="whitespace-nowrap">{`${day} ${clock}`}</td>
                <td>{words.action(look.action)}</td>
                <td>{words.who(look)}</td>
                <td className="wrap-anywhere">{words.why(look)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </SheetFrame>
  );
}
