import { z } from "zod";
import { idField, positionField } from "../fields";

/**
 * A grid's or unit's code, the name `new-<n>` of a cell that gets its code when the plan is published, or `free` for the ground of
 * a thematic layer that no unit has.
 */
export const cellCodeField = z
  .string()
  .regex(/^(\d{15}|new-\d{1,6}|[A-Z][A-Z0-9]{1,7}-\d{3}|free)$/, "must be a grid or unit code, new-<number> or free");

const newCellField = z.string().regex(/^new-\d{1,6}$/, "must be new-<number>");
const line = z.array(positionField).min(2).max(2000);
const arc = z.int().min(0);

/** The edits that `lib/grid/edit/run-step` makes, by name. Positions are rounded to seven decimals. */
export const planStepSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("move-vertex"), from: positionField, to: positionField }),
  z.strictObject({ action: z.literal("insert-vertex"), arc, index: z.int().min(0), at: positionField }),
  z.strictObject({ action: z.literal("remove-vertex"), at: positionField }),
  z.strictObject({ action: z.literal("simplify-border"), arc, toleranceMetres: z.number().min(0.1).max(100) }),
  z.strictObject({ action: z.literal("straighten-border"), arc }),
  z.strictObject({ action: z.literal("smooth-border"), arc }),
  z.strictObject({ action: z.literal("snap-border"), arc, line, reachMetres: z.number().min(1).max(200) }),
  z.strictObject({
    action: z.literal("create-cell"),
    ring: z.array(positionField).min(4).max(2000),
    from: z.array(cellCodeField).min(1).max(100),
    newCode: newCellField,
  }),
  z.strictObject({ action: z.literal("fill-gap"), at: positionField, newCode: newCellField }),
  z.strictObject({ action: z.literal("reshape-border"), cells: z.tuple([cellCodeField, cellCodeField]), line }),
  z.strictObject({ action: z.literal("split-cell"), code: cellCodeField, line, newCode: newCellField }),
  z.strictObject({ action: z.literal("merge-cells"), kept: cellCodeField, gone: cellCodeField }),
  z.strictObject({
    action: z.literal("transfer-area"),
    ring: z.array(positionField).min(4).max(2000),
    from: z.array(cellCodeField).min(1).max(100),
    to: cellCodeField,
  }),
  z.strictObject({
    action: z.literal("deal-areas"),
    cells: z.array(cellCodeField).min(1).max(100),
    areas: z
      .array(z.strictObject({ to: cellCodeField, ring: z.array(positionField).min(4).max(5000) }))
      .min(1)
      .max(500),
  }),
  z.strictObject({
    action: z.literal("lock-cells"),
    codes: z.array(cellCodeField).min(1).max(1000),
    locked: z.boolean(),
  }),
  z.strictObject({ action: z.literal("undo"), revision: z.int().min(2) }),
]);

/** A step that was taken: it made this revision of the plan. */
const takenStepSchema = z.object({
  revision: z.int(),
  /** The person's name. */
  by: z.string(),
  at: z.string(),
  step: planStepSchema,
});

/** What a 409 `plan-stale` tells beside its code: the steps since `baseRevision`, to replay before one's own. */
export const stalePlanSchema = z.object({ revision: z.int(), steps: z.array(takenStepSchema) });

/** What a 422 `step-refused` tells: which step, why (words: `plan.refusal.<code>`), where, and whom it concerns. */
export const refusedStepSchema = z.object({
  /** Place in `steps`, from 0. */
  step: z.int(),
  refusal: z.object({
    code: z.string(),
    position: positionField.nullable(),
    cells: z.array(z.string()),
  }),
});

export const planIdParams = z.strictObject({ id: idField });
