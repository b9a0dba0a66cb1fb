export type { Block, Document, DocumentLang, Inline, Line } from './document.ts'
export { toHtml } from './to-html.ts'
