import type { CategoryLine } from "./event-categories";

/** From this day disputes are cases of their own. */
export const DISPUTES_FROM = "2026-01-01";

/** 小类 of 矛盾纠纷, after the kinds that mediation statistics commonly keep [K]: what it is about, never who quarrels. */
export const disputeCategories: readonly CategoryLine[] = [
  ["07001", "邻里纠纷", "Between neighbours", "civil-affairs"],
  ["07002", "物业纠纷", "Property management", "housing"],
  ["07003", "房屋租赁纠纷", "Tenancy", "housing"],
  ["07004", "噪声与相邻权纠纷", "Noise, light and access", "urban-management"],
  ["07005", "消费纠纷", "Consumer", "civil-affairs"],
  ["07006", "劳动争议", "Labour", "civil-affairs"],
  ["07007", "损害赔偿纠纷", "Compensation for damage", "civil-affairs"],
  ["07999", "其他纠纷", "Other dispute", "civil-affairs"],
];
