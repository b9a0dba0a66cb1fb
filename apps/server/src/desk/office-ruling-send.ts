import type {
  CaseEntry,
  CaseRuling,
  CaseState,
  Command,
  ParcelItem,
  ProcedureId,
} from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { decisionName, type DeskLang } from '@sejour/web/desk'
import { type CaseSending, derivedId, type Order } from './case-route.ts'
import { catalogueIn } from './catalogue.ts'
import { rulingIn } from './office-ruling-verbs.ts'
import type { Sending, Wrong } from './route.ts'

const HOW = ['hand', 'registered-receipt', 'registered', 'electronic'] as const

/** Asks a commune to notify a ruling: the step, and what leaves on paper, in one append. */
export async function askOnPaper(sending: CaseSending): Promise<Order> {
  const { form, commandId } = sending
  const found = await rulingIn(sending)
  const file = await sending.file()
  const how = form.oneOf('how', HOW)
  if (how === undefined) form.wrong('how', 'required')
  const on = form.requiredDay('on')
  const to = form.line('to')
  if (!found || !file || how === undefined || on === undefined) return { commands: [] }
  const { id, procedure, decision, persons } = found.ruling
  const contents = contentsOf(file, found.ruling.act)
  const asked: Command = {
    type: 'record-entry',
    entry: {
      id: derivedId(commandId, 'asked'),
      kind: 'step-taken',
      procedure,
      step: 'notification-asked',
      on,
      about: id,
      ...(persons && { persons }),
      details: { how, ...(decision !== undefined && { decision }) },
    },
  }
  const isHere = form.line('receiver') !== undefined
  if (to === undefined || isHere) return { commands: [asked] }
  return {
    commands: [
      asked,
      {
        type: 'send-parcel',
        parcel: {
          id: derivedId(commandId, 'parcel'),
          kind: 'decision',
          procedure,
          otherName: to,
          on,
          contents:
            contents.length > 0
              ? contents
              : [{ kind: 'paper', id, title: nameOfRuling(found.ruling, sending.lang) }],
        },
      },
    ],
  }
}

/** What goes on paper is named as the decision is. */
const nameOfRuling = ({ id, decision }: CaseRuling, lang: DeskLang): string =>
  decisionName(decision ?? id, catalogueIn(lang), lang)

/** The act of the ruling, where it was written. */
function contentsOf({ state }: CaseFile, act: string | undefined): readonly ParcelItem[] {
  const kept = act === undefined ? undefined : state.acts.get(act)
  const pdf = kept?.written?.files.find(({ mediaType }) => mediaType === 'application/pdf')
  if (!kept || !pdf) return []
  return [{ kind: 'act', id: kept.id, title: pdf.name, sha256: pdf.sha256 }]
}

/**
 * Sends the ruling to a commune of the house, with the steps that say what is decided. Sent twice it
 * is one parcel; where it does not leave, what was asked stays noted and a sentence says so.
 */
export async function sendParcelOf(sending: Sending, to: string): Promise<Wrong | undefined> {
  const { parts, actor, lang, places, commandId, about = '' } = sending
  const caseId = places['case'] ?? ''
  const seen = await parts.desk.caseOf(actor, caseId, { lang })
  const state = 'seen' in seen ? seen.seen.state : undefined
  const ruling = state?.rulings.get(about)
  if (!state || !ruling) return undefined
  const act = ruling.act === undefined ? undefined : state.acts.get(ruling.act)
  const steps = [...state.entries.values()].filter(
    (entry) =>
      entry.kind === 'step-taken' &&
      entry.about === about &&
      ['decision-signed', 'notification-asked'].includes(entry.step),
  )
  const sent = await parts.parcels?.send(actor, {
    parcel: derivedId(commandId, 'parcel'),
    caseId,
    commandId: derivedId(commandId, 'sent'),
    to,
    kind: 'decision',
    procedure: ruling.procedure,
    exhibits: [],
    acts: act?.written ? [act.id] : [],
    entries: [...steps, ...undoing(state, ruling.procedure)].map(({ id }) => id),
    papers: act?.written ? [] : [nameOfRuling(ruling, lang)],
  })
  if (sent && 'sent' in sent) return undefined
  return { wrong: { errors: [{ code: 'parcel-not-sent' }] }, status: 422 }
}

/** What undid the decision before: the commune has to know why it is decided again. */
function undoing(state: CaseState, procedure: ProcedureId): readonly CaseEntry[] {
  const before = state.procedures.get(procedure)?.follows
  return [...state.entries.values()].flatMap((entry) => {
    if (entry.kind !== 'judgment-notified' || entry.result !== 'annulled') return []
    if (entry.procedure !== before && entry.procedure !== procedure) return []
    const remedy = state.entries.get(entry.answers)
    return remedy ? [remedy, entry] : []
  })
}
