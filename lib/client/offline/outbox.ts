import { createStore } from "zustand/vanilla";
import { ApiError, type ApiErrorCode, errorCodeOf } from "../api-error";
import { heldKeys, unlockField } from "./field-keys";
import { isTooOld, judgeAnswer, waitAfter } from "./judge-answer";
import { keepEntry, openEntry } from "./keep-entry";
import type { NewAct, OutboxEntry, StoredEntry } from "./outbox-entry";
import { deleteOutboxEntry, listOutbox, putOutboxEntry } from "./outbox-store";
import { problemKey } from "./problem-key";
import { sendEntry } from "./send-entry";

interface OutboxState {
  entries: readonly OutboxEntry[];
  /** Records on this device that this version cannot read; they are left alone. */
  unreadable: number;
  sending: boolean;
  /** When nothing else happens, the next attempt is made then. */
  nextAttemptAt: number | null;
  /** The last failure that will be tried again. */
  waitingFor: string | null;
}

/** What is saved on this device and not sent, for all that show it. The truth is in the store on disk. */
export const outboxStore = createStore<OutboxState>(() => ({
  entries: [],
  unreadable: 0,
  sending: false,
  nextAttemptAt: null,
  waitingFor: null,
}));

/** One sender among all tabs. */
const LOCK = "fangge-outbox";
let owner = "";
let timer: ReturnType<typeof setTimeout> | undefined;

async function refresh(): Promise<void> {
  const { entries, unreadable } = await listOutbox(owner);
  const key = heldKeys(owner)?.outbox ?? null;
  outboxStore.setState({ entries: await Promise.all(entries.map((entry) => openEntry(entry, key))), unreadable });
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

/**
 * Saves an act and tries to send it. It is safe when this returns.
 * @returns the server's answer; null = saved, and sent later or shown in conflict
 * @throws ApiError when the server refuses it at once (it is then not kept: the form still has it), NotKept when this device cannot
 *   keep it
 */
export async function saveAndSend(act: NewAct, id: string): Promise<unknown> {
  await keepEntry({ act, id, userId: owner });
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
    for (const entry of (await listOutbox(owner)).entries) {
      if (entry.state !== "waiting") continue;
      const wait = await attempt(entry, answers);
      if (wait === null) continue;
      outboxStore.setState({ nextAttemptAt: Date.now() + wait });
      timer = setTimeout(() => void syncOutbox(), wait);
      break;
    }
    // With nothing to send the key is asked for all the same: what is kept next is locked with its other half.
    await unlockField(owner).catch(() => null);
    outboxStore.setState({ sending: false });
    await refresh();
  });
  return answers;
}

/** @returns how long to wait before this entry is tried again; null = it is settled */
async function attempt(entry: StoredEntry, answers: Map<string, unknown>): Promise<number | null> {
  if (isTooOld(entry.savedAt, Date.now()) && entry.problem !== "kept-too-long") {
    await putOutboxEntry({ ...entry, state: "refused", problem: "kept-too-long" });
    return null;
  }
  try {
    const { outbox } = await unlockField(owner);
    answers.set(entry.id, await sendEntry(entry, outbox));
    await deleteOutboxEntry(entry.id);
    outboxStore.setState({ waitingFor: null });
    return null;
  } catch (error) {
    return setAside(entry, errorCodeOf(error));
  }
}

async function setAside(entry: StoredEntry, problem: ApiErrorCode): Promise<number | null> {
  const verdict = judgeAnswer(problem);
  const attempts = entry.attempts + 1;
  // Its photos may have been sent before it failed.
  const [now = entry] = (await listOutbox(owner)).entries.filter(({ id }) => id === entry.id);
  const isAgreed = entry.problem === "kept-too-long" && verdict === "later";
  await putOutboxEntry({
    ...now,
    attempts,
    // That the user has looked at an old one counts for every attempt after it.
    problem: isAgreed ? entry.problem : problem,
    state: verdict === "later" ? "waiting" : verdict,
  });
  outboxStore.setState({ waitingFor: verdict === "later" ? problem : null });
  return verdict === "later" ? waitAfter(attempts) : null;
}

/** The user decided: what is on the server stays. */
export async function discardEntry(id: string): Promise<void> {
  await deleteOutboxEntry(id);
  await refresh();
}

/** The user decided: mine is sent again, on what they have now seen. */
export async function resendEntry(id: string, ifMatch: number | null): Promise<void> {
  const [entry] = (await listOutbox(owner)).entries.filter((each) => each.id === id);
  if (!entry) return;
  const problem = entry.problem === "kept-too-long" ? entry.problem : null;
  await putOutboxEntry({ ...entry, ifMatch, state: "waiting", problem });
  await syncOutbox();
}
