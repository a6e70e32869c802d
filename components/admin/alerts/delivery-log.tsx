"use client";

import { useTranslations } from "next-intl";
import type { AlertDelivery } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";
import { localTime } from "@/lib/i18n/local-time";
import { MOST_ATTEMPTS } from "@/lib/incidents/alerts/retry-delay";
import { LoadFailure } from "../../shared/load-failure";
import { RelativeTime } from "../../shared/relative-time";
import { Tag } from "../../ui/tag";
import { useAlertDeliveries } from "./use-alerts";

/** The newest deliveries, each with every attempt. */
export function DeliveryLog() {
  const t = useTranslations("alerts");
  const deliveries = useAlertDeliveries();
  return (
    <section aria-labelledby="alert-deliveries" className="min-h-0 flex-1">
      <h2 id="alert-deliveries" className="border-b border-line px-4 py-2.5 text-13">
        {t("deliveries")}
      </h2>
      {deliveries.isError && !deliveries.data && (
        <LoadFailure error={deliveries.error} onRetry={() => void deliveries.refetch()} />
      )}
      {deliveries.data?.items.length === 0 && <p className="px-4 py-3 text-12 text-text-3">{t("noDeliveries")}</p>}
      <ul>
        {deliveries.data?.items.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </section>
  );
}

function DeliveryRow({ delivery }: { delivery: AlertDelivery }) {
  const t = useTranslations("alerts");
  const bell = useTranslations("shell.bell");
  const { targetName, ruleName, isDrill, state, createdAt, nextAt, attempts } = delivery;
  const isRetrying = state === "waiting" && attempts.length > 0;
  return (
    <li className="border-b border-line">
      <details>
        <summary className="flex cursor-pointer items-center gap-2 px-4 py-2 hover:bg-sunken">
          <Tag look={state === "sent" ? "accent" : state === "waiting" ? "plain" : "late"}>
            {isRetrying ? t("retrying") : t(`state.${state}`)}
          </Tag>
          <span className="min-w-0 flex-1 truncate">
            {isDrill && bell("drill")} {ruleName ?? t("testMessage")}
            <span className="text-text-3"> → {targetName}</span>
          </span>
          <RelativeTime at={createdAt} className="shrink-0 text-12 text-text-3" />
        </summary>
        <ol className="px-4 pb-2 text-12 text-text-2">
          {attempts.length === 0 && <li>{t("notTried")}</li>}
          {attempts.map(({ attempt, at, outcome, status, address, milliseconds }) => (
            <li key={attempt} className="flex gap-2 py-0.5">
              <span className="w-5 text-right tabular-nums">{attempt}.</span>
              <RelativeTime at={at} className="w-24 shrink-0" />
              <span className="min-w-0 flex-1">
                {t(`outcome.${outcome}`)}
                {status !== null && ` ${status}`}
                {address && <span className="font-mono text-text-3"> {address}</span>}
              </span>
              <span className="tabular-nums text-text-3">{milliseconds} ms</span>
            </li>
          ))}
          {isRetrying && nextAt && (
            <li className="py-0.5 pl-7 text-text-3">
              {t("nextTry", {
                attempt: attempts.length + 1,
                most: MOST_ATTEMPTS,
                time: localTime(new Date(nextAt)).clockWithSeconds,
              })}
            </li>
          )}
        </ol>
      </details>
    </li>
  );
}
