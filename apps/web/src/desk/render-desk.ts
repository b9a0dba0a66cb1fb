import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { linkTerms, renderDocument } from '../layout/index.ts'

/** The text of a page of the desk. Words of the lexicon do not link: its readers know them. */
export function renderDesk<Props extends object>(
  page: (props: Props) => VNode,
  props: Props,
): string {
  linkTerms(undefined)
  return renderDocument(page(props))
}

/** A part of a page alone, for a script that puts it in its place. */
export function renderDeskPart<Props extends object>(
  part: (props: Props) => VNode,
  props: Props,
): string {
  linkTerms(undefined)
  return renderToString(part(props))
}
