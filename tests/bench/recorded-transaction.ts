import pg from "pg";

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** Every statement sent through `pg` on app connections while `work` runs, with its values written into it. */
export async function recordStatements(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const send = prototype.query;
  prototype.query = function query(...args) {
    const { text, values } = statementOf(args);
    const { application_name: role } = (this as unknown as { connectionParameters: { application_name?: string } })
      .connectionParameters;
    if (role === "fangge_app") statements.push(inlined(text, values));
    return send.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = send;
  }
  return statements;
}

/** `query(text, values)` and `query({ text, values })` alike. */
function statementOf([first, second]: readonly unknown[]): { text: string; values: readonly unknown[] } {
  if (typeof first === "string") return { text: first, values: (second as unknown[] | undefined) ?? [] };
  const { text, values } = first as { text: string; values?: unknown[] };
  return { text, values: values ?? [] };
}

const inlined = (text: string, values: readonly unknown[]): string =>
  text.replace(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1])).replace(/\s+/g, " ");

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString("hex")}'::bytea`;
  if (Array.isArray(value)) return `array[${value.map(literal).join(",")}]::text[]`;
  return pg.escapeLiteral(typeof value === "string" ? value : JSON.stringify(value));
}
