import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { describe, expect, test } from 'vitest'
import { answered } from './asked.fixtures.ts'
import { NOTIFICATION_MODES } from './input.ts'
import { limitDe } from './wording/de.ts'
import { limitEn } from './wording/en.ts'
import { limitFr } from './wording/fr.ts'
import { limitNl } from './wording/nl.ts'

const wordings = [limitFr, limitNl, limitDe, limitEn]

describe.each(wordings)('In $lang', (wording) => {
  test.each(decisions)('every remedy against $id is told, however it arrived', (decision) => {
    for (const remedy of decision.remedies) {
      for (const by of NOTIFICATION_MODES) {
        for (const on of ['2008-03-03', '2024-04-02', '2026-06-15']) {
          const notification = { by, on }
          const answer = answered({ decision: decision.id, remedy, notification }, wording)
          const texts = [
            answer.summary,
            answer.remedyLabel,
            answer.decisionLabel ?? '',
            ...answer.reasons,
            ...answer.notes,
            ...answer.steps.map(({ text }) => text),
            ...answer.alternatives.map((alternative) => alternative.if),
          ]
          expect(texts.filter((text) => !isSentence(text))).toEqual([])
        }
      }
    }
  })

  test('no two remedies and no two decisions have one name', () => {
    const names = [...remedies.map(wording.remedy), ...decisions.map(wording.decision)]
    expect(new Set(names).size).toBe(names.length)
  })

  test('every reason and every note is written', () => {
    const detail = { unknownFacts: [] }
    const texts = [
      ...Object.values(wording.reasons).map((say) => say(detail)),
      ...Object.values(wording.notes),
    ]
    expect(texts.filter((text) => !isSentence(text) || !text.endsWith('.'))).toEqual([])
  })

  test('a whole derivation reads aloud', () => {
    const answer = answered(
      {
        decision: 'article-9bis.irrecevable',
        remedy: 'annulment',
        notification: { by: 'post', on: '2026-03-02' },
        filedOn: '2026-04-02',
      },
      wording,
    )
    const told = [
      `${answer.decisionLabel}: ${answer.remedyLabel}`,
      answer.summary,
      ...answer.steps.map(({ text, source }) => `${text} [${source.said}]`),
      ...answer.reasons,
      ...answer.alternatives.map((other) => `${other.if}: ${other.lastDay}`),
    ]
    expect(told.join('\n')).toMatchSnapshot()
  })
})

function isSentence(text: string): boolean {
  return text.length > 5 && !/undefined|NaN|\[object|\s{2}|'| ,|\.\./.test(text)
}
