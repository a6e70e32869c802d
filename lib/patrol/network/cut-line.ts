import type { PlanePoint } from "@/lib/geometry/local-plane";

/** The part of a line between two distances along it, in metres. */
export function cutLine(line: readonly PlanePoint[], from: number, to: number): PlanePoint[] {
  const part: PlanePoint[] = [];
  let passed = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const at = (metres: number): PlanePoint => {
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, (metres - passed) / length));
      return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    };
    const end = passed + length;
    if (end >= from && passed <= to) {
      if (part.length === 0) part.push(at(from));
      part.push(at(to));
    }
    passed = end;
  }
  return part;
}
