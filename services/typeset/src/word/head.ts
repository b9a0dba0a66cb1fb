import type { Document } from '@sejour/documents'
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Writing } from './blocks.ts'
import { linesOf, runsOf } from './runs.ts'
import { sideBySide } from './side-by-side.ts'

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
      text: masthead.form ?? '',
    })
    head.push(
      sideBySide([[state], [form]], { shares: [1, 1], width: writing.width }),
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
