import {
  ADMISSIBILITY_STAGE,
  argumentMap,
  type CaseFile,
  CHECK_RESULTS,
  checkName,
  examinedOf,
  MERITS_STAGE,
  pointsOf,
  renewalChecks,
  rulingsOf,
  stagesApart,
} from '@sejour/desk'
import {
  checkField,
  type DeskLang,
  type Examination,
  ExaminationPage,
  renderDesk,
  seenTick,
} from '@sejour/web/desk'
import { caseRoute, type CaseSending, derivedId, type Order } from './case-route.ts'
import { forOffice } from './office-only.ts'
import type { DeskRoute } from './route.ts'

const page = caseRoute({
  page: 'examination',
  render: async ({ frame, file, lang, sent, parts, actor }) =>
    renderDesk(ExaminationPage, {
      frame,
      file,
      examinations: file.procedures.toReversed().map((one) => examinationOf(file, one.id, lang)),
      names: await parts.namesOf(actor),
      sent,
    }),
  send: { admissibility: findAdmissibility, presumed: presumeWithdrawal, checks: noteChecks },
})

/** What the rules say of each procedure, and what somebody of the Office finds. */
export const examination: DeskRoute = forOffice(page)

function examinationOf(file: CaseFile, id: string, lang: DeskLang): Examination {
  const { state } = file
  const procedure = file.procedures.find((one) => one.id === id)
  const round = state.procedures.get(id)
  if (!procedure || !round) throw new ProcedureGone()
  const { current, isRenewal } = rulingsOf(state, id, '')
  const examined = examinedOf(state, id)
  const map = argumentMap(state, round, { on: procedure.lawOn, lang })
  const isRenewed = isRenewal || round.kind === 'renouvellement'
  const checks = isRenewed ? renewalChecks(state, id) : undefined
  return {
    procedure,
    apart: stagesApart(round.kind),
    meritsStage: MERITS_STAGE,
    admissibilityStage: ADMISSIBILITY_STAGE,
    ...(examined && { examined }),
    points: pointsOf(state, id, current?.ruling),
    ...(map && { map }),
    isRenewal: isRenewed,
    ...(checks && { checks }),
  }
}

/** Our own mistake: a file lists a procedure that its state does not have. */
class ProcedureGone extends Error {
  constructor() {
    super('A procedure of a file is not in its state')
    this.name = 'ProcedureGone'
  }
}

const RESULTS = ['admissible', 'inadmissible'] as const

/** A finding: it replaces the one before of the same round, and history keeps both. */
async function findAdmissibility({
  form,
  about = '',
  commandId,
  file,
}: CaseSending): Promise<Order> {
  const seen = await file()
  const result = form.oneOf('result', RESULTS)
  const on = form.requiredDay('on')
  if (result === undefined) form.wrong('result', 'result-missing')
  if (!seen || result === undefined || on === undefined) return { commands: [] }
  const before = examinedOf(seen.state, about)
  return {
    commands: [
      {
        type: 'record-entry',
        entry: {
          id: derivedId(commandId, 'examined'),
          kind: 'step-taken',
          procedure: about,
          step: 'admissibility-examined',
          on,
          details: { result },
        },
        ...(before && { replaces: before.entry }),
      },
    ],
  }
}

async function presumeWithdrawal({ form, about = '', commandId }: CaseSending): Promise<Order> {
  const on = form.requiredDay('on')
  if (on === undefined) return { commands: [] }
  return {
    commands: [
      {
        type: 'record-entry',
        entry: {
          id: derivedId(commandId, 'presumed'),
          kind: 'step-taken',
          procedure: about,
          step: 'withdrawal-presumed',
          on,
        },
      },
    ],
  }
}

const TOGETHER = ['met', 'not-met', 'left'] as const

/** Every condition has an answer of its own before the whole is noted. */
async function noteChecks({ form, about = '', commandId, file }: CaseSending): Promise<Order> {
  const seen = await file()
  const checks = seen && renewalChecks(seen.state, about)
  const noted = (checks?.conditions ?? []).map(({ condition }) => {
    const field = checkField(condition.id)
    const found = form.oneOf(field, CHECK_RESULTS)
    if (found === undefined) form.wrong(field, 'check-missing')
    return [checkName(condition.id), found ?? 'unknown'] as const
  })
  const result = form.oneOf('result', TOGETHER)
  if (result === undefined) form.wrong('result', 'together-missing')
  const on = form.requiredDay('on')
  if (!seen || result === undefined || on === undefined) return { commands: [] }
  const exhibits = [...seen.state.exhibits.keys()].filter((id) => form.ticked(seenTick(id)))
  return {
    commands: [
      {
        type: 'record-entry',
        entry: {
          id: derivedId(commandId, 'checked'),
          kind: 'step-taken',
          procedure: about,
          step: 'conditions-checked',
          on,
          ...(exhibits.length > 0 && { exhibits }),
          details: { result, ...Object.fromEntries(noted) },
        },
      },
    ],
  }
}
