/** Acts with words of their own, as paths of `audit.action`; the log is open, so others are shown as they stand. */
export const auditActions = [
  "session.sign-in",
  "session.first-factor",
  "session.sign-in-refused",
  "session.sign-out",
  "household.reveal",
  "household.search",
  "household.find",
  "incident.reveal",
  "incident.report",
  "incident.verify",
  "incident.register",
  "incident.refuse",
  "incident.dispatch",
  "incident.accept",
  "incident.return",
  "incident.start",
  "incident.suspend",
  "incident.resume",
  "incident.request-extension",
  "incident.grant-extension",
  "incident.deny-extension",
  "incident.feed-back",
  "incident.inspect",
  "incident.fail-inspection",
  "incident.close",
  "incident.void",
  "incident.reopen",
  "incident.comment",
  "incident.merge",
  "incident.unmerge",
  "incident.take-duplicate",
  "incident.release-duplicate",
  "hazard.report",
  "hazard.inspect",
  "camera.update",
  "user.create",
  "user.disable",
  "user.enable",
  "user.set-scopes",
  "user.set-password",
  "user.change-own-password",
  "token.create",
  "token.revoke",
  "deadline-rules.set",
  "work-calendar.set",
  "dispatch-rule.set",
  "import.commit",
  "alert.reveal-limit",
] as const;

type AuditAction = (typeof auditActions)[number];

export const isAuditAction = (action: string): action is AuditAction => auditActions.some((known) => known === action);

const auditSubjects = [
  "user",
  "household",
  "incident",
  "hazard",
  "camera",
  "import",
  "token",
  "deadline-rules",
  "work-calendar",
] as const;

type AuditSubject = (typeof auditSubjects)[number];

export const isAuditSubject = (kind: string): kind is AuditSubject => auditSubjects.some((known) => known === kind);
