import type { AssessmentLine } from "@/lib/contracts/assessments/read-assessment-endpoint";
import { type Indicator, indicators } from "@/lib/incidents/indicator";
import { csvText } from "@/lib/kernel/csv-text";

interface CsvWords {
  words: Record<"rank" | "assessed" | "code" | "score" | "cases", string> & {
    numeratorOf: (indicator: Indicator) => string;
    denominatorOf: (indicator: Indicator) => string;
  };
  nameOf: (line: AssessmentLine) => string;
}

/** The assessment as it is seen, every indicator as its two counts; what is not shown is empty. */
export function assessmentCsv(lines: readonly AssessmentLine[], { words, nameOf }: CsvWords): string {
  const head = [
    ...[words.rank, words.assessed, words.code, words.score, words.cases],
    ...indicators.flatMap((one) => [words.numeratorOf(one), words.denominatorOf(one)]),
  ];
  const rows = lines.map((line) => [
    ...[line.rank, nameOf(line), line.key, line.score === null ? null : line.score.toFixed(2), line.cases],
    ...indicators.flatMap((one) => [line.rates[one].numerator, line.rates[one].denominator]),
  ]);
  return csvText([head, ...rows]);
}
