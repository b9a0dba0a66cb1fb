import { findAct } from '@sejour/acts'
import type { ActData, Command } from '@sejour/cases'
import type { ActAbout, CaseFile } from '@sejour/desk'
import { deskHref } from '@sejour/web/desk'
import { begun, knownFor } from './acts.ts'
import { type CaseSending, derivedId, type Order } from './case-route.ts'

/** A paper that belongs to a step, with what the step says of it. */
export type PaperWanted = {
  readonly template: string
  readonly about: ActAbout
  /** Fields of the act by name; those that it does not have are left out. */
  readonly says: ActData
}

/** Drafts of papers, in the append of the step to which they belong; the browser goes to the first. */
export async function withPapers(
  sending: CaseSending,
  file: CaseFile,
  {
    commands,
    papers,
  }: { readonly commands: readonly Command[]; readonly papers: readonly PaperWanted[] },
): Promise<Order> {
  const drafts: Command[] = []
  const places: string[] = []
  for (const [index, paper] of papers.entries()) {
    const act = findAct(paper.template)
    if (!act) continue
    const id = derivedId(sending.commandId, `act-${index}`)
    const { language } = file.state
    const known = await knownFor(sending, { file, language, about: paper.about })
    const says = { ...(await ourselves(sending)), ...paper.says }
    const data: ActData = { ...begun(act, known), ...only(act.fields, says) }
    drafts.push({ type: 'draft-act', draft: { id, template: act.id, lang: language, data } })
    places.push(deskHref(sending.lang, 'act', { case: sending.caseId, act: id }))
  }
  const [to] = places
  return { commands: [...commands, ...drafts], ...(to !== undefined && { to }) }
}

/** The commune that writes is the one at this desk, wherever the person lives. */
async function ourselves({ parts, actor }: CaseSending): Promise<ActData> {
  const office = await parts.officeOf?.(actor)
  return office?.commune === undefined ? {} : { commune: office.commune }
}

function only(fields: object, says: ActData): ActData {
  return Object.fromEntries(Object.entries(says).filter(([name]) => Object.hasOwn(fields, name)))
}
