import type { Position } from "../../city-types";
import { at } from "../at";
import type { Point } from "../geometry/point";
import { toMetres, toPosition } from "../geometry/projection";
import { segmentCrossing } from "../geometry/segment-crossing";

export const OUTSIDE = -1;

/**
 * A planar map as a doubly connected edge list: half-edges 2e and 2e + 1 are twins, faces lie to the left.
 * Every vertex is rounded to the published 7 decimals when it is made, so whatever is built from shared edges
 * (grids, communities, the district) shares its coordinates to the last digit.
 */
export class PlanarMap {
  readonly points: Point[] = [];
  readonly positions: Position[] = [];
  readonly origin: number[] = [];
  readonly next: number[] = [];
  readonly previous: number[] = [];
  readonly face: number[] = [];
  /** Per edge (half-edge >> 1): which street it is a piece of. */
  readonly street: number[] = [];
  /** Per face: one of its half-edges. */
  readonly faceEdge: number[] = [];
  private readonly outgoing: number[] = [];

  addVertex(point: Point): number {
    const position = toPosition(point);
    this.positions.push(position);
    this.points.push(toMetres(position));
    this.outgoing.push(-1);
    return this.points.length - 1;
  }

  addEdge(from: number, to: number, street: number): number {
    const half = this.origin.length;
    this.origin.push(from, to);
    this.next.push(-1, -1);
    this.previous.push(-1, -1);
    this.face.push(OUTSIDE, OUTSIDE);
    this.street.push(street);
    if (at(this.outgoing, from) < 0) this.outgoing[from] = half;
    if (at(this.outgoing, to) < 0) this.outgoing[to] = half + 1;
    return half;
  }

  link(before: number, after: number): void {
    this.next[before] = after;
    this.previous[after] = before;
  }

  pointOf(half: number): Point {
    return at(this.points, at(this.origin, half));
  }

  target(half: number): number {
    return at(this.origin, half ^ 1);
  }

  streetOf(half: number): number {
    return at(this.street, half >> 1);
  }

  /** Half-edges leaving a vertex, in rotational order. */
  leaving(vertex: number): number[] {
    const first = at(this.outgoing, vertex);
    const all: number[] = [];
    let half = first;
    do {
      all.push(half);
      half = at(this.next, half ^ 1);
    } while (half !== first);
    return all;
  }

  ringOf(face: number): number[] {
    const first = at(this.faceEdge, face);
    const ring: number[] = [];
    let half = first;
    do {
      ring.push(half);
      half = at(this.next, half);
    } while (half !== first);
    return ring;
  }

  ringPoints(face: number): Point[] {
    return this.ringOf(face).map((half) => this.pointOf(half));
  }

  /** Puts a new vertex on a half-edge; the half-edge then ends there, its new `next` goes on to the old end. */
  splitEdge(half: number, point: Point): number {
    const twin = half ^ 1;
    const end = this.target(half);
    const vertex = this.addVertex(point);
    const rest = this.addEdge(vertex, end, this.streetOf(half));
    this.outgoing[vertex] = rest;
    this.face[rest] = at(this.face, half);
    this.face[rest ^ 1] = at(this.face, twin);
    this.link(rest, at(this.next, half));
    this.link(half, rest);
    this.link(at(this.previous, twin), rest ^ 1);
    this.link(rest ^ 1, twin);
    this.origin[twin] = vertex;
    this.outgoing[end] = rest ^ 1;
    return vertex;
  }

  /** Cuts the face left of both half-edges from the start of `from` to the start of `to`; returns the new face. */
  splitFace(from: number, to: number, between: readonly Point[], street: number): number {
    const oldFace = at(this.face, from);
    const chain = [at(this.origin, from), ...between.map((point) => this.addVertex(point)), at(this.origin, to)];
    const beforeFrom = at(this.previous, from);
    const beforeTo = at(this.previous, to);
    const halves = chain.slice(1).map((vertex, i) => this.addEdge(at(chain, i), vertex, street));
    for (let i = 1; i < halves.length; i++) {
      this.link(at(halves, i - 1), at(halves, i));
      this.link(at(halves, i) ^ 1, at(halves, i - 1) ^ 1);
    }
    const first = at(halves, 0);
    const last = at(halves, halves.length - 1);
    this.link(beforeFrom, first);
    this.link(last, to);
    this.link(beforeTo, last ^ 1);
    this.link(first ^ 1, from);
    const newFace = this.faceEdge.length;
    this.faceEdge.push(from);
    this.faceEdge[oldFace] = to;
    for (const half of this.ringOf(oldFace)) this.face[half] = oldFace;
    for (const half of this.ringOf(newFace)) this.face[half] = newFace;
    return newFace;
  }

  /** The first border of a face that a ray from inside meets: half-edge and point. */
  castRay(face: number, from: Point, direction: Point, reachMetres: number): { half: number; point: Point } | null {
    const end: Point = [from[0] + direction[0] * reachMetres, from[1] + direction[1] * reachMetres];
    let nearest = 2;
    let hit: number | null = null;
    for (const half of this.ringOf(face)) {
      const crossing = segmentCrossing(from, end, this.pointOf(half), at(this.points, this.target(half)));
      if (crossing && crossing.t < nearest) {
        nearest = crossing.t;
        hit = half;
      }
    }
    if (hit === null) return null;
    return { half: hit, point: [from[0] + (end[0] - from[0]) * nearest, from[1] + (end[1] - from[1]) * nearest] };
  }
}
