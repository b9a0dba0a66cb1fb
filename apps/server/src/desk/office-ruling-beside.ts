import { findAct } from '@sejour/acts'
import type { CaseRuling } from '@sejour/cases'
import {
  BESIDE_ACTS,
  type BesideAct,
  besideAct,
  besidePersons,
  type CaseFile,
  type OrderBegun,
} from '@sejour/desk'
import { type BesideShown, deskHref } from '@sejour/web/desk'
import { begun, knownFor } from './acts.ts'
import { type CaseSending, derivedId, type Order } from './case-route.ts'
import { rulingIn } from './office-ruling-verbs.ts'

/** An act beside a ruling is found again by its id: it follows from the ruling and the person. */
const idOf = (ruling: string, act: BesideAct, person: string): string =>
  derivedId(ruling, `${act}.${person}`)

/** Begins an order or an entry ban with what the ruling says; what was begun is opened again. */
export async function prepareBeside(sending: CaseSending): Promise<Order> {
  const { form, lang, caseId, today } = sending
  const found = await rulingIn(sending)
  const file = await sending.file()
  const chosen = form.oneOf('act', BESIDE_ACTS)
  if (chosen === undefined) form.wrong('act', 'act-missing')
  if (!found || !file || chosen === undefined) return { commands: [] }
  const { ruling } = found
  const people = besidePersons(file.state, ruling, today).map(({ id }) => id)
  const person = people.length === 1 ? people[0] : form.oneOf('person', people)
  if (person === undefined) form.wrong('person', 'person-missing')
  const act = findAct(chosen)
  if (!act || person === undefined) return { commands: [] }
  const id = idOf(ruling.id, chosen, person)
  const to = deskHref(lang, 'act', { case: caseId, act: id })
  if (file.state.acts.has(id)) return { commands: [], to }
  const { language } = file.state
  const known = await knownFor(sending, {
    file,
    language,
    about: { procedure: ruling.procedure, person },
  })
  const order = orderOf(file, ruling, person)
  const data = {
    ...begun(act, known),
    ...besideAct(file.state, ruling, { act: chosen, ...(order && { order }) }),
  }
  return {
    commands: [{ type: 'draft-act', draft: { id, template: act.id, lang: language, data } }],
    to,
  }
}

/** The order to leave that was begun beside the same ruling for the same person. */
function orderOf({ state }: CaseFile, ruling: CaseRuling, person: string): OrderBegun | undefined {
  return (['annexe-13', 'annexe-13septies'] as const)
    .map((form) => ({ form, kept: state.acts.get(idOf(ruling.id, form, person)) }))
    .flatMap(({ form, kept }) => (kept ? [{ form, data: kept.data }] : []))[0]
}

/** What was begun beside each ruling of a case, and for whom an act may be begun. */
export function besideIn({ state, on }: CaseFile): ReadonlyMap<string, BesideShown> {
  return new Map(
    [...state.rulings.values()].map((ruling) => {
      const persons = besidePersons(state, ruling, on)
      const acts = BESIDE_ACTS.flatMap((act) =>
        persons
          .map((person) => ({ act, person, id: idOf(ruling.id, act, person.id) }))
          .filter(({ id }) => state.acts.has(id)),
      )
      return [ruling.id, { persons, acts }] as const
    }),
  )
}
