import { z } from "zod";
import type { HandOverFacts, HandOverWords } from "@/lib/contracts/hand-overs/hand-over";
import type { Tx } from "../../tx";
import type { HandOverRow } from "./hand-over-row";

const insert = `
insert into hand_overs (district_code, area_code, shift, text, facts, written_at, written_by, written_by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`;
const row = z.object({ id: z.string() });

const amend = `
update hand_overs set shift = $4, text = $5, changed_at = $6, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 and acknowledged_at is null`;

const acknowledge = `
update hand_overs set acknowledged_at = $4, acknowledged_by = $5, acknowledged_name = $6, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 and acknowledged_at is null`;

type Words = Pick<HandOverWords, "shift" | "text">;

/** Writes a note in the actor's name. @returns its id */
export async function insertHandOver(
  tx: Tx,
  { area, words, facts, at }: { area: string; words: Words; facts: HandOverFacts; at: Date },
): Promise<string> {
  const { userId, name } = tx.actor;
  const values = [area.slice(0, 6), area, words.shift, words.text, JSON.stringify(facts), at, userId, name];
  const [written] = await tx.rows(insert, values, row);
  if (!written) throw new Error("a hand-over note was not written");
  return written.id;
}

type Known = Pick<HandOverRow, "district_code" | "id"> & { revision: number };

/** @returns false when the note was changed or acknowledged meanwhile */
export const amendHandOver = async (tx: Tx, note: Known, words: Words, at: Date): Promise<boolean> =>
  (await tx.run(amend, [note.district_code, note.id, note.revision, words.shift, words.text, at])) === 1;

/** Takes the shift over in the actor's name. @returns false when the note was changed or acknowledged meanwhile */
export const acknowledgeHandOver = async (tx: Tx, note: Known, at: Date): Promise<boolean> => {
  const { userId, name } = tx.actor;
  return (await tx.run(acknowledge, [note.district_code, note.id, note.revision, at, userId, name])) === 1;
};
