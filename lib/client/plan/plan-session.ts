import { createStore, type StoreApi } from "zustand/vanilla";
import type { EditStep, PlanStep } from "@/lib/grid/edit/plan-step";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { Refusal } from "@/lib/grid/refusal";
import { acknowledge } from "./acknowledge";
import { type Made, makeStep } from "./make-step";
import { type DraftShelf, draftOf } from "./plan-draft";
import { rebaseSession } from "./rebase-session";
import { redoStep } from "./redo-step";
import { openSession, type PlanConflict, type SessionState } from "./session-state";
import { undoStep } from "./undo-step";
import { wireSteps } from "./wire-steps";

/**
 * How an attempt to send ended. `stale`: somebody else was first. `refused`: the server's checks say no to one of the steps.
 * `closed`: this plan is not to be changed any more, or not by this person.
 */
export type SendResult =
  | { kind: "taken" | "unreachable" | "closed" }
  | { kind: "stale"; by: readonly string[] }
  | { kind: "refused"; step: number; refusal: Refusal };

export interface PlanTransport {
  read: () => Promise<{ revision: number; graph: GridGraph }>;
  /** @param key the same for every attempt at the same steps, so that they are made once */
  send: (baseRevision: number, steps: readonly PlanStep[], key: string) => Promise<SendResult>;
}

export type SavePhase = "saved" | "waiting" | "sending" | "unreachable" | "closed";

export interface SessionView extends SessionState {
  phase: SavePhase;
  savedAt: number | null;
  /** Who else changed the plan while we did; told once. */
  others: readonly string[];
  /** The browser could not keep the draft: the planner must know that closing the tab would lose unsent steps. */
  keptInBrowser: boolean;
}

interface Outside {
  plan: string;
  transport: PlanTransport;
  drafts: DraftShelf;
  now: () => number;
  newId: () => string;
  /** Resolves when the next attempt may be made, sooner when the network is back. */
  pause: (attempt: number) => Promise<void>;
}

const nothing: GridGraph = { arcs: new Map(), cells: new Map(), nextArc: 0 };

/** Names a batch: the same operations on the same revision are the same attempt. */
const batchKey = ({ unsent, sending, revision }: Pick<SessionState, "unsent" | "sending" | "revision">): string =>
  `${unsent[0]}:${sending}:${revision}`;

/** As many steps go in one call; more wait for the next. */
const LARGEST_BATCH = 20;

/** One plan being edited: steps are made here at once, kept in the browser, and sent to the server one batch after another. */
export class PlanSession {
  readonly store: StoreApi<SessionView>;
  readonly #outside: Outside;
  #isSending = false;
  #isClosed = false;
  #lastWrite: Promise<void> = Promise.resolve();

  private constructor(state: SessionState, outside: Outside) {
    this.#outside = outside;
    const phase = state.unsent.length === 0 ? "saved" : "waiting";
    this.store = createStore<SessionView>(() => ({ ...state, phase, savedAt: null, others: [], keptInBrowser: true }));
  }

  /** Opens a plan: as the server has it, with what this browser had not sent yet on top. */
  static async open(outside: Outside): Promise<PlanSession> {
    let draft = await outside.drafts.read(outside.plan);
    if (draft && draft.sending > 0) {
      // Nobody knows whether this batch arrived; sent once more under its key it is made once.
      const asState = { ...draft, serverGraph: nothing, graph: nothing };
      const result = await outside.transport.send(draft.revision, wireSteps(asState), batchKey(draft));
      if (result.kind === "taken") draft = draftOf(acknowledge(asState));
    }
    const { revision, graph } = await outside.transport.read();
    const opened = openSession(revision, graph);
    const state = draft ? rebaseSession({ ...opened, ...draft, revision }, revision, graph) : opened;
    const session = new PlanSession(state, outside);
    session.#keep();
    void session.#send();
    return session;
  }

  make(step: EditStep): Made {
    return this.#take(makeStep(this.store.getState(), step, this.#stamp()));
  }

