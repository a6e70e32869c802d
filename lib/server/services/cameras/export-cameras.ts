import type { Actor } from "@/lib/access/actor";
import { catalogForms } from "@/lib/coverage/catalog-forms";
import { ok, type Result } from "@/lib/kernel/result";
import { type CameraRow, toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { listCameras } from "@/lib/server/db/queries/cameras/list-cameras";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import type { Reply } from "@/lib/server/http/reply";

const PAGE_ROWS = 1_000;

/** The register of the scope as a catalogue. Read page by page as the client takes it: no transaction waits for a slow line. */
export async function exportCameras(
  actor: Actor,
  area: string | undefined,
  form: keyof typeof catalogForms,
): Promise<Result<Reply>> {
  const first = await readPage(actor, area, undefined);
  if (!first.ok) return first;
  const texts = catalogTexts(actor, area, { form, first: first.value });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return ok({ body, headers: { "content-disposition": `attachment; filename="catalog.${form}"` } });
}

async function* catalogTexts(
  actor: Actor,
  area: string | undefined,
  { form, first }: { form: keyof typeof catalogForms; first: CameraRow[] },
): AsyncGenerator<string, void> {
  const { head, rows: written, tail } = catalogForms[form];
  yield head;
  let rows = first;
  for (;;) {
    yield written(rows.map(toCamera));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) break;
    const page = await readPage(actor, area, last);
    // A catalogue that breaks off is noticed; one that ends early as if it were whole is not.
    if (!page.ok) throw new Error(`catalogue broken off: ${page.failure.code}`);
    rows = page.value;
  }
  yield tail;
}

function readPage(actor: Actor, area: string | undefined, last: CameraRow | undefined): Promise<Result<CameraRow[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const after = last && ([last.grid_code, last.id] as const);
      return ok(parts.length === 0 ? [] : await listCameras(tx, { parts, after, limit: PAGE_ROWS }));
    },
    { readOnly: true },
  );
}
