import type { Document, Letterhead, Masthead } from '../document.ts'
import { partsOf } from '../parts.ts'
import { said } from '../said.ts'
import { blocksOf, type Writing } from './blocks.ts'
import { escape } from './escape.ts'
import { lineOf } from './line.ts'

/** A document without the page around it; `titleLevel`: of the heading that is its title. */
export function bodyOf(document: Document, titleLevel: number): readonly string[] {
  const writing: Writing = { words: said[document.lang], titleLevel }
  const { before, after } = partsOf(document.blocks)
  const heading = lineOf(document.heading ?? document.title, writing.words)
  const { letterhead, masthead, about, foot, watermark } = document
  return [
    ...(watermark === undefined ? [] : [`<p class="act-watermark">${escape(watermark)}</p>`]),
    ...(letterhead ? [letterheadOf(letterhead)] : []),
    ...(masthead ? [mastheadOf(masthead, writing)] : []),
    ...blocksOf(before, writing),
    `<h${titleLevel} class="act-title">${heading}</h${titleLevel}>`,
    ...(about === undefined ? [] : [`<p class="act-about">${escape(about)}</p>`]),
    ...blocksOf(after, writing),
    ...(foot === undefined ? [] : [`<p class="act-foot">${escape(foot)}</p>`]),
  ]
}

/** Classes of the whole, for the element that holds it. */
export function classOf({ large }: Document): string {
  return large ? 'act act-large' : 'act'
}

function letterheadOf({ name, lines }: Letterhead): string {
  return `<p class="act-letterhead"><strong>${escape(name)}</strong>${lines.map((line) => `<br>${escape(line)}`).join('')}</p>`
}

function mastheadOf({ lines, form }: Masthead, { words }: Writing): string {
  const state = `<p>${lines.map((line) => lineOf(line, words)).join('<br>')}</p>`
  const name = form === undefined ? '' : `<p class="act-form">${escape(form)}</p>`
  return `<div class="act-masthead">${state}${name}</div>`
}
