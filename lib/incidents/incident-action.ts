export const incidentActions = [
  "verify",
  "register",
  "refuse",
  "dispatch",
  "accept",
  "return",
  "start",
  "suspend",
  "resume",
  "request-extension",
  "grant-extension",
  "deny-extension",
  "feed-back",
  "inspect",
  "fail-inspection",
  "close",
  "void",
  "reopen",
] as const;

export type IncidentAction = (typeof incidentActions)[number];
