import type { Inline, Line } from '@sejour/documents'
import { type IRunOptions, type ParagraphChild, SimpleField, Tab, TextRun } from 'docx'

/** The runs of a line. What is filled, struck or marked bears a named style. */
export function runsOf(line: Line): ParagraphChild[] {
  return typeof line === 'string' ? textRuns(line) : line.flatMap(runOf)
}

/** Several lines in one paragraph. */
export function linesOf(lines: readonly Line[]): ParagraphChild[] {
  return lines.flatMap((line, index) =>
    index === 0 ? runsOf(line) : [new TextRun({ break: 1 }), ...runsOf(line)],
  )
}

function runOf(one: Inline): ParagraphChild[] {
  if (typeof one === 'string') return textRuns(one)
  if ('strong' in one) return textRuns(one.strong, { style: 'Strong' })
  if ('filled' in one) return textRuns(one.filled, { style: 'Filled' })
  if ('struck' in one) return textRuns(one.struck, { style: 'Struck' })
  if ('mark' in one) return textRuns(`(${one.mark})`, { style: 'NoteMark' })
  if ('words' in one) return textRuns(one.words, { language: languageOf(one) })
  // A gap never comes here: such a document is refused before.
  if ('gap' in one) return textRuns(one.gap)
  return isAddress(one.to) ? [linkOf(one.to, one.link)] : textRuns(one.link)
}

function textRuns(text: string, style: IRunOptions = {}): ParagraphChild[] {
  const rightToLeft = runsLeftwards(text) ? { rightToLeft: true } : {}
  return text.split(/(\t|\r\n?|[\n\u2028\u2029])/).flatMap((part, index) => {
    if (index % 2 === 1) return [part === '\t' ? tab() : new TextRun({ break: 1 })]
    return part === '' ? [] : [new TextRun({ ...style, ...rightToLeft, text: part })]
  })
}

/** To the next stop: as a letter, word processors would show it as a space. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function languageOf({ words, lang }: { readonly words: string; readonly lang: string }) {
  return runsLeftwards(words) ? { bidirectional: lang } : { value: lang }
}

// The first letter says which way a run goes.
function runsLeftwards(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
}

function isAddress(to: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"\\]+$/.test(to)
}

// A field and not a relationship: those get an identity that is drawn at random.
function linkOf(to: string, text: string): SimpleField {
  return new SimpleField(`HYPERLINK "${to}"`, text)
}

/** On the page of what comes next. Said only where it holds, so that a style can say it too. */
export function keeping(keepNext: boolean): { readonly keepNext?: true } {
  return keepNext ? { keepNext } : {}
}
