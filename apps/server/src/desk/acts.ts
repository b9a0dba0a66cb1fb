import { ACT_LANGS, acts as catalogue, findAct, prefill, sayForm, type Act } from '@sejour/acts'
import type { ActData, CaseAct } from '@sejour/cases'
import { knownOf, type CaseFile } from '@sejour/desk'
import { ActsPage, deskHref, renderDesk, type ActLine, type DeskLang } from '@sejour/web/desk'
import { caseRoute, type CaseSending } from './case-route.ts'

/** The acts and letters of a case, and a new one with what the case knows. */
export const acts = caseRoute({
  page: 'acts',
  render: ({ frame, file, sent, lang, query }) => {
    const template = query.get('template')
    return renderDesk(ActsPage, {
      frame,
      acts: [...file.state.acts.values()].flatMap((act) => lineOf(act, lang)),
      offered: catalogue.map((act) => ({
        id: act.id,
        title: act.words[lang].title,
        issuer: act.issuer,
        ...(act.form && { form: sayForm(act.form, lang) }),
      })),
      language: file.state.language,
      ...(template !== null && { template }),
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
      const draft = {
        id,
        template: act.id,
        lang: language,
        data: await begun(act, { sending, file, language }),
      }
      return {
        commands: [{ type: 'draft-act', draft }],
        to: deskHref(lang, 'act', { case: caseId, act: id }),
      }
    },
  },
})

async function begun(
  act: Act,
  {
    sending,
    file,
    language,
  }: {
    readonly sending: CaseSending
    readonly file: CaseFile
    readonly language: CaseAct['lang']
  },
): Promise<ActData> {
  const { parts, actor, form } = sending
  const person = form.line('person')
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const known = knownOf(file, {
    nationality: (code) => (code === 'XX' ? undefined : names.of(code)) ?? code,
    counsel: (await parts.counselOf?.(actor))?.known ?? {},
    about: person === undefined ? {} : { person },
  })
  // Days are texts and everything else is plain: what an act is given is JSON.
  return JSON.parse(JSON.stringify(prefill(act, known)))
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
