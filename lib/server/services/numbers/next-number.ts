import { takeNumbers } from "@/lib/server/db/queries/counters/take-numbers";

interface Counter {
  districtCode: string;
  kind: "incident" | "hazard";
  /** Local day `YYYY-MM-DD`. */
  day: string;
}

interface Waiting {
  resolve: (serial: number) => void;
  reject: (error: unknown) => void;
}

const queues = new Map<string, Waiting[]>();

/**
 * The next serial number of the day, as `2026-1122-0347` (the kind's letter before it for hazards).
 *
 * Taken outside the business transaction, so that writers do not queue on one row until each other's commit; a transaction
 * that fails leaves a gap, which a file number may have. All who ask while a statement runs share the next statement.
 */
export async function nextNumber(counter: Counter): Promise<string> {
  const serial = await nextSerial(counter);
  const [year = "", month = "", day = ""] = counter.day.split("-");
  const letter = counter.kind === "hazard" ? "H" : "";
  return `${letter}${year}-${month}${day}-${String(serial).padStart(4, "0")}`;
}

function nextSerial(counter: Counter): Promise<number> {
  const key = `${counter.districtCode} ${counter.kind} ${counter.day}`;
  return new Promise((resolve, reject) => {
    const queue = queues.get(key);
    if (queue) {
      queue.push({ resolve, reject });
      return;
    }
    queues.set(key, [{ resolve, reject }]);
    void serve(key, counter);
  });
}

async function serve(key: string, counter: Counter): Promise<void> {
  for (let batch = queues.get(key) ?? []; batch.length > 0; batch = queues.get(key) ?? []) {
    queues.set(key, []);
    try {
      const first = await takeNumbers(counter, batch.length);
      for (const [index, { resolve }] of batch.entries()) resolve(first + index);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  queues.delete(key);
}
