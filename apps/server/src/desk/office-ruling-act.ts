import { findAct } from '@sejour/acts'
import { decisionKindOf, argumentMap, rulingAct } from '@sejour/desk'
import { deskHref } from '@sejour/web/desk'
import { begun, knownFor } from './acts.ts'
import { type CaseSending, derivedId, type Order } from './case-route.ts'
import { rulingIn } from './office-ruling-verbs.ts'

/** Begins the act of a ruling with what the case and the ruling say; the rest is to be filled in. */
export async function prepareAct(sending: CaseSending): Promise<Order> {
  const { form, lang, commandId, caseId } = sending
  const found = await rulingIn(sending)
  const file = await sending.file()
  if (!found || !file) return { commands: [] }
  const { ruling } = found
  const kind = decisionKindOf(found.procedure.kind, ruling.decision)
  const act = findAct(kind?.act ?? '')
  const round = file.state.procedures.get(ruling.procedure)
  if (!act || !round) {
    form.wrong(undefined, 'no-act')
    return { commands: [] }
  }
  const { language } = file.state
  const about = { procedure: ruling.procedure }
  const known = await knownFor(sending, { file, language, about })
  const map = argumentMap(file.state, round, { on: file.on, lang: language })
  const all = map?.columns.flatMap((column) => column.arguments) ?? []
  const said = (id: string) => all.find((one) => one.id === id)?.label ?? undefined
  const id = derivedId(commandId, 'act')
  const data = { ...begun(act, known), ...rulingAct(file.state, ruling, said) }
  const isFixed = ruling.status !== 'drafting' && ruling.status !== 'returned'
  return {
    commands: [
      { type: 'draft-act', draft: { id, template: act.id, lang: language, data } },
      // What was submitted names the act that its second reader saw.
      ...(isFixed
        ? []
        : [{ type: 'change-ruling' as const, ruling: ruling.id, changes: { act: id } }]),
    ],
    to: deskHref(lang, 'act', { case: caseId, act: id }),
  }
}
