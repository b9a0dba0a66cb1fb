import { paperWordings, type PaperSheet, type PaperStatement } from '@sejour/answers/papers'
import { sayDate, type Lang } from '@sejour/answers/say'
import { item, line, marginOf, part, quiet, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { titleTexts } from './texts.ts'

/** One paper in two lines: what it is, how long, which register. */
export function shortPart(sheet: PaperSheet, lang: Lang): readonly Line[] {
  const texts = titleTexts[lang]
  const facts = [
    sheet.natureText,
    sheet.class?.text,
    sheet.validity && named(texts.validity, sheet.validity.text, lang),
    sheet.register && named(texts.register, sheet.register.text, lang),
  ].filter((fact) => typeof fact === 'string')
  return part(`${sheet.id} · ${sheet.name}`, [quiet(facts.join(' · '))])
}

/** The whole sheet of a paper, with who says what. */
export async function sheetPart(sheet: PaperSheet, lang: Lang): Promise<readonly Line[]> {
  const texts = titleTexts[lang]
  const { toConfirm } = await loadCommonTexts(lang)
  const { subjects } = paperWordings[lang]
  const said = (statement: PaperStatement): Line => {
    const marks = [
      statement.from && texts.since(sayDate(statement.from, lang)),
      statement.until && texts.until(sayDate(statement.until, lang)),
      statement.contradiction === undefined ? undefined : texts.contradicted,
      statement.toConfirm ? toConfirm : undefined,
    ].filter((mark) => mark !== undefined)
    const after = marks.length === 0 ? '' : ` (${marks.join(', ')})`
    return item(`${statement.text}${after}`, marginOf(statement.sources))
  }
  const subjectIds = Object.keys(subjects) as readonly PaperStatement['about'][]
  return [
    ...shortPart(sheet, lang),
    quiet(named(texts.givenBy, sheet.issuedBy.text, lang)),
    ...(sheet.replacedBy ? [line(named(texts.replacedBy, sheet.replacedBy.name, lang))] : []),
    ...(sheet.statements.length === 0 ? [line(texts.nothingRead)] : []),
    ...subjectIds.flatMap((about) => {
      const own = sheet.statements.filter((statement) => statement.about === about)
      return part(subjects[about], own.map(said))
    }),
    ...part(
      texts.leadsTo,
      sheet.leadsTo.map(({ name }) => item(name)),
    ),
    ...part(
      texts.limit,
      sheet.opens.map(({ decision, label }) => item(`${label} (${decision})`)),
    ),
    ...part(
      texts.sameNumber,
      sheet.sameNumber.map(({ name }) => item(name)),
    ),
  ]
}

const named = (name: string, text: string, lang: Lang) =>
  `${name}${lang === 'fr' ? ' : ' : ': '}${text}`
