import { procedures } from '@sejour/answers/procedures'
import { localDate } from '@sejour/calendar'
import { assess, ownWording, prepare, readFacts } from '@sejour/engine'
import { expect, test } from 'vitest'
import { fromData, toData } from './procedure-data.ts'

const on = localDate('2026-03-05')

test.each(Object.entries(procedures))('%s survives the way to the page', (_, answerable) => {
  const { prepared, wordings } = answerable
  const travelled = JSON.parse(JSON.stringify(toData(prepared.procedure, wordings.nl)))
  const there = prepare(fromData(travelled))
  const first = prepared.procedure.facts.flatMap(
    (fact): readonly (readonly [string, unknown])[] => {
      if (fact.kind === 'boolean') return [[fact.id, true]]
      return fact.kind === 'choice' ? [[fact.id, Object.keys(fact.options)[0]]] : []
    },
  )
  for (const raw of [{}, Object.fromEntries(first)]) {
    const { facts } = readFacts(prepared.procedure.facts, raw)
    const [here, away] = [assess(prepared, facts, on), assess(there, facts, on)]
    expect(away.stages.map(({ finding }) => finding)).toEqual(
      here.stages.map(({ finding }) => finding),
    )
    expect(away.missing.map(({ id }) => id)).toEqual(here.missing.map(({ id }) => id))
    expect(away.notices.map(({ when }) => when.id)).toEqual(here.notices.map(({ when }) => when.id))
  }
})

test.each(Object.entries(procedures))('%s speaks the language of the page', (_, answerable) => {
  const { prepared, wordings } = answerable
  const said = ownWording(fromData(toData(prepared.procedure, wordings.nl)))
  expect(said).toMatchObject({
    conditions: wordings.nl.conditions,
    stages: wordings.nl.stages,
    outcomes: wordings.nl.outcomes,
  })
  for (const [id, { label, question, why }] of Object.entries(wordings.nl.facts)) {
    expect(said.facts[id]).toMatchObject({ label, question, why })
  }
})
