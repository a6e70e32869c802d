/** Something of a plan that can be taken hold of. */
export interface PlanHandle {
  id: string;
  kind: "camera" | "off" | "turn" | "point";
  position: readonly [number, number];
  label: string;
}
