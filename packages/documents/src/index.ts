export type {
  Block,
  Document,
  DocumentLang,
  Inline,
  Letterhead,
  Line,
  Masthead,
  SignaturePlace,
} from './document.ts'
export { drawCode } from './code.ts'
export { depthsOf, partsOf } from './parts.ts'
export { said, type Said } from './said.ts'
export { toHtml, toHtmlFragment } from './to-html.ts'
export { toText } from './to-text.ts'
