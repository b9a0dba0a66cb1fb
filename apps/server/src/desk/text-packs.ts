import { ACT_LANGS, acts, checkTextPack, findAct, sayForm } from '@sejour/acts'
import { mayLoadPacks, type KeptPack, type PackOf } from '@sejour/desk'
import {
  deskHref,
  renderDesk,
  TextPacksPage,
  type DeskLang,
  type PackLine,
  type RefusedPack,
  type Sent,
} from '@sejour/web/desk'
import { DONE } from './frame.ts'
import type { Asked, DeskRoute } from './route.ts'

/** The official wording of an organisation: what is loaded, what is taken away. */
export const textPacks: DeskRoute = {
  page: 'textPacks',
  show: async (asked, sent) => ({ html: await showPacks(asked, { sent }) }),
  send: {
    remove: async ({ parts, actor, lang, about }) => {
      const which = packOf(about ?? '')
      if (!parts.packs || !which) return { notFound: true }
      const removed = await parts.packs.remove(actor, which)
      if ('forbidden' in removed) return removed
      return { seeOther: `${deskHref(lang, 'textPacks')}?${DONE}=1` }
    },
  },
}

/** The page, with what is wrong with the files that were sent. */
export async function showPacks(
  { parts, actor, lang, frame }: Asked,
  {
    sent,
    refused = [],
  }: { readonly sent?: Sent | undefined; readonly refused?: readonly RefusedPack[] } = {},
): Promise<string> {
  const packs = (await parts.packs?.list(actor)) ?? []
  return renderDesk(TextPacksPage, {
    frame,
    packs: packs.map((pack) => lineOf(pack, lang)),
    ours: acts.flatMap((act) =>
      act.versions.map(({ id }) => ({
        value: `${act.id}@${id}`,
        label: `${titleOf(act.id, lang)}, ${id}`,
      })),
    ),
    mayLoad: parts.packs !== undefined && mayLoadPacks(actor),
    refused,
    sent,
  })
}

function lineOf(pack: KeptPack, lang: DeskLang): PackLine {
  const { act, version, source, loaded } = pack
  return {
    about: [act, version, pack.lang].join('@'),
    title: titleOf(act, lang),
    version,
    lang: pack.lang,
    source,
    loadedOn: loaded.at.slice(0, 10),
    isStale: 'problems' in checkTextPack(pack, acts),
  }
}

function titleOf(id: string, lang: DeskLang): string {
  const act = findAct(id)
  if (!act) return id
  const { title } = act.words[lang]
  return act.form ? `${title} (${sayForm(act.form, lang)})` : title
}

function packOf(about: string): PackOf | undefined {
  const [act, version, named] = about.split('@')
  const lang = ACT_LANGS.find((one) => one === named)
  return act && version && lang ? { act, version, lang } : undefined
}
