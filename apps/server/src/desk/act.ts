import { ACT_LANGS, findAct, previewAct, sayForm, writeAct, type Act } from '@sejour/acts'
import { toHtmlFragment } from '@sejour/documents'
import type { CaseAct } from '@sejour/cases'
import {
  ActPage,
  ActView,
  deskHref,
  renderDeskPart,
  renderDesk,
  piecesTexts,
  sizeOf,
  type ActShown,
  type DeskLang,
} from '@sejour/web/desk'
import { answerTo, caseRoute, derivedId } from './case-route.ts'
import { dataOfForm, withStep } from './act-form.ts'
import { DONE } from './frame.ts'
import { type Answer, type DeskRoute, type Sending, wrongIn, type Wrong } from './route.ts'

/** Whether somebody wanted the act: then what is missing also stands at its field. */
const WANTED = 'produire'

const page = caseRoute({
  page: 'act',
  render: ({ frame, file, sent, lang, places, query }) => {
    const kept = file.state.acts.get(places['act'] ?? '')
    const act = kept && findAct(kept.template)
    if (!kept || !act) return undefined
    const shown = showAct(act, kept, lang)
    // The script asks for the part that follows what is filled in.
    if (query.has('apercu')) return renderDeskPart(ActView, { frame, lang: kept.lang, shown })
    return renderDesk(ActPage, {
      frame,
      act: {
        id: kept.id,
        title: act.words[lang].title,
        lang: kept.lang,
        ...(act.form && { form: sayForm(act.form, lang) }),
        version: (kept.changed ?? kept.recorded).version,
        isChangedSince:
          kept.written !== undefined && (kept.changed?.version ?? 0) > kept.written.version,
      },
      fields: act.fields,
      data: kept.data,
      shown,
      files: (kept.written?.files ?? []).map(({ name, sha256, size, mediaType }) => ({
        kind: mediaType === 'application/pdf' ? ('pdf' as const) : ('word' as const),
        name,
        href: `${deskHref(lang, 'actFile', places)}?sha256=${sha256}`,
        size: sizeOf(size, piecesTexts[lang].units),
      })),
      isWanted: query.has(WANTED) || sent !== undefined,
      sent,
    })
  },
})

/** One act: saved at each step, written when nothing is in its way. */
export const act: DeskRoute = {
  ...page,
  send: {
    save: async (sending) => {
      const saved = await save(sending)
      if ('html' in saved || !('seeOther' in saved)) return saved
      return sending.form.values['step'] === 'write' ? write(sending) : saved
    },
  },
}

async function save(sending: Sending): Promise<Answer | Wrong> {
  const { parts, actor, lang, places, commandId, expectedVersion, form } = sending
  const caseId = places['case'] ?? ''
  const id = places['act'] ?? ''
  const seen = await parts.desk.caseOf(actor, caseId, { lang })
  if (!('seen' in seen)) return seen
  const kept = seen.seen.state.acts.get(id)
  const template = kept && findAct(kept.template)
  if (!kept || !template) return { notFound: true }
  const step = form.values['step'] ?? ''
  const here = deskHref(lang, 'act', { case: caseId, act: id })
  const isDiscarded = step === 'discard'
  const performed = await parts.desk.performAll(actor, {
    caseId,
    commandId,
    ...(expectedVersion !== undefined && { expectedVersion }),
    commands: isDiscarded
      ? [{ type: 'discard-act', act: id }]
      : [
          {
            type: 'redraft-act',
            act: id,
            lang: form.oneOf('language', ACT_LANGS) ?? kept.lang,
            data: withStep(dataOfForm(template.fields, form.sent), step),
          },
        ],
  })
  if (form.errors.length > 0) return wrongIn(form)
  if (!('done' in performed)) return answerTo(performed, sending)
  const seeOther = isDiscarded ? deskHref(lang, 'acts', { case: caseId }) : `${here}?${DONE}=1`
  return { seeOther, version: performed.done }
}

async function write(sending: Sending): Promise<Answer | Wrong> {
  const { parts, actor, lang, places, form, commandId } = sending
  const here = deskHref(lang, 'act', places)
  const counsel = await parts.counselOf?.(actor)
  const wrote = await parts.acts.write(actor, {
    caseId: places['case'] ?? '',
    act: places['act'] ?? '',
    commandId: derivedId(commandId, 'write'),
    telling: lang,
    ...(counsel?.letterhead && { letterhead: counsel.letterhead }),
  })
  if ('done' in wrote) return { seeOther: `${here}?${DONE}=1`, version: wrote.done }
  if ('problems' in wrote) return { seeOther: `${here}?${WANTED}=1` }
  if (!('refused' in wrote)) return wrote
  form.wrong(undefined, wrote.refused)
  return wrongIn(form)
}

function showAct(act: Act, kept: CaseAct, telling: DeskLang): ActShown {
  const how = { lang: kept.lang, telling }
  const { document, problems } = previewAct(act, kept.data, how)
  const written = problems.length === 0 ? writeAct(act, kept.data, how) : undefined
  return {
    html: toHtmlFragment(document, { headingLevel: 3 }),
    problems,
    remarks: written?.ok ? written.remarks : [],
  }
}
