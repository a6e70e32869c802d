import { z } from "zod";
import type { Tx } from "../../tx";
import { type DeviceRow, deviceColumns, deviceRow } from "./device-row";

export interface NewDevice {
  districtCode: string;
  gridCode: string;
  kind: string;
  name: string;
  address: string;
  position: readonly [number, number];
  category: string;
  severity: number;
  tokenHash: Buffer;
  heartbeatMinutes: number;
  quietMinutes: number;
  at: Date;
}

const insert = `
insert into alarm_devices (district_code, grid_code, kind, name, address, position, category, severity, token_hash, heartbeat_minutes,
  quiet_minutes, created_by, created_at)
values ($1, $2, $3, $4, $5, st_setsrid(st_makepoint($6, $7), 4326), $8, $9, $10, $11, $12, $13, $14) returning id`;

export async function insertDevice(tx: Tx, device: NewDevice): Promise<string> {
  const { districtCode, gridCode, kind, name, address, position, category, severity, tokenHash } = device;
  const { heartbeatMinutes, quietMinutes, at } = device;
  const place = [districtCode, gridCode, kind, name, address, ...position];
  const rules = [category, severity, tokenHash, heartbeatMinutes, quietMinutes, tx.actor.userId, at];
  const [row] = await tx.rows(insert, [...place, ...rules], z.object({ id: z.string() }));
  if (!row) throw new Error("insert returned no device");
  return row.id;
}

const remove = `update alarm_devices set removed_at = $3
where district_code = any ($1) and id = $2 and removed_at is null returning ${deviceColumns}`;

/** Takes a device out of use. @returns null when there is none */
export async function removeDevice(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
  at: Date,
): Promise<DeviceRow | null> {
  const [row] = await tx.rows(remove, [districtCodes, id, at], deviceRow);
  return row ?? null;
}
