import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The text of a whole page, from a `PageLayout`. */
export function renderDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
