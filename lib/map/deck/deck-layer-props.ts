import type { DeckLayerId, StyleLayerId } from "../layer-ids";
import { beforeIdOf } from "../layer-order";

interface DeckLayerProps {
  id: DeckLayerId;
  beforeId?: StyleLayerId;
  parameters: Record<string, string | boolean>;
}

/** What all our deck.gl layers share: their place in the one order, and no depth, because the map is flat. */
export function deckLayerProps(id: DeckLayerId, blend: Record<string, string> = {}): DeckLayerProps {
  const beforeId = beforeIdOf(id);
  return {
    id,
    ...(beforeId ? { beforeId } : {}),
    parameters: { depthWriteEnabled: false, depthCompare: "always", ...blend },
  };
}
