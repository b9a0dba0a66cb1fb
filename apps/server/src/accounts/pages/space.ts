import type { Actor, LinkedFile } from '@sejour/accounts'
import type { CompteView } from '@sejour/web/compte'
import type { AccountRoute, Answer, Asked, Sent } from '../route.ts'
import { nextFor, tried } from '../route.ts'
import { readBirth } from './paper.ts'

const SPACE = '/mon-espace'
const WRONG = 422

/** The own space of a person: the files that they linked, and where they link another. */
export const spaceRoute: AccountRoute = {
  path: SPACE,
  needsSession: true,
  show: async (asked) => {
    const owner = ownerOf(asked)
    if (!owner) return elsewhere(asked)
    const said = SAID.find((one) => one === asked.query.get('dit'))
    return spacePage(asked, owner, said && { said })
  },
  send: async (sent) => {
    const owner = ownerOf(sent)
    if (!owner) return elsewhere(sent)
    const verb = sent.form.get('do')
    if (verb === 'link') return link(sent, owner)
    return verb === 'unlink' ? unlink(sent, owner) : { seeOther: sent.address(SPACE) }
  },
}

const SAID = ['linked', 'unlinked'] as const

/** One of these files, as its code on paper shows it. The code is looked at again at every view. */
export const spaceFileRoute: AccountRoute = {
  path: `${SPACE}/dossier`,
  needsSession: true,
  show: async (asked) => {
    const owner = ownerOf(asked)
    if (!owner) return elsewhere(asked)
    const file = await findFile(asked, owner, asked.query.get('id'))
    const found = file && !file.ended && (await asked.parts.personPage?.(file, asked))
    // What no longer opens says why in the list.
    return found || { seeOther: asked.address(SPACE) }
  },
}

/** Whose space it is; nothing for whoever acts for an organisation, or has not signed in fully. */
function ownerOf({ presence }: Asked): Actor | undefined {
  return presence && 'actor' in presence && presence.actor.kind === 'person'
    ? presence.actor
    : undefined
}

function elsewhere({ presence, parts, lang, address }: Asked): Answer {
  return { seeOther: nextFor(presence, { wanted: '', address, home: parts.home(lang) }) }
}

async function link(sent: Sent, owner: Actor): Promise<Answer> {
  const { parts, form, visitor } = sent
  const birthDate = readBirth(form)
  const { values } = tried(form, {})
  if (birthDate === undefined) {
    const page = await spacePage(sent, owner, { values, faults: { birth: 'day-malformed' } })
    return { ...page, status: WRONG }
  }
  const { address } = visitor
  const code = form.get('code') ?? ''
  const linked = await parts.accounts.paperLinks.link(owner, { code, birthDate, address })
  if (!('refused' in linked)) return { seeOther: `${sent.address(SPACE)}?dit=linked` }
  if (linked.refused === 'too-many') {
    return { ...(await spacePage(sent, owner, { values, retryAt: linked.retryAt })), status: 429 }
  }
  const fault = linked.refused === 'wrong' ? 'paper-wrong' : 'paper-ended'
  return { ...(await spacePage(sent, owner, { values, faults: { code: fault } })), status: WRONG }
}

async function unlink(sent: Sent, owner: Actor): Promise<Answer> {
  const file = await findFile(sent, owner, sent.form.get('id'))
  if (file) await sent.parts.accounts.paperLinks.unlink(owner, file.id)
  return { seeOther: `${sent.address(SPACE)}?dit=unlinked` }
}

type SpaceView = Extract<CompteView, { readonly page: 'space' }>

async function spacePage(
  { parts }: Asked,
  owner: Actor,
  more: Partial<SpaceView> = {},
): Promise<{ readonly view: SpaceView }> {
  const files = await parts.accounts.paperLinks.list(owner)
  return {
    view: {
      page: 'space',
      name: owner.name,
      files: files.map(({ id, organisationName, linkedAt, until, ended }) => ({
        id,
        organisation: organisationName,
        linkedAt,
        until,
        ...(ended && { ended }),
      })),
      ...more,
    },
  }
}

/** The file that this person linked by the code of that id. */
async function findFile(
  { parts }: Asked,
  owner: Actor,
  id: string | null,
): Promise<LinkedFile | undefined> {
  const files = await parts.accounts.paperLinks.list(owner)
  return files.find((file) => file.id === id)
}
