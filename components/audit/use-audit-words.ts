"use client";

import { useTranslations } from "next-intl";
import type { AuditEntry } from "@/lib/contracts/audit/audit-entry";
import { isAuditAction, isAuditSubject } from "./audit-words";

/** Words for the acts and subjects of the log. */
export function useAuditWords() {
  const t = useTranslations("audit");
  const subjectKind = (kind: string) => (isAuditSubject(kind) ? t(`subject.${kind}`) : kind);
  return {
    action: (action: string) => (isAuditAction(action) ? t(`action.${action}`) : action),
    subjectKind,
    subject: ({ subjectKind: kind, subjectId }: AuditEntry) => (kind === "" ? "" : `${subjectKind(kind)} ${subjectId}`),
  };
}
