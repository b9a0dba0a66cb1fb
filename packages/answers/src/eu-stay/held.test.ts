import { expect, test } from 'vitest'
import { answerEuStay, euStayFr } from './index.ts'

const family = { request: 'annexe-19ter', filedOn: '2025-03-03', otherFamily: false }
const refusedOn = (notifiedOn: string) => ({ decision: { document: 'annexe-20', notifiedOn } })

test.each([
  {
    of: family,
    register: 'unsettled',
    text: 'aucune source lue',
    because: 'sources name the waiting register for the annex 19 only',
  },
  {
    of: { ...family, request: 'annexe-19', otherFamily: null },
    register: 'waiting',
    text: 'registre d’attente',
    because: 'G213',
  },
  {
    of: { ...family, residenceCheck: { result: 'positive' } },
    register: 'aliens',
    text: 'registre des étrangers',
    because: 'a positive check enters the register',
  },
  {
    of: { ...family, ...refusedOn('2025-08-17') },
    register: 'none',
    text: 'donne l’annexe 35',
    because: 'the list of art. 39/79 as it was read',
  },
  {
    of: { ...family, ...refusedOn('2025-08-18') },
    register: 'none',
    text: 'ce n’est pas établi',
    because: 'the list changed on 18 August 2025 and was not read',
  },
])('$register, “$text”: $because', ({ of, register, text }) => {
  const answered = answerEuStay(of, euStayFr)
  const held = answered.ok ? answered.value.held : undefined
  expect(held?.register).toBe(register)
  expect(held?.text).toContain(text)
})
