import {
  type Act,
  ACT_LANGS,
  acts as catalogue,
  findAct,
  prefill,
  sayForm,
  sheetIdOfDecision,
} from '@sejour/acts'
import { type ActData, type CaseAct, mandatesOn } from '@sejour/cases'
import { knownOf, type ActAbout, type CaseFile } from '@sejour/desk'
import {
  ActsPage,
  deskHref,
  nameOfEntry,
  renderDesk,
  type ActLine,
  type DeskLang,
} from '@sejour/web/desk'
import { caseRoute, type CaseSending } from './case-route.ts'
import { catalogueIn } from './catalogue.ts'
import type { Asked } from './route.ts'
import { sheetLinks } from './sheet-links.ts'

/** The acts and letters of a case, and a new one with what the case knows. */
export const acts = caseRoute({
  page: 'acts',
  render: ({ frame, file, sent, lang, query }) => {
    const decisions = decisionsOf(file, lang)
    return renderDesk(ActsPage, {
      frame,
      acts: [...file.state.acts.values()].flatMap((act) => lineOf(act, lang)),
      offered: catalogue.map((act) => ({
        id: act.id,
        title: act.words[lang].title,
        issuer: act.issuer,
        ...(act.form && { form: sayForm(act.form, lang) }),
      })),
      rounds: file.procedures.map(({ id, title, round }) => ({
        value: id,
        label: round > 1 ? `${title} (${round})` : title,
      })),
      decisions: decisions.map(({ entry, name }) => ({ value: entry.id, label: name })),
      language: file.state.language,
      chosen: {
        ...asked(query, 'template', 'modele'),
        ...asked(query, 'decision', 'decision'),
        ...asked(query, 'round', 'procedure'),
      },
      sheets: decisions.flatMap(({ entry, name }) =>
        sheetIdOfDecision(entry.decision)
          ? [sheetLinks(lang, { case: file.caseId, about: entry.id }, name)]
          : [],
      ),
      sent,
    })
  },
  send: {
    start: async (sending) => {
      const { form, parts, lang, caseId } = sending
      const act = findAct(form.line('template') ?? '')
      const file = await sending.file()
      if (!act) form.wrong('template', 'unknown-template')
      if (!act || !file) return { commands: [] }
      const id = parts.newId()
      const language = form.oneOf('language', ACT_LANGS) ?? file.state.language
      const about = aboutOf(sending)
      const known = await knownFor(sending, { file, language, about })
      const draft = { id, template: act.id, lang: language, data: begun(act, known) }
      return {
        commands: [{ type: 'draft-act', draft }],
        to: deskHref(lang, 'act', { case: caseId, act: id }),
      }
    },
  },
})

function asked<Name extends string>(query: URLSearchParams, name: Name, param: string) {
  const value = query.get(param)
  return value === null ? {} : ({ [name]: value } as { [name in Name]: string })
}

function aboutOf({ form }: CaseSending): ActAbout {
  const [person, procedure, decision] = ['person', 'round', 'decision'].map(form.line)
  return {
    ...(person !== undefined && { person }),
    ...(procedure !== undefined && { procedure }),
    ...(decision !== undefined && { decision }),
  }
}

/** What a case knows of an act in a language, as the organisation of the actor signs. */
export async function knownFor(
  {
    parts,
    actor,
  }: { readonly parts: Pick<Asked['parts'], 'counselOf'>; readonly actor: Asked['actor'] },
  {
    file,
    language,
    about = {},
  }: { readonly file: CaseFile; readonly language: CaseAct['lang']; readonly about?: ActAbout },
) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return knownOf(file, {
    lang: language,
    nationality: (code) => (code === 'XX' ? undefined : names.of(code)),
    // Whoever writes at an authority is nobody’s counsel: that is who has the mandate.
    counsel:
      actor.kind === 'counsel' ? ((await parts.counselOf?.(actor))?.known ?? {}) : mandatedIn(file),
    about,
  })
}

/** The lawyer of a file, by name: an authority knows no more of them. */
function mandatedIn({ state, on }: CaseFile): { readonly name?: string } {
  const lawyer = mandatesOn(state, on).findLast(({ kind }) => kind === 'lawyer')
  return lawyer ? { name: lawyer.holder } : {}
}

/** Days are texts and everything else is plain: what an act is given is JSON. */
export function begun(act: Act, known: Awaited<ReturnType<typeof knownFor>>): ActData {
  return JSON.parse(JSON.stringify(prefill(act, known)))
}

/** Decisions that were received, the latest first, by their name and day. */
function decisionsOf({ state }: CaseFile, lang: DeskLang) {
  const words = catalogueIn(lang)
  return [...state.entries.values()]
    .flatMap((entry) =>
      entry.kind === 'decision-notified' ? [{ entry, name: nameOfEntry(entry, words, lang) }] : [],
    )
    .toReversed()
}

function lineOf(kept: CaseAct, lang: DeskLang): readonly ActLine[] {
  const act = findAct(kept.template)
  if (!act) return []
  return [
    {
      id: kept.id,
      title: act.words[lang].title,
      lang: kept.lang,
      ...(act.form && { form: sayForm(act.form, lang) }),
      state: stateOf(kept),
    },
  ]
}

function stateOf({ written, changed }: CaseAct): ActLine['state'] {
  if (!written) return 'draft'
  return changed && changed.version > written.version ? 'changed-since' : 'written'
}
