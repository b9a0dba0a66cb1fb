import { createHash } from 'node:crypto'
import type { Command } from '@sejour/cases'
import type { CaseFile, Performed } from '@sejour/desk'
import { deskHref, type CaseFrame, type DeskPageId, type Sent } from '@sejour/web/desk'
import { caseFrameOf } from './case-frame.ts'
import { DONE } from './frame.ts'
import {
  wrongIn,
  type Answer,
  type Asked,
  type DeskRoute,
  type Sending,
  type Wrong,
} from './route.ts'

/** What a page of a case is drawn from. */
type CaseAsked = Asked & {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly sent: Sent | undefined
}

/** A form of a case that was sent. `file`: the case as it stands, read when it is asked for. */
export type CaseSending = Sending & {
  readonly caseId: string
  readonly file: () => Promise<CaseFile | undefined>
}

/** What a form wants done; `to`: where the browser goes then, the page itself when absent. */
export type Order = { readonly commands: readonly Command[]; readonly to?: string }

/** What a page of a case is made of: the way it is drawn, and one reader for each of its forms. */
export type CasePageSpec = {
  readonly page: DeskPageId
  readonly render: (asked: CaseAsked) => string | undefined | Promise<string | undefined>
  /** Reads a form; what it notes in `form.errors` is shown, and then nothing is done. */
  readonly send?: {
    readonly [verb: string]: (sending: CaseSending) => Order | Promise<Order>
  }
}

/** A page about one case: reads the case, draws it, and carries out what its forms ask. */
export function caseRoute({ page, render, send = {} }: CasePageSpec): DeskRoute {
  return {
    page,
    show: async (asked, sent) => {
      const seen = await readCase(asked)
      if (!('seen' in seen)) return seen
      // What went to another counsel is read here; what somebody had typed when it left is shown.
      const isGone = seen.seen.state.status === 'handed-over' && page !== 'case' && !sent
      const { mayWrite, ...frame } = caseFrameOf(asked, seen.seen)
      const html = await render({
        ...asked,
        frame: { ...frame, mayWrite: mayWrite && !isGone },
        file: seen.seen,
        sent,
      })
      return html === undefined ? { notFound: true } : { html }
    },
    send: Object.fromEntries(
      Object.entries(send).map(([verb, read]) => [
        verb,
        async (sending: Sending) => {
          const ofCase = caseSending(sending)
          const order = await read(ofCase)
          if (sending.form.errors.length > 0) return wrongIn(sending.form)
          return carryOut(sending, ofCase.caseId, order)
        },
      ]),
    ),
  }
}

/** A form of the case that its address names. */
export function caseSending(sending: Sending): CaseSending {
  const file = async () => {
    const seen = await readCase(sending)
    return 'seen' in seen ? seen.seen : undefined
  }
  return { ...sending, caseId: sending.places['case'] ?? '', file }
}

const readCase = ({ parts, actor, lang, places }: Asked) =>
  parts.desk.caseOf(actor, places['case'] ?? '', { lang })

/** Carries out what a form asks, all of it or nothing. */
async function carryOut(
  sending: Sending,
  caseId: string,
  { commands, to }: Order,
): Promise<Answer | Wrong> {
  const { parts, actor, commandId, expectedVersion, lang, page, places } = sending
  const seeOther = to ?? `${deskHref(lang, page, places)}?${DONE}=1`
  if (commands.length === 0) return { seeOther }
  const performed = await parts.desk.performAll(actor, {
    caseId,
    commands,
    commandId,
    ...(expectedVersion !== undefined && { expectedVersion }),
  })
  return 'done' in performed ? { seeOther, version: performed.done } : answerTo(performed, sending)
}

/** Why a command was not carried out, as the page shows it. */
export async function answerTo(
  performed: Exclude<Performed, { readonly done: number }>,
  sending: Sending,
): Promise<Answer | Wrong> {
  if ('refused' in performed) {
    return { wrong: { errors: [{ code: performed.refused }] }, status: 422 }
  }
  if (!('conflict' in performed)) return performed
  const { fields } = performed.conflict
  return { wrong: { errors: [], conflict: { fields, ...(await lastOther(sending)) } }, status: 409 }
}

/** Who else wrote last in the case. */
async function lastOther({ parts, actor, places }: Sending) {
  const seen = await parts.desk.historyOf(actor, places['case'] ?? '')
  const line = 'seen' in seen ? seen.seen.find(({ by }) => by !== actor.account) : undefined
  if (line === undefined) return {}
  const by = (await parts.namesOf(actor)).get(line.by)
  return { at: line.at, ...(by !== undefined && { by }) }
}

/** A form that asks for several things has one key for each, always the same. */
export function derivedId(commandId: string, part: number | string): string {
  const hex = createHash('sha256').update(`${commandId}/${part}`).digest('hex')
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to))
  return `${a}-${b}-8${c}-8${d}-${e}`
}
