import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoChange } from "@/lib/grid/actions/undo-change";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import type { EditStep, PlanStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import type { GridChange, GridGraph } from "@/lib/grid/grid-graph";
import { takeStep } from "@/lib/grid/take-step";
import type { DraftShelf, PlanDraft } from "./plan-draft";
import { PlanSession, type PlanTransport } from "./plan-session";

/** A place in a board of squares with sides of 0.004°. */
const at = (x: number, y: number): [number, number] => [
  Number((118 + x * 0.004).toFixed(7)),
  Number((30 + y * 0.004).toFixed(7)),
];

function board(): GridGraph {
  const source = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = [i % 3, Math.floor(i / 3)];
    const ring = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)];
    return { code: `${"abc"[x] ?? ""}${y}`, group: "x", coordinates: [[ring]] };
  });
  return fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 }).graph;
}

/** A server of the same rules: one revision a step, a key answers once. */
class Server implements PlanTransport {
  revision = 1;
  graph = board();
  reachable = true;
  /** The next answer gets lost on the way back. */
  losesAnswer = false;
  readonly answered = new Map<string, number>();
  readonly made = new Map<number, { change: GridChange; reverse: GridChange }>();

  read = () => Promise.resolve({ revision: this.revision, graph: this.graph });

  send: PlanTransport["send"] = (base, steps, key) => {
    if (!this.reachable) return Promise.resolve({ kind: "unreachable" });
    if (!this.answered.has(key)) {
      if (base !== this.revision) return Promise.resolve({ kind: "stale", by: ["陆"] });
      for (const step of steps) this.take(step);
      this.answered.set(key, this.revision);
    }
    if (this.losesAnswer) {
      this.losesAnswer = false;
      return Promise.resolve({ kind: "unreachable" });
    }
    return Promise.resolve({ kind: "taken" });
  };

  take(step: PlanStep): void {
    const target = step.action === "undo" ? this.made.get(step.revision) : undefined;
    const outcome =
      step.action === "undo" ? undoChange(this.graph, target!.change, target!.reverse) : runStep(this.graph, step);
    const taken = takeStep(this.graph, outcome);
    if (!taken.ok) throw new Error(`the server refuses ${step.action}: ${taken.refusal.code}`);
    this.graph = taken.graph;
    this.revision += 1;
    this.made.set(this.revision, { change: taken.change, reverse: taken.reverse });
  }
}

class Shelf implements DraftShelf {
  draft: PlanDraft | null = null;
  read = () => Promise.resolve(structuredClone(this.draft));
  write = (_: string, draft: PlanDraft) => {
    this.draft = structuredClone(draft);
    return Promise.resolve();
  };
}

let ids = 0;
function open(server: Server, drafts: DraftShelf = new Shelf(), pause: () => Promise<void> = () => Promise.resolve()) {
  const newId = () => `op${++ids}`;
  return PlanSession.open({ plan: "7", transport: server, drafts, now: () => 0, newId, pause });
}

const never = () => new Promise<void>(() => undefined);
const saved = (session: PlanSession) =>
  new Promise<void>((resolve) => {
    const look = () => session.store.getState().phase === "saved" && resolve();
    session.store.subscribe(look);
    look();
  });

const move = (from: [number, number], to: [number, number]): EditStep => ({ action: "move-vertex", from, to });
const inner: EditStep[] = [
  move(at(1, 1), at(1.2, 1.1)),
  move(at(2, 1), at(1.8, 1.3)),
  move(at(1, 2), at(0.7, 2.2)),
  { action: "split-cell", code: "b1", line: [at(1.5, 0.5), at(1.5, 2.5)], newCode: "n1" },
  { action: "split-cell", code: "a0", line: [at(-1, 0.4), at(2, 0.45)], newCode: "n2" },
  { action: "merge-cells", kept: "c1", gone: "c2" },
  { action: "transfer-area", ring: [at(0.8, 1.4), at(1.3, 1.4), at(1.3, 1.7), at(0.8, 1.4)], from: ["b1"], to: "a1" },
  { action: "lock-cells", codes: ["a2"], locked: true },
];