  undo(): Made | null {
    const made = undoStep(this.store.getState(), this.#stamp());
    return made && this.#take(made);
  }

  redo(): Made | null {
    const made = redoStep(this.store.getState(), this.#stamp());
    return made && this.#take(made);
  }

  /** Another planner's steps have arrived at the server: have them beneath ours. */
  async catchUp(): Promise<void> {
    const { revision, graph } = await this.#outside.transport.read();
    const state = this.store.getState();
    if (state.sending > 0 || revision <= state.revision) return;
    this.#set(rebaseSession(state, revision, graph));
  }

  /** The planner has seen a conflict and gives that step up. */
  dismissConflict(op: string): void {
    const { conflicts } = this.store.getState();
    this.#set({ conflicts: conflicts.filter((each) => each.op.id !== op) });
  }

  /** Resolves when all that was made so far is kept in the browser. */
  kept(): Promise<void> {
    return this.#lastWrite;
  }

  /** Nothing more is sent; what is unsent stays in the browser. */
  close(): void {
    this.#isClosed = true;
  }

  #stamp(): { id: string; madeAt: number } {
    return { id: this.#outside.newId(), madeAt: this.#outside.now() };
  }

  #take(made: Made): Made {
    if (made.ok) {
      this.#set(made.state);
      void this.#send();
    }
    return made;
  }

  #set(change: Partial<SessionView>): void {
    this.store.setState(change);
    this.#keep();
  }

  #keep(): void {
    const draft = draftOf(this.store.getState());
    const write = async (): Promise<void> => {
      try {
        await this.#outside.drafts.write(this.#outside.plan, draft);
        if (!this.store.getState().keptInBrowser) this.store.setState({ keptInBrowser: true });
      } catch {
        this.store.setState({ keptInBrowser: false });
      }
    };
    this.#lastWrite = this.#lastWrite.then(write);
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    let attempt = 0;
    while (!this.#isClosed && this.store.getState().unsent.length > 0) {
      const phase = await this.#sendBatch();
      if (phase === "closed") this.#isClosed = true;
      if (phase !== "saved") this.store.setState({ phase });
      if (phase === "unreachable") await this.#outside.pause(attempt++);
      else attempt = 0;
    }
    this.#isSending = false;
    if (this.store.getState().unsent.length === 0) this.store.setState({ phase: "saved" });
  }

  async #sendBatch(): Promise<"saved" | "unreachable" | "closed"> {
    const { unsent, sending } = this.store.getState();
    // After a lost answer the very same batch goes again.
    this.#set({ sending: sending || Math.min(LARGEST_BATCH, unsent.length), phase: "sending" });
    await this.#lastWrite;
    const state = this.store.getState();
    const result = await this.#outside.transport.send(state.revision, wireSteps(state), batchKey(state));
    switch (result.kind) {
      case "unreachable":
        return "unreachable";
      case "closed":
        this.#set({ sending: 0 });
        return "closed";
      case "taken":
        this.#set({ ...acknowledge(this.store.getState()), savedAt: this.#outside.now() });
        return "saved";
      case "stale":
        this.store.setState({ others: result.by });
        return this.#startOver((current) => current);
      case "refused": {
        const op = state.ops.get(state.unsent[result.step] ?? "");
        return this.#startOver((current) => (op ? withoutOp(current, { op, refusal: result.refusal }) : current));
      }
    }
  }

  /** The server has another plan than we thought: read it, and put our steps on it. */
  async #startOver(settle: (state: SessionState) => SessionState): Promise<"saved" | "unreachable"> {
    try {
      const { revision, graph } = await this.#outside.transport.read();
      this.#set(rebaseSession(settle(this.store.getState()), revision, graph));
      return "saved";
    } catch {
      // Read again at the next attempt: what was refused is refused then, too.
      this.#set({ sending: 0 });
      return "unreachable";
    }
  }
}

function withoutOp(state: SessionState, conflict: PlanConflict): SessionState {
  const { id } = conflict.op;
  return {
    ...state,
    unsent: state.unsent.filter((each) => each !== id),
    done: state.done.filter(({ op }) => op !== id),
    conflicts: [...state.conflicts, conflict],
  };
}
