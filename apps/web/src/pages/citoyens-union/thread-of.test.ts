import { answerEuStay, euStayFr } from '@sejour/answers/eu-stay'
import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { citoyensUnionTexts } from './texts/index.ts'
import { threadOf } from './thread-of.ts'

function thread(input: { request: string; filedOn: string } & object, today: string) {
  const answer = answerEuStay(input, euStayFr)
  if (!answer.ok) throw new Error('refused')
  const days = { filedOn: localDate(input.filedOn), today: localDate(today) }
  return threadOf(answer.value, days, citoyensUnionTexts('fr')).map(({ label, state }) => [
    label,
    state,
  ])
}

const old = { request: 'annexe-19', filedOn: '2025-08-29' }

test.each([
  {
    input: old,
    today: '2025-10-01',
    story: [
      ['Demande à la commune', 'past'],
      ['Contrôle de résidence', 'possible'],
      ['Toutes les preuves', 'running'],
      ['Mois supplémentaire', 'possible'],
      ['Six mois : la décision', 'running'],
    ],
    because: 'the documents and the decision both run',
  },
  {
    input: old,
    today: '2025-11-29',
    story: [
      ['Demande à la commune', 'past'],
      ['Contrôle de résidence', 'possible'],
      ['Toutes les preuves', 'running'],
      ['Mois supplémentaire', 'possible'],
      ['Six mois : la décision', 'running'],
    ],
    because: 'past the safe day of Friday, the limit still runs on Saturday',
  },
  {
    input: {
      ...old,
      decision: { document: 'annexe-20', notifiedOn: '2026-01-05', extraMonth: false },
    },
    today: '2026-06-01',
    story: [
      ['Demande à la commune', 'past'],
      ['Refus (annexe 20)', 'past'],
      ['Délai écoulé : Recours au Conseil', 'past'],
    ],
    because: 'a limit that is over is never drawn as something done',
  },
  {
    input: { request: 'annexe-19', filedOn: '2025-09-01' },
    today: '2025-09-02',
    story: [
      ['Demande à la commune', 'past'],
      ['Contrôle de résidence', 'possible'],
      ['Six mois : la décision', 'running'],
    ],
    because: 'since 1 September 2025 nothing follows the filing but the decision',
  },
])('$today: $because', ({ input, today, story }) => {
  expect(thread(input, today)).toEqual(story)
})
