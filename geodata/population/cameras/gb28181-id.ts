/**
 * A 20-digit device number designed after GB/T 28181: centre 8 · industry 2 · type 3 · network 1 · serial 6 (standards.md 2.6).
 * The centre is the district's code and 00, which no real centre has.
 */
export function gb28181Id(
  districtCode: string,
  { industry, type, network, serial }: { industry: string; type: "131" | "132"; network: string; serial: number },
): string {
  return `${districtCode}00${industry}${type}${network}${String(serial).padStart(6, "0")}`;
}
