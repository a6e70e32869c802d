/**
 * Columns the product never takes in (product.md, refusals): what classes persons, or identifies them by machine.
 * Words are matched whole after the name is split at punctuation and case, so that `surface` is not `face`;
 * Chinese terms are matched anywhere in the name.
 */
const refusals = {
  religion: { words: ["religion", "religious", "faith", "church"], terms: ["宗教", "信仰", "教派"] },
  ethnicity: { words: ["ethnicity", "ethnic", "race", "nationality"], terms: ["民族", "族别", "种族"] },
  politics: { words: ["party", "political", "politics"], terms: ["政治面貌", "党员", "政治"] },
  petitions: { words: ["petition", "petitions", "petitioner", "xinfang"], terms: ["信访", "上访"] },
  health: {
    words: ["health", "disease", "diagnosis", "hiv", "mental", "psychiatric", "illness", "medical", "disability"],
    terms: ["健康", "病史", "疾病", "诊断", "精神", "残疾", "艾滋"],
  },
  "criminal-record": {
    words: ["criminal", "crime", "offender", "conviction", "drug", "prison", "parole"],
    terms: ["前科", "犯罪", "刑满", "吸毒", "涉毒", "矫正", "服刑"],
  },
  biometrics: {
    words: ["face", "facial", "fingerprint", "iris", "biometric", "biometrics"],
    terms: ["人脸", "面部", "指纹", "虹膜", "生物识别"],
  },
  "vehicle-plate": { words: ["plate", "licenseplate", "plateno"], terms: ["车牌", "号牌"] },
  "person-label": { words: ["keyperson", "blacklist", "watchlist"], terms: ["重点人", "特殊人群", "黑名单", "管控"] },
} as const;

export type RefusedSubject = keyof typeof refusals;

/** What a column name speaks of that the product refuses, or null. */
export function refusedSubject(column: string): RefusedSubject | null {
  const words = new Set(
    column
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/),
  );
  for (const [subject, { words: refused, terms }] of Object.entries(refusals)) {
    if (refused.some((word) => words.has(word)) || terms.some((term) => column.includes(term))) {
      return subject as RefusedSubject;
    }
  }
  return null;
}
