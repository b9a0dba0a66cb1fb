import {
  ACT_LANGS,
  findAct,
  hasSheet,
  previewAct,
  sayForm,
  type TextPack,
  writeAct,
  type Act,
} from '@sejour/acts'
import { type Letterhead, toHtmlFragment } from '@sejour/documents'
import type { ActData, CaseAct } from '@sejour/cases'
import {
  ActPage,
  ActView,
  dataOfForm,
  deskHref,
  partOf,
  placeOfStep,
  placeOnPage,
  renderDeskPart,
  renderDesk,
  piecesTexts,
  sizeOf,
  withStep,
  type ActShown,
  type ActWrittenShown,
  type DeskLang,
} from '@sejour/web/desk'
import type { CaseFile } from '@sejour/desk'
import { answerTo, caseRoute, derivedId } from './case-route.ts'
import { knownFor } from './acts.ts'
import { DONE } from './frame.ts'
import {
  type Answer,
  type Asked,
  type DeskRoute,
  type Sending,
  wrongIn,
  type Wrong,
} from './route.ts'
import { sheetLinks } from './sheet-links.ts'
import { toldOtherwise } from './told-otherwise.ts'

/** Whether somebody wanted the act: then what is missing also stands at its field. */
const WANTED = 'produire'

const page = caseRoute({
  page: 'act',
  render: async (asked) => {
    const { frame, file, sent, lang, places, query } = asked
    const kept = file.state.acts.get(places['act'] ?? '')
    const act = kept && findAct(kept.template)
    if (!kept || !act) return undefined
    // What came back is shown as it was typed: nothing of it is kept yet.
    const draft =
      sent?.verb === 'save' ? draftOf(act, kept, new URLSearchParams(typed(sent))) : kept
    const { shown, wording } = await showAct(asked, act, draft)
    // The script asks for the part that follows what is filled in.
    if (query.has('apercu')) return renderDeskPart(ActView, { frame, act: draft, shown })
    const known = await knownFor(asked, { file, language: draft.lang })
    const written = writtenOf(kept, { file, lang, places })
    return renderDesk(ActPage, {
      frame,
      act: {
        id: kept.id,
        title: act.words[lang].title,
        lang: draft.lang,
        ...(act.form && { form: sayForm(act.form, lang) }),
        ...(wording !== undefined && { wording }),
        version: (kept.changed ?? kept.recorded).version,
      },
      fields: act.fields,
      data: draft.data,
      shown,
      ...(written && { written }),
      ...(hasSheet(act.id) && {
        sheets: sheetLinks(lang, { case: file.caseId, about: kept.id }),
      }),
      otherwise: toldOtherwise(act.fields, { data: draft.data, known, lang }),
      isWanted: query.has(WANTED) || (sent !== undefined && !sent.conflict),
      sent,
    })
  },
  send: {
    keep: async (sending) => {
      const file = await sending.file()
      const kept = file?.state.acts.get(sending.places['act'] ?? '')
      const act = kept && findAct(kept.template)
      const pdf = kept?.written?.files.find(({ mediaType }) => mediaType === PDF)
      if (!kept?.written || !act || !pdf) {
        sending.form.wrong(undefined, 'unknown-act')
        return { commands: [] }
      }
      const exhibit = {
        id: sending.parts.newId(),
        title: act.words[kept.lang].title,
        dated: kept.written.on,
        file: pdf,
      }
      return {
        commands: [{ type: 'add-exhibit', exhibit }],
        to: deskHref(sending.lang, 'exhibits', sending.places),
      }
    },
  },
})

/** One act: saved at each step, written when nothing is in its way. */
export const act: DeskRoute = {
  ...page,
  send: {
    ...page.send,
    save: async (sending) => {
      const saved = await save(sending)
      if ('html' in saved || !('seeOther' in saved)) return saved
      return sending.form.values['step'] === 'write' ? write(sending) : saved
    },
  },
}

const PDF = 'application/pdf'

const typed = ({ values }: { readonly values: { readonly [name: string]: string | undefined } }) =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))

/** The draft that a form of its page makes. */
function draftOf(
  act: Act,
  kept: CaseAct,
  form: URLSearchParams,
): { readonly lang: CaseAct['lang']; readonly data: ActData } {
  const lang = ACT_LANGS.find((one) => one === form.get('language')) ?? kept.lang
  return { lang, data: dataOfForm(act.fields, form) }
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
  const draft = draftOf(template, kept, form.sent)
  const data = withStep(draft.data, step)
  const performed = await parts.desk.performAll(actor, {
    caseId,
    commandId,
    ...(expectedVersion !== undefined && { expectedVersion }),
    commands: isDiscarded
      ? [{ type: 'discard-act', act: id }]
      : [{ type: 'redraft-act', act: id, lang: draft.lang, changes: allOf(template, data) }],
  })
  if (form.errors.length > 0) return wrongIn(form)
  if (!('done' in performed)) return answerTo(performed, sending)
  const seeOther = isDiscarded
    ? deskHref(lang, 'acts', { case: caseId })
    : `${here}?${DONE}=1${placeOfStep(data, step)}`
  return { seeOther, version: performed.done }
}

// A form holds every field of its act: what it leaves empty is taken away.
function allOf({ fields }: Act, data: ActData): ActData {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, data[name] ?? null]))
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
  if ('problems' in wrote) return { seeOther: `${here}?${WANTED}=1#act-preview` }
  if (!('refused' in wrote)) return wrote
  form.wrong(undefined, wrote.refused)
  return wrongIn(form)
}

async function showAct(
  { parts, actor, lang: telling }: Pick<Asked, 'parts' | 'actor' | 'lang'>,
  act: Act,
  { lang, data }: Pick<CaseAct, 'lang' | 'data'>,
): Promise<{ readonly shown: ActShown; readonly wording: string | undefined }> {
  const packs: readonly TextPack[] = (await parts.packs?.of(actor, { act: act.id, lang })) ?? []
  const letterhead: Letterhead | undefined =
    act.issuer === 'counsel' ? (await parts.counselOf?.(actor))?.letterhead : undefined
  const how = { lang, telling, packs, ...(letterhead && { letterhead }) }
  const { document, problems, version } = previewAct(act, data, how)
  const written = problems.length === 0 ? writeAct(act, data, how) : undefined
  return {
    shown: {
      html: toHtmlFragment(document, { headingLevel: 3 }),
      problems: problems.map((one) => {
        const part = partOf(act.fields, one.path, telling)
        const at = placeOnPage(act.fields, one.path, data)
        return { ...one, at, ...(part !== undefined && { part }) }
      }),
      remarks: written?.ok ? written.remarks : [],
    },
    wording: packs.find((pack) => pack.version === version)?.source,
  }
}

function writtenOf(
  { id, written, changed }: CaseAct,
  {
    file,
    lang,
    places,
  }: {
    readonly file: CaseFile
    readonly lang: DeskLang
    readonly places: Asked['places']
  },
): ActWrittenShown | undefined {
  if (!written) return undefined
  const pieces = [...file.state.exhibits.values()]
  return {
    files: written.files.map(({ name, sha256, size, mediaType }) => ({
      kind: mediaType === PDF ? 'pdf' : 'word',
      name,
      href: deskHref(lang, 'actFile', { ...places, act: id, sha256 }),
      size: sizeOf(size, piecesTexts[lang].units),
      sha256,
    })),
    on: written.on,
    formVersion: written.formVersion,
    isChangedSince: (changed?.version ?? 0) > written.version,
    isPiece: written.files.some(({ sha256 }) =>
      pieces.some(({ file: of }) => of?.sha256 === sha256),
    ),
  }
}
