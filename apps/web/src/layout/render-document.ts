import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { bindFrenchSpaces } from './french-spaces.ts'

bindFrenchSpaces()

/** The text of a whole page, from a `PageLayout`. */
export function renderDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}

/** The text of a part of a page. */
export function renderPart(part: VNode): string {
  return renderToString(part)
}
