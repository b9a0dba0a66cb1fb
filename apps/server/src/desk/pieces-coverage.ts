import { addMonths } from '@sejour/calendar'
import { coverageOf, factKey, numberedExhibits, type Coverage } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import {
  CoveragePage,
  LANGUAGES_READ,
  renderDesk,
  type DeskLang,
  type Provable,
} from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'
import { provableIn } from './pieces-provable.ts'

/** A piece that ends within so many months is shown before it does. */
const MONTHS_AHEAD = 3

/** Where the evidence is thin and where it is idle. */
export const exhibitsCoverage = caseRoute({
  page: 'exhibitsCoverage',
  render: ({ frame, file, lang, today, sent }) => {
    const coverage = coverageOf(file.state, {
      on: today,
      validUntil: addMonths(today, MONTHS_AHEAD, 'last-day'),
      reads: LANGUAGES_READ,
    })
    return renderDesk(CoveragePage, {
      frame,
      coverage,
      pieces: numberedExhibits(file.state),
      unproved: unprovedIn(file, coverage, lang),
      sent,
    })
  },
  send: {
    link: async ({ form, lang, file: read }) => {
      const file = await read()
      const exhibit = form.requiredLine('exhibit')
      const key = form.line('key')
      const thing = file && provableIn(file, lang).find((one) => one.key === key)
      if (thing === undefined) {
        form.wrong(undefined, 'refused')
        return { commands: [] }
      }
      return { commands: [{ type: 'link-exhibit', exhibit, proves: thing.proves }] }
    },
  },
})

/** What nothing proves, in words; a fact of one person is proved as that of the whole case. */
function unprovedIn(
  file: CaseFile,
  { argumentsWithoutProof, factsWithoutProof, entriesWithoutProof }: Coverage,
  lang: DeskLang,
): readonly Provable[] {
  const facts = new Set(
    [...file.state.facts].flatMap(([key, { fact, person }]) =>
      factsWithoutProof.includes(key) ? [fact, factKey(fact, person)] : [],
    ),
  )
  return provableIn(file, lang).filter(({ proves }) => {
    switch (proves.kind) {
      case 'argument':
        return argumentsWithoutProof.includes(proves.argument)
      case 'entry':
        return entriesWithoutProof.includes(proves.entry)
      case 'fact':
        return facts.has(factKey(proves.fact, proves.person))
    }
  })
}
