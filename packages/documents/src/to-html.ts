import type { Document } from './document.ts'
import { bodyOf, classOf } from './html/body.ts'
import { escape } from './html/escape.ts'
import { STYLE } from './html/style.ts'

/** A page that stands alone: its style within, nothing loaded from elsewhere, no script. */
export function toHtml(document: Document): string {
  return [
    '<!doctype html>',
    `<html lang="${document.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(document.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<main class="${classOf(document)}">`,
    ...bodyOf(document, 1),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * A document to be shown inside another page, without style: its classes begin with `act-`.
 * `headingLevel`: of its title; the headings of its text come below, never deeper than 6.
 */
export function toHtmlFragment(
  document: Document,
  { headingLevel }: { readonly headingLevel: 1 | 2 | 3 | 4 },
): string {
  return [
    `<article class="${classOf(document)}" lang="${document.lang}">`,
    ...bodyOf(document, headingLevel),
    '</article>',
  ].join('\n')
}
