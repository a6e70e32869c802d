"use client";

import { useNow, useTranslations } from "next-intl";
import { roles } from "@/lib/access/role";
import type { AuditEntry } from "@/lib/contracts/audit/audit-entry";
import { Moment } from "../shared/moment";
import { Tag } from "../ui/tag";
import { useAuditWords } from "./use-audit-words";

interface AuditListProps {
  entries: readonly AuditEntry[];
  /** Shows one person's acts only. */
  onUser: ((userId: string) => void) | undefined;
}

/** Acts that looked at a person or were refused stand out; the rest is calm. */
const remarkable = (action: string) => /\.reveal$|^alert\.|refused$/.test(action);

export function AuditList({ entries, onUser }: AuditListProps) {
  const t = useTranslations("audit");
  const common = useTranslations("common.role");
  const now = useNow();
  const words = useAuditWords();
  const roleName = (role: string) => {
    const known = roles.find((one) => one === role);
    return known ? common(known) : "";
  };
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-13">
      <caption className="sr-only">{t("title")}</caption>
      <thead className="sticky top-0 z-10 bg-sunken text-left text-12 text-text-2">
        <tr className="*:border-b *:border-line *:px-3 *:py-2 *:font-normal *:first:pl-4">
          <th scope="col" className="w-28 max-md:w-24">
            {t("when")}
          </th>
          <th scope="col" className="w-48 max-md:w-32">
            {t("who")}
          </th>
          <th scope="col" className="w-44 max-md:w-auto">
            {t("what")}
          </th>
          <th scope="col" className="w-44 max-lg:hidden">
            {t("onWhat")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("why")}
          </th>
          <th scope="col" className="w-24 max-lg:hidden">
            {t("number")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} className="align-top *:border-b *:border-line *:px-3 *:py-2 *:first:pl-4 hover:bg-sunken">
            <td>
              <Moment at={entry.at} now={now} />
            </td>
            <td>
              {onUser ? (
                <button type="button" className="text-left hover:text-accent" onClick={() => onUser(entry.userId)}>
                  {entry.userName || t("nobody")}
                </button>
              ) : (
                entry.userName
              )}
              <span className="block truncate text-12 text-text-3" title={entry.office}>
                {[roleName(entry.role), entry.office].filter(Boolean).join(" · ")}
              </span>
            </td>
            <td>
              <Tag look={remarkable(entry.action) ? "late" : "plain"}>{words.action(entry.action)}</Tag>
              {entry.reason && <span className="mt-1 block wrap-break-word text-12 md:hidden">{entry.reason}</span>}
            </td>
            <td className="truncate text-text-2 max-lg:hidden" title={entry.subjectId}>
              {words.subject(entry)}
            </td>
            <td className="wrap-break-word max-md:hidden">
              {entry.reason}
              {entry.purpose && <span className="block text-12 text-text-3">{entry.purpose}</span>}
            </td>
            <td className="font-mono text-12 text-text-3 max-lg:hidden">{entry.id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
