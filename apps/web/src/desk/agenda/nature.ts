// Being late in these has effects of its own, which neither word would tell.
const HAS_NO_NATURE: ReadonlySet<string> = new Set([
  'task',
  'title-end',
  'of-age',
  'exhibit-expiry',
  'mandate-end',
  'address',
  'new-round',
])

/** Whether a day is called peremptory or indicative at all: only those of a limit are. */
export const hasNature = (kind: string): boolean => !HAS_NO_NATURE.has(kind)
