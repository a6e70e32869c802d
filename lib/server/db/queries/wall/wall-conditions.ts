import { notDrill } from "../incidents/not-drill";
import { inPart, type ScopePart } from "../scope-parts";
import type { Statement } from "../statement";

/** The condition that a case lies in any of the parts, and is no drill. */
export const inAnyPart = (statement: Statement, parts: readonly ScopePart[]): string =>
  `(${parts.map((part) => `(${inPart(statement, part)})`).join(" or ")}) and ${notDrill}`;

/** A case in the last fifth of its time, at least ten minutes (lib/incidents/lateness.ts). */
export const isSoon = `due_at >= now() and due_at - now() <= greatest(interval '10 minutes',
  (due_at - coalesce(due_from, reported_at)) * 0.2)`;
