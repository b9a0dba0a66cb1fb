import { ACT_LANGS, acts, findAct, hasSheet, previewAct, sayForm, type Act } from '@sejour/acts'
import { matching, object, option, text, unknownable } from '@sejour/answers/input'
import { readInput } from '@sejour/answers/input'
import type { Lang } from '@sejour/answers/say'
import type { CaseAct } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { toHtmlFragment } from '@sejour/documents'
import { Readable } from 'node:stream'
import { begun, knownFor } from '../../desk/acts.ts'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { doneIn, notSeen, seenIn, valueIn } from './outcomes.ts'
import { bodyOf, INPUT, keyOf, UUID } from './read-request.ts'
import { casesTexts } from './texts.ts'

const ACT_IDS = acts.map(({ id }) => id)

const newAct = object({
  act: matching(UUID),
  template: option(ACT_IDS),
  lang: unknownable(option(ACT_LANGS)),
  person: unknownable(text({ most: 80 })),
  procedure: unknownable(text({ most: 80 })),
  decision: unknownable(text({ most: 80 })),
  commandId: unknownable(matching(UUID)),
})

/** The body of an act that is begun, as JSON Schema. */
export const newActSchema = newAct.json

const writing = object({ commandId: unknownable(matching(UUID)) })

export const writeActSchema = writing.json

/** The acts of a case, oldest first. */
export async function listActs(call: CaseCall): Promise<unknown> {
  const file = await fileOf(call)
  const { lang } = call.request
  return { acts: [...file.state.acts.values()].flatMap((kept) => lineOf(kept, lang)) }
}

/** Begins an act with what the case knows. */
export async function draftAct(call: CaseCall): Promise<unknown> {
  const { parts, actor, request, caseId } = call
  const { lang } = request
  const file = await fileOf(call)
  const sent = valueIn(readInput(newAct, bodyOf(request), INPUT[lang]), lang)
  const act = findAct(sent.template)
  if (!act) throw new Problem('not-found', casesTexts[lang].noSuchAct)
  const language = sent.lang ?? file.state.language
  const about = {
    ...(sent.person && { person: sent.person }),
    ...(sent.procedure && { procedure: sent.procedure }),
    ...(sent.decision && { decision: sent.decision }),
  }
  const data = begun(act, await knownFor({ parts, actor }, { file, language, about }))
  const draft = { id: sent.act, template: act.id, lang: language, data }
  const { version } = doneIn(
    await parts.desk.perform(actor, {
      caseId,
      command: { type: 'draft-act', draft },
      commandId: keyOf(request, sent.commandId ?? undefined),
    }),
    lang,
  )
  return { version, act: await shown(call, act, draft) }
}

/** One act: its data, what is in its way, and how it will look. */
export async function readAct(call: CaseCall): Promise<unknown> {
  const { act, kept } = await actOf(call)
  return shown(call, act, kept)
}

/** Makes the files of an act: ready, never sent. */
export async function writeActFiles(call: CaseCall): Promise<unknown> {
  const { parts, actor, request, caseId } = call
  const { lang } = request
  const { kept } = await actOf(call)
  const sent = valueIn(readInput(writing, request.body ?? {}, INPUT[lang]), lang)
  const counsel = await parts.counselOf?.(actor)
  const wrote = await parts.acts.write(actor, {
    caseId,
    act: kept.id,
    commandId: keyOf(request, sent.commandId ?? undefined),
    telling: tellingIn(lang),
    ...(counsel?.letterhead && { letterhead: counsel.letterhead }),
  })
  if ('done' in wrote) return { version: wrote.done, files: wrote.files.map(fileLine) }
  if ('problems' in wrote) {
    const [first, ...others] = wrote.problems.map(({ code, path, message }) => ({
      code,
      path,
      message,
    }))
    if (first) return valueIn({ ok: false, problems: [first, ...others] }, lang)
  }
  if (!('refused' in wrote)) throw notSeen('forbidden' in wrote ? wrote : { notFound: true }, lang)
  const { refused } = wrote
  const texts = casesTexts[lang]
  if (refused === 'unprintable') throw new Problem('refused', texts.unprintable)
  if (refused === 'full' || refused === 'unreachable') {
    throw new Problem('store-unavailable', texts.upload[refused])
  }
  return doneIn({ refused }, lang)
}

/** The bytes of a file of an act. */
export async function sendActFile(call: CaseCall): Promise<unknown> {
  const { parts, actor, request, reply, caseId, places } = call
  const { lang } = request
  const asked = { caseId, act: places.act, sha256: places.sha256 }
  const opened = await parts.acts.open(actor, asked)
  if ('notFound' in opened) throw new Problem('not-found', casesTexts[lang].noSuchFile)
  const { file, bytes } = seenIn(opened, lang)
  return reply
    .type(file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .send(Readable.from(bytes))
}

async function fileOf({ parts, actor, caseId, request: { lang } }: CaseCall): Promise<CaseFile> {
  return seenIn(await parts.desk.caseOf(actor, caseId, { lang }), lang)
}

async function actOf(call: CaseCall): Promise<{ readonly act: Act; readonly kept: CaseAct }> {
  const { state } = await fileOf(call)
  const kept = state.acts.get(call.places.act)
  const act = kept && findAct(kept.template)
  if (!kept || !act) throw new Problem('not-found', casesTexts[call.request.lang].noSuchAct)
  return { act, kept }
}

async function shown(
  { parts, actor, request }: CaseCall,
  act: Act,
  kept: Pick<CaseAct, 'id' | 'lang' | 'data'> & Partial<Pick<CaseAct, 'written'>>,
): Promise<object> {
  const telling = tellingIn(request.lang)
  const packs = (await parts.packs?.of(actor, { act: act.id, lang: kept.lang })) ?? []
  const { document, problems, version } = previewAct(act, kept.data, {
    lang: kept.lang,
    telling,
    packs,
  })
  const wording = packs.find((pack) => pack.version === version)?.source
  return {
    id: kept.id,
    template: act.id,
    title: act.words[telling].title,
    lang: kept.lang,
    formVersion: version,
    ...(wording !== undefined && { wording }),
    hasSheet: hasSheet(act.id),
    data: kept.data,
    problems,
    html: toHtmlFragment(document, { headingLevel: 1 }),
    files: (kept.written?.files ?? []).map(fileLine),
  }
}

function lineOf(kept: CaseAct, lang: Lang): readonly object[] {
  const act = findAct(kept.template)
  if (!act) return []
  const telling = tellingIn(lang)
  const { id, template, written, changed, recorded } = kept
  return [
    {
      id,
      template,
      title: act.words[telling].title,
      ...(act.form && { form: sayForm(act.form, telling) }),
      lang: kept.lang,
      version: (changed ?? recorded).version,
      state: !written
        ? 'draft'
        : (changed?.version ?? 0) > written.version
          ? 'changed-since'
          : 'written',
    },
  ]
}

const fileLine = ({
  name,
  sha256,
  size,
  mediaType,
}: {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
}) => ({ name, sha256, size, mediaType })

/** Acts speak the languages of the country; whoever reads English is told in French. */
const tellingIn = (lang: Lang) => (lang === 'en' ? 'fr' : lang)
