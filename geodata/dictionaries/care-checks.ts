/** What is looked after at a visit: of the home and of what was asked for, never of the person's health. */
export const careChecks: readonly (readonly [code: string, name: string, nameEn: string])[] = [
  ["talked", "见面问候", "Met and talked"],
  ["supplies", "食品用品充足", "Food and supplies at hand"],
  ["heating", "取暖用水正常", "Heating and water work"],
  ["gas-safe", "燃气灶具安全", "Gas and stove are safe"],
  ["power-safe", "用电线路安全", "Wiring is safe"],
  ["alarm-works", "烟感呼叫器正常", "Smoke alarm and call button work"],
  ["contact-current", "紧急联系人有效", "Emergency contact is current"],
  ["request-noted", "诉求已记录", "Requests noted"],
];
