import type { Tx } from "../../tx";

export interface NewFiring {
  districtCode: string;
  ruleId: string;
  /** What it is about; a rule speaks of it once. */
  subject: string;
  gridCode: string;
  at: Date;
  incidentId: string | null;
  isDrill: boolean;
  data: Readonly<Record<string, unknown>>;
}

const sql = `
insert into alert_firings (district_code, rule_id, subject, grid_code, at, incident_id, is_drill, data)
values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (district_code, rule_id, subject) do nothing`;

/** @returns false when the rule has spoken of it before */
export async function insertFiring(tx: Tx, firing: NewFiring): Promise<boolean> {
  const { districtCode, ruleId, subject, gridCode, at, incidentId, isDrill, data } = firing;
  const values = [districtCode, ruleId, subject, gridCode, at, incidentId, isDrill, JSON.stringify(data)];
  return (await tx.run(sql, values)) === 1;
}
