import { limitFr, limitNl, listDecisions } from '@sejour/answers/limit'
import { listPapers, listTitles } from '@sejour/answers/papers'
import { rulingTexts, type Catalogue, type DeskLang } from '@sejour/web/desk'

// Requests and titles open limits too, and have their own place among what happened.
const NO_DECISIONS: ReadonlySet<string> = new Set([
  'article-9bis.demande',
  'titre-de-sejour',
  'annexe-19',
  'annexe-19ter',
])

/** What an entry is called: decisions, papers, titles and remedies, in one language. */
export function catalogueIn(lang: DeskLang): Catalogue {
  const decisions = listDecisions(lang === 'nl' ? limitNl : limitFr).decisions
  const remedies = new Map(
    decisions
      .flatMap((one) => one.remedies)
      .filter(({ kind }) => kind === 'remedy' || kind === 'step')
      .map(({ id, label }) => [id, label] as const),
  )
  return {
    decisions: decisions
      .filter(({ id }) => !NO_DECISIONS.has(id))
      .map(({ id, label }) => ({ value: id, label }))
      .concat(grantsIn(lang, new Set(decisions.map(({ id }) => id)))),
    papers: listPapers(lang).map(({ id, name }) => ({ value: id, label: name })),
    titles: listTitles(lang)
      .titles.filter(({ group }) => group === 'cards' || group === 'provisional')
      .map(({ id, name }) => ({ value: id, label: name })),
    remedies: [...remedies].map(([value, label]) => ({ value, label })),
  }
}

/** What grants something opens no limit: the catalogue of limits does not have it. */
function grantsIn(lang: DeskLang, known: ReadonlySet<string>) {
  return Object.entries(rulingTexts[lang].decisions)
    .filter(([id]) => !known.has(id))
    .map(([value, label]) => ({ value, label }))
}
