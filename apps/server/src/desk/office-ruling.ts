import { findAct } from '@sejour/acts'
import { argumentMap, type CaseFile, rulingsOf } from '@sejour/desk'
import { deskHref, type DeskLang, renderDesk, RulingPage } from '@sejour/web/desk'
import { answerTo, caseRoute, derivedId } from './case-route.ts'
import { catalogueIn } from './catalogue.ts'
import { DONE } from './frame.ts'
import { forOffice } from './office-only.ts'
import { besideIn, prepareBeside } from './office-ruling-beside.ts'
import { prepareAct } from './office-ruling-act.ts'
import { askOnPaper, sendParcelOf } from './office-ruling-send.ts'
import * as verbs from './office-ruling-verbs.ts'
import { type DeskRoute, type Sending, wrongIn } from './route.ts'

const page = caseRoute({
  page: 'ruling',
  render: async ({ frame, file, lang, sent, parts, actor }) =>
    renderDesk(RulingPage, {
      receivers: await communesOf(parts, actor),
      frame,
      file,
      rulings: file.procedures
        .toReversed()
        .map(({ id }) => rulingsOf(file.state, id, actor.account)),
      beside: besideIn(file),
      names: await parts.namesOf(actor),
      catalogue: catalogueIn(lang),
      labels: labelsOf(file, lang),
      acts: new Map(
        [...file.state.acts.values()].flatMap(({ id, template }) => {
          const act = findAct(template)
          return act ? [[id, act.words[lang].title] as const] : []
        }),
      ),
      sent,
    }),
  send: {
    begin: verbs.begin,
    change: verbs.change,
    ground: verbs.ground,
    'add-condition': verbs.addCondition,
    condition: verbs.changeCondition,
    'remove-condition': verbs.removeCondition,
    reason: verbs.reason,
    'add-point': verbs.addPoint,
    submit: verbs.submit,
    recall: verbs.recall,
    approve: verbs.approve,
    return: verbs.giveBack,
    withdraw: verbs.withdraw,
    act: prepareAct,
    beside: prepareBeside,
    send: askOnPaper,
  },
})

/** Decisions of the Office: prepared, read by somebody else, signed, sent, withdrawn. */
export const ruling: DeskRoute = forOffice({ ...page, send: { ...page.send, sign, send } })

/** Signs, and keeps what the rules say of the request beside it: one append. */
async function sign(sending: Sending) {
  const { form, parts, actor, places, commandId, expectedVersion, about = '' } = sending
  const on = form.requiredDay('on')
  const signer = form.requiredLine('signer')
  if (on !== undefined && on > sending.today) form.wrong('on', 'in-future')
  if (on === undefined || form.errors.length > 0) return wrongIn(form)
  const performed = await parts.desk.signRuling(actor, {
    caseId: places['case'] ?? '',
    commandId,
    ...(expectedVersion !== undefined && { expectedVersion }),
    ruling: about,
    on,
    signer,
    conclusion: derivedId(commandId, 'conclusion'),
    step: derivedId(commandId, 'signed'),
  })
  if (!('done' in performed)) return answerTo(performed, sending)
  const here = sending.frame.addresses[sending.lang].split('?')[0] ?? ''
  return { seeOther: `${here}?${DONE}=1`, version: performed.done }
}

/** Asks for the notification; a commune of the house has the parcel at once. */
async function send(sending: Sending) {
  const asked = await page.send?.['send']?.(sending)
  const receiver = sending.form.line('receiver')
  if (asked === undefined) return { notFound: true as const }
  if (receiver === undefined || !('seeOther' in asked)) return asked
  const wrong = await sendParcelOf(sending, receiver)
  // What left stands among the parcels, with what the commune answers.
  return wrong ?? { ...asked, seeOther: deskHref(sending.lang, 'parcels', sending.places) }
}

/** Communes of the house, by name. Nothing where nothing travels between houses. */
async function communesOf({ parcels }: Sending['parts'], actor: Sending['actor']) {
  const seen = await parcels?.receivers(actor)
  if (!seen || !('seen' in seen)) return []
  return seen.seen
    .filter(({ kind }) => kind === 'commune')
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** What each argument is called by its kind, over all procedures of a case. */
function labelsOf(file: CaseFile, lang: DeskLang): ReadonlyMap<string, string> {
  return new Map(
    file.procedures.flatMap(({ id, lawOn }) => {
      const procedure = file.state.procedures.get(id)
      const map = procedure && argumentMap(file.state, procedure, { on: lawOn, lang })
      return (map?.columns ?? []).flatMap((column) =>
        column.arguments.flatMap((one) =>
          one.label === null ? [] : [[one.id, one.label] as const],
        ),
      )
    }),
  )
}