describe("a session", () => {
  it("sends what was made, and says which revision it is", async () => {
    const server = new Server();
    const session = await open(server);
    expect(session.make(inner[0]!).ok).toBe(true);
    expect(session.make(inner[3]!).ok).toBe(true);
    await saved(session);
    expect(session.store.getState()).toMatchObject({ revision: 3, unsent: [], phase: "saved" });
    expect(server.graph).toEqual(session.store.getState().graph);
  });

  it("forgets an undone step nobody heard of, and takes back one the server has", async () => {
    const server = new Server();
    server.reachable = false;
    const session = await open(server, new Shelf(), never);
    const before = session.store.getState().graph;
    session.make(inner[0]!);
    session.make(inner[1]!);
    session.undo();
    // The first is under way, so it is answered; the second never left.
    expect(session.store.getState().unsent).toHaveLength(1);
    session.undo();
    expect(session.store.getState().graph).toEqual(before);
    expect(session.redo()?.ok).toBe(true);
    expect(session.redo()?.ok).toBe(true);
    expect(session.redo()).toBeNull();
  });

  it("keeps unsent steps over a killed tab, also when only the answer got lost", async () => {
    const server = new Server();
    const shelf = new Shelf();
    server.losesAnswer = true;
    const first = await open(server, shelf, never);
    first.make(inner[0]!);
    first.make(inner[1]!);
    await first.kept();
    const seen = first.store.getState().graph;
    await expect.poll(() => first.store.getState().phase).toBe("unreachable");
    const second = await open(server, shelf);
    await saved(second);
    expect(second.store.getState().conflicts).toEqual([]);
    expect(second.store.getState().graph).toEqual(seen);
    expect(server.graph).toEqual(seen);
    expect(second.undo()?.ok).toBe(true);
  });

  it("puts its steps on another planner's, and keeps what no longer fits as a conflict with its place", async () => {
    const server = new Server();
    const [one, other] = [await open(server), await open(server)];
    one.make(move(at(1, 1), at(1.2, 1.1)));
    await saved(one);
    other.make(move(at(2, 2), at(2.2, 2.1)));
    other.make(move(at(1, 1), at(0.9, 0.9)));
    await saved(other);
    const { conflicts, graph, done } = other.store.getState();
    expect(conflicts.map(({ refusal }) => refusal.code)).toEqual(["not-a-vertex"]);
    expect(done).toHaveLength(1);
    expect(graph).toEqual(server.graph);
    await one.catchUp();
    expect(one.store.getState().graph).toEqual(server.graph);
    other.dismissConflict(conflicts[0]!.op.id);
    expect(other.store.getState().conflicts).toEqual([]);
  });

  it("finds the same border under another number, and another name for its new cell", async () => {
    const server = new Server();
    const [one, other] = [await open(server), await open(server)];
    one.make({ action: "split-cell", code: "a0", line: [at(-1, 0.5), at(2, 0.5)], newCode: "new-1" });
    await saved(one);
    other.make({ action: "split-cell", code: "c2", line: [at(1, 2.5), at(4, 2.5)], newCode: "new-1" });
    const { graph } = other.store.getState();
    const cut = [...graph.arcs.values()].find(({ left, right }) => [left, right].includes("new-1") && left && right);
    other.make({ action: "insert-vertex", arc: cut!.id, index: 0, at: at(2.5, 2.4) });
    await saved(other);
    expect(other.store.getState().conflicts).toEqual([]);
    expect(other.store.getState().graph).toEqual(server.graph);
    expect(server.graph.cells.has("new-2")).toBe(true);
  });

  it("undoes everything to the plan as it was, in whatever order steps, undos and answers come", async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: inner.length - 1 }) },
      { weight: 2, arbitrary: fc.constant("undo" as const) },
      { weight: 1, arbitrary: fc.constant("redo" as const) },
      { weight: 1, arbitrary: fc.constant("answer" as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const server = new Server();
        const session = await open(server);
        const { graph: first } = session.store.getState();
        for (const what of acts) {
          if (what === "undo") session.undo();
          else if (what === "redo") session.redo();
          else if (what === "answer") await saved(session);
          else session.make(inner[what]!);
        }
        while (session.store.getState().done.length > 0) expect(session.undo()?.ok).toBe(true);
        await saved(session);
        const { graph, conflicts } = session.store.getState();
        expect(conflicts).toEqual([]);
        expect([...graph.arcs].sort()).toEqual([...first.arcs].sort());
        expect(graph.cells.size).toBe(first.cells.size);
        expect(server.graph).toEqual(graph);
      }),
      { numRuns: 60 },
    );
  });
});
