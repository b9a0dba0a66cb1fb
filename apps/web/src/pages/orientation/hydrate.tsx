import { prepareRoutes } from '@sejour/answers/orient/core'
import { situation } from '@sejour/law/situation'
import { type Voie, voies } from '@sejour/law/voies'
import { hydrateGuide } from '../../app/guide/hydrate-guide.tsx'
import { readAnswers, writeAnswers } from './answers.ts'
import { mayShow, START, type State } from './flow.ts'
import { readState, submit } from './form.ts'
import type { SaidStatements } from './said-statements.ts'
import { Screen, titleOf } from './screen.tsx'
import { orientationTexts } from './texts/index.ts'

const ID = 'orientation'

/** Brings the orientation to life: from here on nothing is sent. */
export function hydrateOrientation(): void {
  hydrateGuide<State>(async (lang) => {
    const words = orientationTexts(lang)
    const { saidStatements } = await import('./said-statements.ts')
    const said = saidStatements(lang)
    const texts = { ...words, law: { ...words.law, said } }
    const prepared = prepareRoutes(withStatements(voies, said), situation)
    return {
      id: ID,
      start: START,
      read: (sent) => readState(prepared, sent),
      submit: (state, sent, today) => submit(prepared, state, sent, today),
      at: ({ answers }, step) => {
        const wanted = { answers, step }
        return mayShow(prepared, wanted) ? wanted : undefined
      },
      write: ({ answers }) => answers && writeAnswers(answers),
      resume: (kept) => {
        const answers = readAnswers(situation, kept)
        return answers && { answers, step: { kind: 'check' } }
      },
      draw: (drawn) => <Screen prepared={prepared} texts={texts} {...drawn} />,
      titleOf: (drawn) => titleOf({ prepared, texts, ...drawn }),
    }
  }, ID)
}

/** The ways as the browser has them, with every statement that is said of them. */
function withStatements(ways: readonly Voie[], said: SaidStatements): readonly Voie[] {
  return ways.map((voie) => ({
    ...voie,
    statements: Object.values(said[voie.id] ?? {}).map(({ id, about, label, from, until }) => {
      const when = voie.statements.find((one) => one.id === id)?.when
      return {
        id,
        about,
        label,
        source: [],
        ...(from && { from }),
        ...(until && { until }),
        ...(when && { when }),
      }
    }),
  }))
}
