import { expect, it } from "vitest";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { groundOf } from "@/lib/grid/figures/ground";
import { toPoint } from "@/lib/grid/point";
import { figuresOf } from "./figures-after";
import { PlanEditor } from "./plan-editor";
import { PlanSession } from "./plan-session";

const at = (x: number, y: number): [number, number] => [118 + x / 1000, 30 + y / 1000];
const row = ["a", "b", "c", "d"].map((code, x) => ({
  code,
  group: "x",
  coordinates: [[[at(x, 0), at(x + 1, 0), at(x + 1, 1), at(x, 1), at(x, 0)]]],
}));
const { graph } = fromPolygons(row, { snapMetres: 0, closeGapsUnderSquareMetres: 0 });

async function openEditor(told: ReadonlyMap<string, CellFigures> | null = new Map()): Promise<PlanEditor> {
  let ids = 0;
  const session = await PlanSession.open({
    plan: "7",
    transport: {
      read: () => Promise.resolve({ revision: 1, graph }),
      send: () => Promise.resolve({ kind: "taken" }),
    },
    drafts: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    now: () => 0,
    newId: () => `op${++ids}`,
    pause: () => Promise.resolve(),
  });
  return new PlanEditor(session, defaultGridRules, told);
}

const merge: EditStep = { action: "merge-cells", kept: "c", gone: "d" };
const split: EditStep = { action: "split-cell", code: "a", line: [at(-1, 0.5), at(2, 0.5)], newCode: "new-1" };
const impossible: EditStep = { action: "merge-cells", kept: "a", gone: "c" };

it("shows several steps without making them, and takes each back by itself once they are made", async () => {
  const editor = await openEditor();
  expect(editor.previewAll([merge, split])).toBeNull();
  expect([...(editor.store.getState().live?.graph.cells.keys() ?? [])].sort()).toEqual(["a", "b", "c", "new-1"]);
  expect(editor.graph()).toBe(graph);
  expect(editor.commitAll([merge, split])).toBe(true);
  expect(editor.store.getState().live).toBeNull();
  expect([...editor.graph().cells.keys()].sort()).toEqual(["a", "b", "c", "new-1"]);
  editor.undo();
  editor.undo();
  expect([...editor.graph().cells.keys()].sort()).toEqual(["a", "b", "c", "d"]);
});

it("makes none of several steps when one is refused, and says why", async () => {
  const editor = await openEditor();
  expect(editor.commitAll([merge, impossible])).toBe(false);
  expect(editor.graph()).toBe(graph);
  expect(editor.store.getState().refused?.code).toBe("not-neighbours");
  expect(editor.previewAll([impossible])?.code).toBe("not-neighbours");
  expect(editor.store.getState().live).toBeNull();
});

it("draws before its figures are counted, and then counts what was drawn meanwhile", async () => {
  const editor = await openEditor(null);
  expect(editor.store.getState()).toMatchObject({ counting: true, figures: new Map() });
  const houses = [0.5, 2.5, 3.5].map((x) => ({
    at: toPoint(at(x, 0.5)),
    households: 10,
    people: 30,
    hazards: 0,
    incidents: 0,
  }));
  const ground = groundOf(houses);
  const figures = figuresOf(graph, graph.cells.keys(), ground, defaultGridRules);
  expect(editor.commitAll([merge])).toBe(true);
  expect(editor.store.getState().figures.size).toBe(0);
  editor.count(ground, { graph, figures });
  const counted = editor.store.getState();
  expect(counted.counting).toBe(false);
  expect([...counted.figures].map(([code, { households }]) => [code, households]).sort()).toEqual([
    ["a", 10],
    ["b", 0],
    ["c", 20],
  ]);
  editor.undo();
  expect(editor.store.getState().figures.get("d")?.households).toBe(10);
});
