import { z } from "zod";
import { topologySchema } from "@/lib/contracts/plans/plan";
import { proposalResultSchema, proposalWishSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { type Ground, groundOf } from "@/lib/grid/figures/ground";
import { type CommunitiesProposal, proposeCommunities } from "@/lib/grid/proposal/propose-communities";

/** A search works this long before it says how far it is, and may be left. */
const SLICE_MILLISECONDS = 150;

const doubles = z.instanceof(Float64Array);
const point = z.tuple([z.number(), z.number()]).readonly();

export const proposalQuestion = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("begin"),
    topology: topologySchema,
    /** As `GroundPoint`, a column each. */
    points: z.object({ x: doubles, y: doubles, households: doubles, hazards: doubles, incidents: doubles }),
    barriers: z.array(z.array(point)),
    wish: proposalWishSchema,
  }),
  z.object({ kind: z.literal("go-on") }),
]);

export type ProposalQuestion = z.infer<typeof proposalQuestion>;

export const proposalAnswer = z.union([
  z.object({ share: z.number() }),
  z.object({ found: proposalResultSchema.omit({ baseRevision: true }) }),
]);

export type ProposalAnswer = { share: number } | { found: CommunitiesProposal };

let search: Generator<number, CommunitiesProposal> | null = null;

/** What the worker does with a message: begins a search in place of any other, or goes on with it, for one slice. */
export function answerProposal(body: unknown): { body: ProposalAnswer; transfer: Transferable[] } {
  const question = proposalQuestion.parse(body);
  if (question.kind === "begin") search = begun(question);
  if (!search) throw new Error("Nothing to go on with: no proposal was begun");
  const end = performance.now() + SLICE_MILLISECONDS;
  let step = search.next();
  while (step.done !== true && performance.now() < end) step = search.next();
  if (step.done !== true) return { body: { share: step.value }, transfer: [] };
  search = null;
  return { body: { found: step.value }, transfer: [] };
}

const begun = ({ topology, points, barriers, wish }: Extract<ProposalQuestion, { kind: "begin" }>) =>
  proposeCommunities(fromTopology(topology), groundOf(groundPoints(points), barriers), wish);

type Columns = Extract<ProposalQuestion, { kind: "begin" }>["points"];

/** What a proposal reads of the ground; people are nothing that it balances. */
export function pointColumns({ points }: Ground): Columns {
  const column = (of: (point: Ground["points"][number]) => number): Float64Array<ArrayBuffer> =>
    Float64Array.from(points, of);
  return {
    x: column(({ at }) => at[0]),
    y: column(({ at }) => at[1]),
    households: column(({ households }) => households),
    hazards: column(({ hazards }) => hazards),
    incidents: column(({ incidents }) => incidents),
  };
}

const groundPoints = ({ x, y, households, hazards, incidents }: Columns): Ground["points"] =>
  Array.from(x, (east, i) => ({
    at: [east, y[i]!] as const,
    households: households[i]!,
    people: 0,
    hazards: hazards[i]!,
    incidents: incidents[i]!,
  }));
