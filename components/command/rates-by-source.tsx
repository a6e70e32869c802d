"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { readRatesEndpoint } from "@/lib/contracts/incidents/read-rates-endpoint";
import { formatCount } from "@/lib/i18n/format-count";
import { percentText } from "@/lib/incidents/indicator";
import { useArea } from "../shell/use-area";
import { spanStart } from "./span-start";
import { useLineName } from "./use-line-name";

const shown = ["registration", "closure-in-time"] as const;

/** Where the cases of the last days came from, and how the loop works for each source. */
export function RatesBySource({ span }: { span: number }) {
  const t = useTranslations("command.figures");
  const [area] = useArea();
  const lineName = useLineName();
  const rates = useQuery({
    queryKey: ["incidents", "rates-by-source", area, span],
    queryFn: ({ signal }) =>
      callApi(readRatesEndpoint, {
        query: { area: area ?? undefined, since: spanStart(span), by: "source" },
        signal,
      }),
  });
  if (!rates.data || rates.data.items.length === 0) return null;
  return (
    <table className="mt-3 w-full border-t border-line text-12">
      <caption className="py-2 text-left text-13 font-semibold">{t("bySource")}</caption>
      <thead className="text-text-2">
        <tr>
          <th scope="col" className="py-1 text-left font-normal">
            {t("by.source")}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t("cases")}
          </th>
          {shown.map((indicator) => (
            <th key={indicator} scope="col" className="py-1 text-right font-normal">
              {t(`indicator.${indicator}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.data.items.map((line) => (
          <tr key={line.key} className="border-t border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {lineName(line)}
            </th>
            <td className="py-1.5 text-right">{line.cases === null ? "–" : formatCount(line.cases)}</td>
            {shown.map((indicator) => {
              const { value, numerator, denominator } = line.rates[indicator];
              return (
                <td key={indicator} className="py-1.5 text-right">
                  {value === null ? "–" : `${percentText(value)} %`}
                  {value !== null && numerator !== null && denominator !== null && (
                    <span className="block text-11 text-text-3">
                      {t("rateOf", { numerator: formatCount(numerator), denominator: formatCount(denominator) })}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
