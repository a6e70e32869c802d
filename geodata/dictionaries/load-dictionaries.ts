import { Client } from "pg";
import { foundDepartments } from "@/lib/server/imports/found-departments";
import { addDictionaries } from "./add-dictionaries";

/**
 * Brings any migrated database, empty or in use, to where cases can be registered and dispatched: the dictionaries, and the
 * departments of districts that have none. @returns how many rows were added
 */
export async function loadDictionaries(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl, application_name: "fangge-dictionaries" });
  await client.connect();
  try {
    await client.query("begin");
    let added = await addDictionaries(client);
    const { rows } = await client.query<{ code: string }>("select code from areas where level = 'district'");
    for (const { code } of rows) added += await foundDepartments(client, code);
    await client.query("commit");
    return added;
  } finally {
    await client.end();
  }
}
