// The same fonts for all that take files.
const root = new URL('../../../node_modules/', import.meta.url)
const file = (path) => new URL(path, root).pathname
export const sans = file('source-sans/TTF/SourceSans3-Regular.ttf')
export const sansStrong = file('source-sans/TTF/SourceSans3-Semibold.ttf')
export const naskh = file('@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf')

/** A text in parts that are Arabic or are not: neither of these tools looks for a font by itself. */
export const partsOf = (text) =>
  text
    .split(/([\p{Script=Arabic}][\p{Script=Arabic}\s]*)/u)
    .filter((part) => part !== '')
    .map((part) => ({ part, arabic: /\p{Script=Arabic}/u.test(part) }))
