import fc from "fast-check";
import { expect, it } from "vitest";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import { takeStep } from "@/lib/grid/take-step";
import { previewStep } from "./preview-step";

const SIZE = 6;
const at = (x: number, y: number): [number, number] => [
  Number((118 + x * 0.004).toFixed(7)),
  Number((30 + y * 0.004).toFixed(7)),
];
const code = (x: number, y: number): string => `${x}-${y}`;

const { graph } = fromPolygons(
  Array.from({ length: SIZE * SIZE }, (_, i) => {
    const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
    const ring = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)];
    return { code: code(x, y), group: "x", coordinates: [[ring]] };
  }),
  { snapMetres: 0, closeGapsUnderSquareMetres: 0 },
);

const inner = fc.integer({ min: 1, max: SIZE - 1 });
const cell = fc.integer({ min: 0, max: SIZE - 1 });
const anywhere = fc.tuple(fc.double({ min: 0, max: SIZE, noNaN: true }), fc.double({ min: 0, max: SIZE, noNaN: true }));
const step = fc.oneof(
  fc
    .record({ x: inner, y: inner, to: anywhere })
    .map(({ x, y, to }): EditStep => ({ action: "move-vertex", from: at(x, y), to: at(...to) })),
  fc.record({ x: cell, y: cell, line: fc.array(anywhere, { minLength: 2, maxLength: 4 }) }).map(
    ({ x, y, line }): EditStep => ({
      action: "split-cell",
      code: code(x, y),
      line: line.map((place) => at(...place)),
      newCode: "new-1",
    }),
  ),
  fc
    .record({ x: inner, y: cell })
    .map(({ x, y }): EditStep => ({ action: "merge-cells", kept: code(x, y), gone: code(x - 1, y) })),
  fc.record({ x: inner, y: cell, line: fc.array(anywhere, { minLength: 2, maxLength: 4 }) }).map(
    ({ x, y, line }): EditStep => ({
      action: "reshape-border",
      cells: [code(x, y), code(x - 1, y)],
      line: line.map((place) => at(...place)),
    }),
  ),
);

it("a step looked at in its surroundings is allowed exactly when it is in the whole plan, and changes the same", () => {
  fc.assert(
    fc.property(step, (edit) => {
      const whole = takeStep(graph, runStep(graph, edit));
      const part = previewStep(graph, edit);
      expect(part.ok).toBe(whole.ok);
      if (part.ok && whole.ok) {
        expect(part.change.nextArc).toBe(whole.change.nextArc);
        expect(new Map(part.change.arcs)).toEqual(new Map(whole.change.arcs));
      }
    }),
    { numRuns: 300 },
  );
});
