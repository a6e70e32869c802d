"use client";

import { useQuery } from "@tanstack/react-query";
import { useNow, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { listRetentionReceiptsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { formatCount } from "@/lib/i18n/format-count";
import { Moment } from "../shared/moment";
import { Button } from "../ui/button";

const classes = ["resident", "tenant", "vacant"] as const;

/** Proof of what was removed when its time was over: how many of which class, and the hash of their ids. Asked for when opened. */
export function ReceiptsPanel() {
  const t = useTranslations();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const id = useId();
  const receipts = useQuery({
    queryKey: ["retention-receipts"],
    queryFn: ({ signal }) => callApi(listRetentionReceiptsEndpoint, { signal }),
    enabled: open,
  });
  const items = receipts.data?.items ?? [];
  const classWord = (name: string): string => {
    const known = classes.find((each) => each === name);
    return known ? t(`household.retention.${known}`) : name;
  };
  return (
    <div className="mx-4 mb-3 rounded-2 border border-line bg-sunken px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-semibold">{t("audit.receipts")}</p>
          <p className="text-12 text-text-2">{t("audit.receiptsText")}</p>
        </div>
        <Button aria-expanded={open} aria-controls={id} busy={receipts.isFetching} onClick={() => setOpen(!open)}>
          {t(open ? "audit.receiptsClose" : "audit.receiptsOpen")}
        </Button>
      </div>
      <div id={id} role="status" hidden={!open} className="mt-2 border-t border-line pt-2 text-12">
        {receipts.isError && t(`errors.${errorCodeOf(receipts.error)}`)}
        {receipts.isSuccess && items.length === 0 && t("audit.receiptsNone")}
        {items.length > 0 && (
          <ul className="max-h-48 overflow-y-auto">
            {items.map(({ id: key, at, districtCode, retentionClass, purgedThrough, rows, idsSha256 }) => (
              <li key={key} className="flex flex-wrap gap-x-4 border-b border-line py-1.5 last:border-0">
                <span className="text-text-2">
                  <Moment at={at} now={now} />
                </span>
                <span className="font-mono">{districtCode}</span>
                <span className="min-w-0 flex-1">
                  {t("audit.receiptLine", {
                    kind: classWord(retentionClass),
                    rows: formatCount(rows),
                    day: purgedThrough,
                  })}
                </span>
                <code className="text-text-3" title={idsSha256}>
                  SHA-256 {idsSha256.slice(0, 12)}…
                </code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
