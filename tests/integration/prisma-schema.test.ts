import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/server/db/prisma";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

/** Prisma's word for a column type of PostgreSQL. */
const words: Record<string, string> = {
  text: "String",
  "text[]": "String[]",
  bigint: "BigInt",
  integer: "Int",
  smallint: "Int @db.SmallInt",
  boolean: "Boolean",
  jsonb: "Json",
  bytea: "Bytes",
  uuid: "String @db.Uuid",
  "timestamp with time zone": "DateTime @db.Timestamptz(6)",
  date: "DateTime @db.Date",
  real: "Float @db.Real",
  "double precision": "Float",
};

/** `table.column type?` of every stored field of the schema file. */
function columnsOfSchema(): string[] {
  const text = readFileSync("prisma/schema.prisma", "utf8");
  const models = new Set([...text.matchAll(/^model (\w+)/gm)].map((match) => match[1] ?? ""));
  return [...text.matchAll(/^model \w+ \{\n([^]*?)^\}/gm)].flatMap(([, body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? "";
    return body.split("\n").flatMap((line) => {
      const [, name, type, list = "", optional = "", rest = ""] =
        /^ {2}(\w+)\s+(Unsupported\("[^"]+"\)|\w+)(\[\])?(\?)?(.*)$/.exec(line) ?? [];
      if (!name || !type || models.has(type)) return [];
      const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name;
      const native = /@db\.\w+(\(\d+\))?/.exec(rest)?.[0];
      return [`${table}.${column} ${type}${list}${native ? ` ${native}` : ""}${optional}`];
    });
  });
}

async function columnsOfDatabase(): Promise<string[]> {
  const rows = await program.query(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname not in ('spatial_ref_sys', '_prisma_migrations')`,
  );
  return rows.map(({ table, column, type, required }) => {
    const word = words[String(type)] ?? `Unsupported("${String(type)}")`;
    return `${String(table)}.${String(column)} ${word}${required ? "" : "?"}`;
  });
}

describe("prisma/schema.prisma", () => {
  it("has every table and column of the migrations, with type and nullability", async () => {
    expect(columnsOfSchema().sort()).toEqual((await columnsOfDatabase()).sort());
  });

  it("has the same keys", async () => {
    const rows = await program.query(
      `select c.relname as table, array(select a.attname::text from unnest(i.indkey::int[]) with ordinality k (n, place)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n order by place) as columns
       from pg_index i join pg_class c on c.oid = i.indrelid
       where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname not in ('spatial_ref_sys', '_prisma_migrations')`,
    );
    const text = readFileSync("prisma/schema.prisma", "utf8");
    const keys = [...text.matchAll(/^model \w+ \{\n([^]*?)^\}/gm)].map(([, body = ""]) => {
      const columnOf = (field: string) =>
        new RegExp(`^ {2}${field} .*@map\\("(\\w+)"\\)`, "m").exec(body)?.[1] ?? field;
      const fields = /@@id\(\[([^\]]+)\]\)/.exec(body)?.[1]?.split(", ") ?? [
        /^ {2}(\w+)\s.*@id\b/m.exec(body)?.[1] ?? "",
      ];
      return `${/@@map\("(\w+)"\)/.exec(body)?.[1] ?? ""} (${fields.map(columnOf).join(", ")})`;
    });
    expect(keys.sort()).toEqual(
      rows.map((row) => `${String(row.table)} (${(row.columns as string[]).join(", ")})`).sort(),
    );
  });

  it("never changes a key on update, nor empties a reference on delete", () => {
    const relations = readFileSync("prisma/schema.prisma", "utf8").match(/@relation\(.*fields:.*\)/g) ?? [];
    expect(relations.length).toBeGreaterThan(10);
    for (const relation of relations) {
      expect(relation).toContain("onUpdate: NoAction");
      expect(relation).toMatch(/onDelete: (NoAction|Cascade|Restrict)/);
    }
  });

  it("makes a client that reads what is there", async () => {
    const user = await prisma().user.findUnique({ where: { username: "gridleader" }, include: { userScopes: true } });
    expect(user).toMatchObject({ id: "u-gridleader", role: "grid_leader" });
    expect(user?.userScopes).toHaveLength(2);
    expect(await prisma().dictionaryEntry.count()).toBeGreaterThan(3);
  });
});
