/** Widths in rem, so that a panel keeps its share when the interface grows on a large screen. */
export const panelLimits = {
  queue: { least: 17.5, most: 30, usual: 21.25 },
  inspector: { least: 20, most: 34, usual: 21.5 },
  plans: { least: 14, most: 26, usual: 17 },
} as const;

export type PanelName = keyof typeof panelLimits;
export type PanelWidths = Readonly<Record<PanelName, number>>;

export const panelNames = Object.keys(panelLimits) as PanelName[];
export const panelsCookie = "panels";

export const clampPanel = (name: PanelName, rem: number): number =>
  Math.round(Math.min(panelLimits[name].most, Math.max(panelLimits[name].least, rem)) * 100) / 100;

/** `queue:24.5,inspector:21.5`; what is not there or not a number is as usual. */
export function parsePanelWidths(text: string | undefined): PanelWidths {
  const given = (text ?? "").split(",").map((part) => part.split(":"));
  const widthOf = (name: PanelName): number => {
    const rem = Number.parseFloat(given.find(([key]) => key === name)?.[1] ?? "");
    return Number.isFinite(rem) ? clampPanel(name, rem) : panelLimits[name].usual;
  };
  return Object.fromEntries(panelNames.map((name) => [name, widthOf(name)])) as PanelWidths;
}

export const formatPanelWidths = (widths: PanelWidths): string =>
  panelNames.map((name) => `${name}:${widths[name]}`).join(",");
