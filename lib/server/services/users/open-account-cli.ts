import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { z } from "zod";
import { roles } from "@/lib/access/role";
import { closePools } from "@/lib/server/db/pool";
import { type NewAccount, openAccount } from "./open-account";

const usage = `npm run account -- <user name> --role <${roles.join("|")}> --scope 990102[,…]
  --name 张三            as others read it; the user name when left out
  --office 指挥中心       kept with every act in the audit log
  --department <code>    for the role department, and for no other`;

function readAccount(args: string[]): NewAccount {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: text, scope: text, name: text, office: text, department: text },
  });
  const username = positionals[0] ?? "";
  return {
    username,
    name: values.name ?? username,
    ...z.object({ role: z.enum(roles) }).parse({ role: values.role }),
    scopes: (values.scope ?? "").split(",").filter((code) => code !== ""),
    ...(values.office === undefined ? {} : { office: values.office }),
    ...(values.department === undefined ? {} : { departmentCode: values.department }),
  };
}

/** `npm run account`. Exit codes: 0 made · 1 refused, nothing was written · 2 the call is wrong. */
async function main(): Promise<number> {
  try {
    const made = await openAccount(readAccount(process.argv.slice(2)), userInfo().username);
    if (made.ok) {
      const { user, password } = made.value;
      process.stdout.write(`${user.username} (${user.role}, ${user.scopes.join(" ")})\npassword  ${password}\n`);
      process.stdout.write("It is shown this once.\n");
      return 0;
    }
    const { code, field, details } = made.failure;
    process.stderr.write(`${code}: ${field ?? ""} ${JSON.stringify(details ?? {})}\n`);
    return 1;
  } catch (error) {
    const isUsage = error instanceof z.ZodError || (error instanceof TypeError && "code" in error);
    if (!isUsage) throw error;
    const said =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n")
        : error.message;
    process.stderr.write(`${said}\n\n${usage}\n`);
    return 2;
  }
}

try {
  process.exitCode = await main();
} finally {
  await closePools();
}
