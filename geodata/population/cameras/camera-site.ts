import type { Point } from "../../city/geometry/point";

/** What a camera is there for; decides who runs it, what it is and how it hangs. */
export type CameraRole =
  | "crossing"
  | "street"
  | "gate"
  | "school"
  | "hospital"
  | "market"
  | "office"
  | "works"
  | "estate"
  | "shop"
  | "waterside"
  | "hall";

/** A place where a camera could hang, and where it would look. */
export interface CameraSite {
  role: CameraRole;
  point: Point;
  bearingDegrees: number;
  /** Names the place; the camera gets a running number behind it. */
  name: string;
  /** Sites of a role are taken in this order, smallest first. */
  order: number;
}
