const isText = /^text\/|[/+](json|xml)$/;

/** Every text says its encoding (ASVS 4.1.1), JSON too: a proxy or an old client must not guess. */
export const withCharset = (mediaType: string): string =>
  isText.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
