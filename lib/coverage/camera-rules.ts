import type { PrivateKind } from "./private-kinds";

/** What State Council Decree 799 (2025) looks at in a camera's record. */
export interface CameraFacts {
  signPosted: boolean;
  retentionDays: number;
  /** Kind of a building with rooms nobody may watch that the camera stands in; null in the open. */
  privateBuilding: PrivateKind | null;
  /** From where it stands it would observe the windows of such a building, which it did not before. */
  looksIntoPrivate: boolean;
}

export interface CameraViolation {
  article: 8 | 13 | 17;
  /** The field of the record at fault. */
  field: "position" | "bearingDegrees" | "signPosted" | "retentionDays";
  rule: string;
}

const LEAST_RETENTION_DAYS = 30;

/** The rules that no setting turns off. An empty list: the record may stand. */
export function cameraViolations({
  signPosted,
  retentionDays,
  privateBuilding,
  looksIntoPrivate,
}: CameraFacts): CameraViolation[] {
  const violations: CameraViolation[] = [];
  if (privateBuilding) violations.push({ article: 8, field: "position", rule: `inside-${privateBuilding}` });
  if (looksIntoPrivate) violations.push({ article: 8, field: "bearingDegrees", rule: "looks-into-private" });
  if (!signPosted) violations.push({ article: 13, field: "signPosted", rule: "sign-required" });
  if (retentionDays < LEAST_RETENTION_DAYS) {
    violations.push({ article: 17, field: "retentionDays", rule: `at-least-${LEAST_RETENTION_DAYS}-days` });
  }
  return violations;
}
