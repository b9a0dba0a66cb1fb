import type { Document } from '@sejour/documents'
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Writing } from './blocks.ts'
import { twips } from './measures.ts'
import { linesOf, runsOf } from './runs.ts'
import { GAP, sideBySide } from './side-by-side.ts'

/** What stands before the text: who sends it, the State and the name of the form; and the title. */
export function headOf(
  { letterhead, masthead, heading, title, about }: Document,
  writing: Writing,
): { readonly head: readonly (Paragraph | Table)[]; readonly title: readonly Paragraph[] } {
  const head: (Paragraph | Table)[] = []
  if (letterhead) {
    head.push(
      new Paragraph({ style: 'Sender', text: letterhead.name }),
      new Paragraph({ style: 'SenderLines', children: linesOf(letterhead.lines) }),
    )
  }
  if (masthead) {
    const state = new Paragraph({ style: 'Masthead', children: linesOf(masthead.lines) })
    const form = new Paragraph({
      style: 'FormName',
      alignment: AlignmentType.RIGHT,
      // Up to the edge of the text, over the gap that follows every cell.
      indent: { right: -GAP },
      text: masthead.form ?? '',
    })
    head.push(
      sideBySide([[state], [form]], { shares: [2, 3], width: writing.width }),
      new Paragraph({ style: 'Rule', children: [new TextRun('')] }),
    )
  }
  return {
    head,
    title: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(heading ?? title) }),
      ...(about === undefined ? [] : [new Paragraph({ style: 'About', text: about })]),
    ],
  }
}

/** About how high that stands, in twips: a word processor alone knows exactly. */
export function heightOfHead({ letterhead, masthead }: Document): number {
  const lines = (masthead?.lines.length ?? 0) + (letterhead ? letterhead.lines.length + 1 : 0)
  return twips(lines * 3.8 + (masthead ? 6 : 0) + (letterhead ? 10 : 0))
}
