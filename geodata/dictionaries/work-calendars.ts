export interface WorkCalendar {
  id: string;
  name: string;
  nameEn: string;
  /** Minutes after midnight, local time, half open. */
  workingMinutes: readonly (readonly [from: number, to: number])[];
  timeZone: string;
}

const clock = (hours: number, minutes = 0) => 60 * hours + minutes;

/** Monday to Friday, changed by the days of public-holidays.ts. Hours are a common local rule [K], not a national one. */
export const officeCalendar: WorkCalendar = {
  id: "office",
  name: "机关工作日历",
  nameEn: "Office hours",
  workingMinutes: [
    [clock(8, 30), clock(12)],
    [clock(14), clock(17, 30)],
  ],
  timeZone: "Asia/Shanghai",
};

export const workCalendars: readonly WorkCalendar[] = [officeCalendar];
