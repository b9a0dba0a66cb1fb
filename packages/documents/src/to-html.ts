import type { Block, Document, Inline, Line } from './document.ts'

/** A page that stands alone: its style within, nothing loaded from elsewhere, no script. */
export function toHtml({ lang, title, about, blocks }: Document): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escape(title)}</h1>`,
    ...(about === undefined ? [] : [`<p class="about">${escape(about)}</p>`]),
    ...blocks.map(block),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading': {
      // The title of the document is the first heading.
      const tag = `h${one.level + 1}`
      return `<${tag}${one.id === undefined ? '' : ` id="${escape(one.id)}"`}>${escape(one.text)}</${tag}>`
    }
    case 'paragraph':
      return one.margin === undefined
        ? `<p>${line(one.text)}</p>`
        : `<div class="beside"><p>${line(one.text)}</p><p class="margin">${escape(one.margin)}</p></div>`
    case 'list': {
      const tag = one.ordered ? 'ol' : 'ul'
      return `<${tag}>${one.items.map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return `<dl>${one.items.map(({ term, is }) => `<dt>${escape(term)}</dt><dd>${line(is)}</dd>`).join('')}</dl>`
    case 'table':
      return tableOf(one)
    case 'note':
      return `<p class="note">${line(one.text)}</p>`
  }
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const headings = head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${line(cell)}</td>`).join('')
    return `<tr><th scope="row">${line(first)}</th>${cells}</tr>`
  })
  return `<table><caption>${escape(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function line(text: Line): string {
  return typeof text === 'string' ? escape(text) : text.map(inline).join('')
}

function inline(run: Inline): string {
  if (typeof run === 'string') return escape(run)
  if ('strong' in run) return `<strong>${escape(run.strong)}</strong>`
  return isHarmless(run.to)
    ? `<a href="${escape(run.to)}">${escape(run.link)}</a>`
    : escape(run.link)
}

// A link leads to the web or to a file that stands beside; nothing else, such as a script.
function isHarmless(address: string): boolean {
  return (
    /^https?:\/\//.test(address) || /^(?:[\w-][\w .-]*\/)*[\w-][\w .%-]*$|^#[\w-]+$/.test(address)
  )
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const STYLE = [
  ':root{color-scheme:light dark;--ink:#1d2327;--paper:#fbf9f4;--line:#cfc9bb;--soft:#565b5e;--accent:#0b5a63}',
  '@media(prefers-color-scheme:dark){:root{--ink:#e9e6de;--paper:#16191b;--line:#41474a;--soft:#b1b0aa;--accent:#7cc4cb}}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 "Source Sans 3",system-ui,sans-serif;font-variant-numeric:tabular-nums}',
  'main{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}',
  'h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}',
  'h1{font-size:1.9rem;margin:0}h2{font-size:1.35rem;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}h3{font-size:1.1rem;margin:1.75rem 0 .25rem}',
  'p{margin:.5rem 0;max-width:68ch}.about,.margin,caption,.note{color:var(--soft)}.about{margin-bottom:2rem}',
  'a{color:var(--accent)}',
  '.beside{display:grid;grid-template-columns:minmax(0,1fr) 13rem;column-gap:2rem}.margin{font-size:.85rem}',
  '.note{border-left:3px solid var(--line);padding-left:1rem}',
  'dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1.5rem}dt{color:var(--soft)}dd{margin:0}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}caption{text-align:left;padding-bottom:.5rem}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}tbody th{font-weight:500}',
  '@media(max-width:40rem){.beside,dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}table{display:block;overflow-x:auto}}',
  '@media print{body{background:none;font-size:11pt}main{padding:0}h2{break-after:avoid}tr{break-inside:avoid}}',
].join('')
