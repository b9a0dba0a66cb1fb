// The same fonts for all that take files.
const root = new URL('../../../node_modules/', import.meta.url)
const file = (path) => new URL(path, root).pathname
export const sans = file('source-sans/TTF/SourceSans3-Regular.ttf')
export const sansStrong = file('source-sans/TTF/SourceSans3-Semibold.ttf')
export const naskh = file('@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf')
export const isArabic = (text) => /\p{Script=Arabic}/u.test(text)
