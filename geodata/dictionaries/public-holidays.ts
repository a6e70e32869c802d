/**
 * Days that differ from the week's rule, as the General Office of the State Council announced them:
 * 国办发明电〔2024〕12号 for 2025 and 国办发明电〔2025〕7号 for 2026, from general knowledge [K]: check before relying on them.
 * 2027 and later are not announced here; the weekend rule alone holds for them.
 */
const announced: readonly {
  name: string;
  holidays: readonly [first: string, last: string];
  workdays?: readonly string[];
}[] = [
  { name: "元旦", holidays: ["2025-01-01", "2025-01-01"] },
  { name: "春节", holidays: ["2025-01-28", "2025-02-04"], workdays: ["2025-01-26", "2025-02-08"] },
  { name: "清明节", holidays: ["2025-04-04", "2025-04-06"] },
  { name: "劳动节", holidays: ["2025-05-01", "2025-05-05"], workdays: ["2025-04-27"] },
  { name: "端午节", holidays: ["2025-05-31", "2025-06-02"] },
  { name: "国庆节、中秋节", holidays: ["2025-10-01", "2025-10-08"], workdays: ["2025-09-28", "2025-10-11"] },
  { name: "元旦", holidays: ["2026-01-01", "2026-01-03"], workdays: ["2026-01-04"] },
  { name: "春节", holidays: ["2026-02-15", "2026-02-23"], workdays: ["2026-02-14", "2026-02-28"] },
  { name: "清明节", holidays: ["2026-04-04", "2026-04-06"] },
  { name: "劳动节", holidays: ["2026-05-01", "2026-05-05"], workdays: ["2026-05-09"] },
  { name: "端午节", holidays: ["2026-06-19", "2026-06-21"] },
  { name: "中秋节", holidays: ["2026-09-25", "2026-09-27"] },
  { name: "国庆节", holidays: ["2026-10-01", "2026-10-07"], workdays: ["2026-09-20", "2026-10-10"] },
];

export interface CalendarDay {
  day: string;
  kind: "holiday" | "workday";
  name: string;
}

const DAY_MILLISECONDS = 86_400_000;

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += DAY_MILLISECONDS) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

export const publicHolidays: readonly CalendarDay[] = announced.flatMap(({ name, holidays, workdays = [] }) => [
  ...daysBetween(...holidays).map((day) => ({ day, kind: "holiday" as const, name })),
  ...workdays.map((day) => ({ day, kind: "workday" as const, name: `${name}调休` })),
]);
