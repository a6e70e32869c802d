/** The demo users, in the order they are shown. */
const DEMO_USERS = ["commander", "department", "planner", "planner2", "gridleader", "leader", "admin", "auditor"];

async function withClient(databaseUrl, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * What lies in a migrated database.
 * @returns {Promise<{ isEmpty: boolean, grids: number, demoUsers: string[] }>} grids: those in force today
 */
export function cityState(databaseUrl) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select not exists (select from areas) and not exists (select from users) as "isEmpty",
              (select count(*)::int from grids where validity @> current_date) as grids,
              array(select username from users where username = any($1) and disabled_at is null) as "demoUsers"`,
      [DEMO_USERS],
    );
    const { isEmpty, grids, demoUsers } = rows[0];
    return { isEmpty, grids, demoUsers: DEMO_USERS.filter((name) => demoUsers.includes(name)) };
  });
}
