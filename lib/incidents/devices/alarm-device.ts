export const deviceKinds = ["smoke", "gas", "water-level", "button"] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** What an alarm of each kind is reported as, unless the device says otherwise: 火灾, 燃气泄漏, 道路积水, 需要救助. */
export const deviceDefaults: Readonly<Record<DeviceKind, { category: string; severity: number }>> = {
  smoke: { category: "04004", severity: 3 },
  gas: { category: "04005", severity: 3 },
  "water-level": { category: "04003", severity: 2 },
  button: { category: "06005", severity: 3 },
};

const MINUTE = 60_000;

/** Whether a device is heard of: within its heartbeat, and half of it again for a slow net. Times in milliseconds since 1970. */
export function deviceState(
  device: { lastSeenAt: number | null; heartbeatMinutes: number },
  now: number,
): "never" | "online" | "offline" {
  if (device.lastSeenAt === null) return "never";
  return now - device.lastSeenAt <= device.heartbeatMinutes * MINUTE * 1.5 ? "online" : "offline";
}

/**
 * Whether an alarm belongs to the case that the device's alarm before it made or joined: the case is open, and the device has not
 * been quiet for `quietMinutes`. A clock that was set back makes no new case.
 */
export const joinsCase = (
  device: { lastAlarmAt: number | null; caseIsOpen: boolean; quietMinutes: number },
  at: number,
): boolean =>
  device.caseIsOpen && device.lastAlarmAt !== null && at - device.lastAlarmAt < device.quietMinutes * MINUTE;
