export type SeverityLevel = 1 | 2 | 3 | 4;

/** Radius at desk scale, so that all four shapes weigh the same to the eye. */
export const severityRadius: Readonly<Record<SeverityLevel, number>> = { 1: 5.6, 2: 6.6, 3: 7.2, 4: 8 };

/** general ● · larger ▲ · major ◆ · critical ⬢, centred on `[x, y]`. */
export function severityPath(severity: SeverityLevel, radius: number, x: number, y: number): Path2D {
  const path = new Path2D();
  const corners = (points: readonly (readonly [number, number])[]): void => {
    points.forEach(([dx, dy], i) => (i === 0 ? path.moveTo(x + dx, y + dy) : path.lineTo(x + dx, y + dy)));
    path.closePath();
  };
  const r = radius;
  if (severity === 1) path.arc(x, y, r * 0.82, 0, 2 * Math.PI);
  else if (severity === 2)
    corners([
      [0, -r],
      [r * 0.98, r * 0.74],
      [-r * 0.98, r * 0.74],
    ]);
  else if (severity === 3)
    corners([
      [0, -r * 1.06],
      [r * 1.06, 0],
      [0, r * 1.06],
      [-r * 1.06, 0],
    ]);
  else
    corners(
      Array.from({ length: 6 }, (_, i) => {
        const angle = Math.PI / 6 + (i * Math.PI) / 3;
        return [r * 1.08 * Math.cos(angle), r * 1.08 * Math.sin(angle)] as const;
      }),
    );
  return path;
}
