import { colourCells } from "@/lib/grid/colour-cells";
import { unitCodes } from "@/lib/grid/free-ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { CellLabel, MarkedPlace, PastBorders, PlanScene, VertexHandle } from "@/lib/map/plan/plan-scene";
import type { EditorView, PlanEditor } from "./plan-editor";
import type { SessionView } from "./plan-session";
import { vertexHandles } from "./vertex-handles";

/** What the page adds to the plan itself. */
export interface SceneExtras {
  labelOf: (code: CellCode, now: EditorView["figures"], live: EditorView["liveFigures"]) => CellLabel;
  places: readonly MarkedPlace[];
  past: PastBorders | null;
  isAside: boolean;
  line: number | null;
}

const noHandles: readonly VertexHandle[] = [];

/** Makes scenes for the map one after another; each part stays the same object as long as it shows the same. */
export function sceneMaker(editor: PlanEditor, areas: readonly string[]) {
  let colours = new Map<CellCode, number>();
  let colouredGraph: GridGraph | null = null;
  let labels: ReadonlyMap<CellCode, CellLabel> = new Map();
  let labelKey: readonly unknown[] = [];
  let handles = noHandles;
  let handleKey: readonly unknown[] = [];
  let places: readonly MarkedPlace[] = [];
  let placeKey: readonly unknown[] = [];
  let gripMarks: { from: EditorView["marks"]; grip: EditorView["grip"]; marks: EditorView["marks"] } | null = null;

  const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length && a.every((part, i) => part === b[i]);
  const marksOf = ({ marks, grip }: EditorView): EditorView["marks"] => {
    if (marks.grip || !grip) return marks;
    if (gripMarks?.from !== marks || gripMarks.grip !== grip)
      gripMarks = { from: marks, grip, marks: { ...marks, grip } };
    return gripMarks.marks;
  };

  return ({ labelOf, places: told, past, isAside, line }: SceneExtras): PlanScene => {
    const view = editor.store.getState();
    const session: SessionView = editor.session.store.getState();
    const { graph, conflicts } = session;
    const { figures, liveFigures, selected, live, tool } = view;
    if (graph !== colouredGraph) colours = colourCells(graph, colours);
    colouredGraph = graph;
    const newLabelKey = [figures, liveFigures, labelOf, graph.cells];
    if (!isSame(labelKey, newLabelKey)) {
      labels = new Map(unitCodes(graph.cells.keys()).map((code) => [code, labelOf(code, figures, liveFigures)]));
      labelKey = newLabelKey;
    }
    const shown = tool === "vertex" && live === null;
    const newHandleKey = [graph, selected, shown];
    if (!isSame(handleKey, newHandleKey)) {
      handles = shown ? vertexHandles(graph, selected) : noHandles;
      handleKey = newHandleKey;
    }
    const newPlaceKey = [told, conflicts];
    if (!isSame(placeKey, newPlaceKey)) {
      const disputed = conflicts.flatMap(({ refusal }): MarkedPlace[] =>
        refusal.at ? [{ at: refusal.at, kind: "conflict" }] : [],
      );
      places = [...told, ...disputed];
      placeKey = newPlaceKey;
    }
    const marks = marksOf(view);
    return { areas, graph, colours, labels, selected, live, handles, marks, places, past, isAside, line };
  };
}
