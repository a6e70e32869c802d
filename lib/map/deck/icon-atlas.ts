import type { IconLayerProps } from "@deck.gl/layers";

/**
 * deck.gl makes a texture of any canvas (`createTexture` in @deck.gl/core), but the declared type of `iconAtlas` names
 * addresses and textures only.
 */
export const iconAtlas = (canvas: HTMLCanvasElement): NonNullable<IconLayerProps["iconAtlas"]> =>
  canvas as unknown as NonNullable<IconLayerProps["iconAtlas"]>;
