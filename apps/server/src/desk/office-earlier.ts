import { type CaseOfPerson, earlierView } from '@sejour/desk'
import { EarlierPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'
import { catalogueIn } from './catalogue.ts'
import type { Asked } from './route.ts'
import type { CaseFile } from '@sejour/desk'

/** Every procedure of the people of a case, and what the law makes of them. */
export const earlier = caseRoute({
  page: 'earlier',
  render: async (asked) => {
    const { frame, file, lang, parts, actor } = asked
    const alike = await parts.desk.alike(actor, file.caseId)
    const undecided = 'seen' in alike ? alike.seen.filter(({ link }) => link === undefined) : []
    return renderDesk(EarlierPage, {
      frame,
      view: earlierView([{ case: file.caseId, state: file.state }, ...(await linkedCases(asked))], {
        on: file.on,
        lang,
      }),
      catalogue: catalogueIn(lang),
      undecided: undecided.length,
    })
  },
})

// Each is read as a case of its own, and noted as such in the log of reads.
const MOST_LINKED = 10

/** Cases that two people confirmed to be about somebody of this one. */
async function linkedCases({
  parts,
  actor,
  lang,
  file,
}: Asked & { readonly file: CaseFile }): Promise<readonly CaseOfPerson[]> {
  const confirmed = [...file.state.links.values()].filter(({ status }) => status === 'confirmed')
  const ids = [...new Set(confirmed.map(({ other }) => other.case))].slice(0, MOST_LINKED)
  const seen = await Promise.all(ids.map((id) => parts.desk.caseOf(actor, id, { lang })))
  return seen.flatMap((one) =>
    'seen' in one
      ? [{ case: one.seen.caseId, state: one.seen.state, title: one.seen.state.title }]
      : [],
  )
}
