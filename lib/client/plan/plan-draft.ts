import type { SessionState } from "./session-state";

/** What of a session is kept in the browser: all but the graphs, which the server has. */
export type PlanDraft = Omit<SessionState, "serverGraph" | "graph">;

export const draftOf = ({ revision, ops, unsent, sending, done, undone, conflicts }: SessionState): PlanDraft => ({
  revision,
  ops,
  unsent,
  sending,
  done,
  undone,
  conflicts,
});

/** Where drafts are kept between two openings of the page. */
export interface DraftShelf {
  read: (plan: string) => Promise<PlanDraft | null>;
  write: (plan: string, draft: PlanDraft) => Promise<void>;
}
