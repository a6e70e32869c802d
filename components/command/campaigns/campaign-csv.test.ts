import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import type { CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import { en } from "@/lib/i18n/messages/en";
import { campaignCsv } from "./campaign-csv";
import { freshDraft } from "./campaign-draft";

const t = createTranslator({ locale: "en", messages: en }) as never;
const counts = { found: 7, rectified: null, overdue: 0 };
const line = { ...counts, key: "990102001", grids: 3, checks: 1, targets: [] };

function board(spots: CampaignBoard["campaign"]["spots"]): CampaignBoard {
  const campaign = {
    ...{ ...freshDraft(0), id: "1", name: "x", targets: [], spots, areaCode: "990102", status: "running", summary: "" },
    ...{ createdBy: "", startedAt: null, closedAt: null, updatedAt: "", updatedBy: "", revision: 1 },
    ...{ mayChange: true, allowedSteps: [] },
  } satisfies CampaignBoard["campaign"];
  return { campaign, asOf: "", whole: { ...line, key: "" }, lines: [line], spots: spots.map(() => counts) };
}

const rowsOf = (given: CampaignBoard): string[] => campaignCsv(given, { t, name: (key) => `<${key}>` }).split("\r\n");

test("under the lines stand the spots, a table of their own; what is not shown is empty", () => {
  const rows = rowsOf(board([{ name: '=Market "A"', position: [118.25, 30.91], radiusMetres: 150 }]));
  expect(rows.slice(1)).toEqual([
    "<990102001>,990102001,3,7,,0,1",
    "Total,,3,7,,0,1",
    "",
    "Number,Name of the spot,Longitude (CGCS2000),Latitude (CGCS2000),Radius (m),Found,Rectified,Overdue",
    '1,"\'=Market ""A""",118.25,30.91,150,7,,0',
    "",
  ]);
});

test("a campaign without spots has one table", () => {
  expect(rowsOf(board([]))).toHaveLength(4);
});
