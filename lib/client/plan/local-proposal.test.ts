import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { proposalWishSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { groundOf } from "@/lib/grid/figures/ground";
import { beginLocalProposal, localProposal, stopLocalProposal } from "./local-proposal";

/** A worker that never answers, and falls over where a test lets it. */
class SilentWorker {
  static last: SilentWorker | undefined;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage = vi.fn();
  terminate = vi.fn();
  constructor() {
    SilentWorker.last = this;
  }
}

const reported = vi.fn();
const begin = () =>
  beginLocalProposal(
    { graph: { arcs: new Map(), cells: new Map(), nextArc: 0 }, revision: 1, ground: groundOf([]) },
    proposalWishSchema.parse({}),
  );
const fallOver = () => SilentWorker.last!.onerror!({ message: "out of memory" });
const job = () => localProposal.getState().job;

beforeEach(() => {
  vi.stubGlobal("Worker", SilentWorker);
  vi.stubGlobal("reportError", reported.mockClear());
});
afterEach(() => {
  // The next test begins with a worker of its own.
  fallOver();
  vi.unstubAllGlobals();
});

it("is cancelled where it was stopped, and that is no failure", async () => {
  const id = begin();
  expect(job()).toMatchObject({ id, status: "running" });
  stopLocalProposal();
  await vi.waitFor(() => expect(job()).toMatchObject({ id, status: "cancelled", errorCode: null }));
  expect(reported).not.toHaveBeenCalled();
});

it("says nothing of one whose place another took", async () => {
  begin();
  const id = begin();
  await new Promise((settled) => setTimeout(settled));
  expect(job()).toMatchObject({ id, status: "running", errorCode: null });
  expect(reported).not.toHaveBeenCalled();
  stopLocalProposal();
  await vi.waitFor(() => expect(job()).toMatchObject({ id, status: "cancelled" }));
});

it("fails where its worker fell over, and reports why", async () => {
  const id = begin();
  fallOver();
  await vi.waitFor(() => expect(job()).toMatchObject({ id, status: "failed", errorCode: "internal-error" }));
  expect(reported.mock.calls).toEqual([[new Error("A worker failed: out of memory")]]);
});
