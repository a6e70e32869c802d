import { createStore } from "zustand/vanilla";
import { ApiError, errorCodeOf } from "../api-error";
import { judgeAnswer, waitAfter } from "./judge-answer";
import type { OutboxEntry } from "./outbox-entry";
import { deleteOutboxEntry, listOutbox, putOutboxEntry } from "./outbox-store";
import { problemKey } from "./problem-key";
import { sendEntry } from "./send-entry";

interface OutboxState {
  entries: readonly OutboxEntry[];
  sending: boolean;
  /** When nothing else happens, the next attempt is made then. */
  nextAttemptAt: number | null;
  /** The last failure that will be tried again. */
  waitingFor: string | null;
}

/** What is saved on this device and not sent, for all that show it. The truth is in the store on disk. */
export const outboxStore = createStore<OutboxState>(() => ({
  entries: [],
  sending: false,
  nextAttemptAt: null,
  waitingFor: null,
}));

/** One sender among all tabs. */
const LOCK = "fangge-outbox";
let owner = "";
let timer: ReturnType<typeof setTimeout> | undefined;

async function refresh(): Promise<void> {
  outboxStore.setState({ entries: await listOutbox(owner) });
}

/** Begins to send what a user left on this device, and does so whenever the network comes back. @returns how to stop */
export function runOutbox(userId: string): () => void {
  owner = userId;
  const again = () => void syncOutbox();
  window.addEventListener("online", again);
  again();
  return () => {
    window.removeEventListener("online", again);
    clearTimeout(timer);
  };
}

type NewEntry = Pick<OutboxEntry, "kind" | "title" | "path" | "body" | "ifMatch" | "photos">;

/**
 * Saves an act and tries to send it. It is safe when this returns.
 * @returns the server's answer; null = saved, and sent later or shown in conflict
 * @throws ApiError when the server refuses it at once (it is then not kept: the form still has it), another error when this device
 *   cannot save it
 */
export async function saveAndSend(act: NewEntry, id: string): Promise<unknown> {
  const savedAt = new Date().toISOString();
  const entry = { ...act, id, userId: owner, savedAt, state: "waiting", problem: null, attempts: 0 } as const;
  await putOutboxEntry(entry);
  await refresh();
  const answers = await syncOutbox();
  const refused = outboxStore.getState().entries.find((each) => each.id === id && each.state === "refused");
  if (!refused) return answers.get(id) ?? null;
  await discardEntry(id);
  throw new ApiError(problemKey(refused.problem));
}

/** Sends what waits, oldest first. What the server cannot take now stays first in line; what it will not take is set aside. */
export async function syncOutbox(): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  await navigator.locks.request(LOCK, async () => {
    clearTimeout(timer);
    outboxStore.setState({ sending: true, nextAttemptAt: null });
    for (const entry of await listOutbox(owner)) {
      if (entry.state !== "waiting") continue;
      const wait = await attempt(entry, answers);
      if (wait === null) continue;
      outboxStore.setState({ nextAttemptAt: Date.now() + wait });
      timer = setTimeout(() => void syncOutbox(), wait);
      break;
    }
    outboxStore.setState({ sending: false });
    await refresh();
  });
  return answers;
}

/** @returns how long to wait before this entry is tried again; null = it is settled */
async function attempt(entry: OutboxEntry, answers: Map<string, unknown>): Promise<number | null> {
  try {
    answers.set(entry.id, await sendEntry(entry));
    await deleteOutboxEntry(entry.id);
    outboxStore.setState({ waitingFor: null });
    return null;
  } catch (error) {
    const problem = errorCodeOf(error);
    const verdict = judgeAnswer(problem);
    const attempts = entry.attempts + 1;
    // Its photos may have been sent before it failed.
    const [now = entry] = (await listOutbox(owner)).filter(({ id }) => id === entry.id);
    await putOutboxEntry({ ...now, attempts, problem, state: verdict === "later" ? "waiting" : verdict });
    outboxStore.setState({ waitingFor: verdict === "later" ? problem : null });
    return verdict === "later" ? waitAfter(attempts) : null;
  }
}

/** The user decided: what is on the server stays. */
export async function discardEntry(id: string): Promise<void> {
  await deleteOutboxEntry(id);
  await refresh();
}

/** The user decided: mine is sent again, on what they have now seen. */
export async function resendEntry(entry: OutboxEntry, ifMatch: number | null): Promise<void> {
  await putOutboxEntry({ ...entry, ifMatch, state: "waiting", problem: null });
  await syncOutbox();
}
