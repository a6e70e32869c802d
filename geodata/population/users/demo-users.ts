import type { Role } from "@/lib/access/role";
import type { City, CityGrid } from "../../city-types";

export interface DemoUser {
  id: string;
  username: string;
  name: string;
  role: Role;
  departmentCode: string | null;
  office: string;
  scopes: readonly string[];
  /** False: stands behind what the program does by itself and has no account. */
  canSignIn: boolean;
}

/** Only these two demo users are met in the history of cases; ids are stable so that tests can name them. */
export const commanderId = "u-commander";
export const departmentId = "u-department";
export const gridLeaderId = "u-gridleader";
const DEPARTMENT = "water";

/** The grid leader's grids: those of the pictures (柳堤 004–006), or the first three where people live. */
export function gridLeaderGrids({ areas, grids }: Pick<City, "areas" | "grids">): CityGrid[] {
  const community = areas.find(({ level, name }) => level === "community" && name.startsWith("柳堤"));
  const lived = grids.filter(({ kind }) => kind === "comprehensive");
  const here = lived.filter(({ communityCode }) => communityCode === community?.code);
  const pictured = here.filter(({ code }) => ["004", "005", "006"].includes(code.slice(12)));
  if (pictured.length > 1) return pictured;
  if (here.length > 0) return here.slice(0, 3);
  return lived.filter(({ communityCode }) => communityCode === lived[0]?.communityCode).slice(0, 3);
}

export function demoUsers(city: Pick<City, "areas" | "grids">): DemoUser[] {
  const districts = city.areas.filter(({ level }) => level === "district").map(({ code }) => code);
  const leaderGrids = gridLeaderGrids(city).map(({ code }) => code);
  const user = (
    username: string,
    name: string,
    role: Role,
    office: string,
    more: Partial<DemoUser> = {},
  ): DemoUser => ({
    id: `u-${username}`,
    username,
    name,
    role,
    departmentCode: null,
    office,
    scopes: districts,
    canSignIn: true,
    ...more,
  });
  return [
    user("commander", "陈敏", "commander", "区城市运行指挥中心"),
    user("department", "沈立新", "department", "区供水公司抢修二队", { departmentCode: DEPARTMENT }),
    user("planner", "叶知远", "planner", "区社会工作部规划科"),
    user("planner2", "苏文静", "planner", "区社会工作部规划科"),
    user("gridleader", "周建华", "grid_leader", "柳堤社区", { scopes: leaderGrids }),
    user("leader", "许国平", "leader", "区政府办公室"),
    user("admin", "罗凯", "admin", "区数据资源中心"),
    user("auditor", "邵正清", "auditor", "区审计室"),
    user("simulator", "演示数据源", "commander", "演示数据源", { canSignIn: false }),
  ];
}
