"use client";

import { useTranslations } from "next-intl";
import { LEAST_SHOWN } from "@/lib/access/small-count";
import type { RateView } from "@/lib/contracts/incidents/rate";
import { formatCount } from "@/lib/i18n/format-count";
import { type Indicator, indicators, percentText } from "@/lib/incidents/indicator";

interface RateTableProps {
  rates: Record<Indicator, RateView>;
  onOpen: (indicator: Indicator, met: "yes" | "no") => void;
}

/** Every indicator with numerator, denominator and what they count; both numbers open their cases. */
export function RateTable({ rates, onOpen }: RateTableProps) {
  const t = useTranslations("command.figures");
  return (
    <ul className="divide-y divide-line">
      {indicators.map((indicator) => {
        const { numerator, denominator, value } = rates[indicator];
        const name = t(`indicator.${indicator}`);
        return (
          <li key={indicator} className="py-2">
            <div className="flex items-baseline justify-between gap-2">
              <span className="font-semibold">{name}</span>
              <span className="text-16 font-semibold">{value === null ? "–" : `${percentText(value)} %`}</span>
            </div>
            <p className="text-12 text-text-3">{t(`definition.${indicator}`)}</p>
            {denominator === null || numerator === null ? (
              <p className="text-12 text-text-2">{t("tooFew", { count: LEAST_SHOWN })}</p>
            ) : denominator === 0 ? (
              <p className="text-12 text-text-2">{t("nothingToJudge")}</p>
            ) : (
              <p className="flex gap-3 text-12">
                <span className="text-text-2">
                  {t("rateOf", { numerator: formatCount(numerator), denominator: formatCount(denominator) })}
                </span>
                <CaseLink name={name} count={numerator} word="showMet" onOpen={() => onOpen(indicator, "yes")} />
                <CaseLink
                  name={name}
                  count={denominator - numerator}
                  word="showMissed"
                  onOpen={() => onOpen(indicator, "no")}
                />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface CaseLinkProps {
  name: string;
  count: number;
  word: "showMet" | "showMissed";
  onOpen: () => void;
}

function CaseLink({ name, count, word, onOpen }: CaseLinkProps) {
  const t = useTranslations("command.figures");
  const text = t(word, { count: formatCount(count) });
  if (count === 0) return <span className="text-text-3">{text}</span>;
  return (
    <button
      type="button"
      aria-label={`${name} ${text}`}
      className="text-accent underline-offset-2 hover:underline"
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
