import type { LocalDate } from '@sejour/calendar'
import type { Document, Letterhead } from '@sejour/documents'
import { sayProvision } from '@sejour/answers/say'
import type { Act, SaidRemark, Version, WrittenAct } from './act.ts'
import type { Values } from './field/field.ts'
import { withGaps } from './field/gap.ts'
import { readFields } from './field/read-fields.ts'
import { sayFoot, sayOwnWords, sayUnread } from './frame-words.ts'
import type { ActLang } from './lang.ts'
import { VALUE_SENTENCES, type Problem } from './problem.ts'
import type { TextPack } from './text-pack.ts'
import { fill, sayFilledDay, sayFilledMoney, type Words } from './words.ts'

export type Writing = {
  readonly lang: ActLang
  /** In which problems and remarks are said; absent: the language of the act. */
  readonly telling?: ActLang
  /** Official wording that stands instead of ours; checked with `checkTextPack` before. */
  readonly pack?: TextPack
  /** The same, of several versions: that of the day is taken. */
  readonly packs?: readonly TextPack[]
  readonly letterhead?: Letterhead
  /** Across each page: « spécimen », « brouillon ». */
  readonly watermark?: string
}

/** An act, or everything that keeps it from being written. */
export type Written = WrittenAct | { readonly ok: false; readonly problems: readonly Problem[] }

/** What an act will look like, its gaps named, and everything still in its way. */
export type Preview = {
  readonly document: Document
  readonly problems: readonly Problem[]
  /** Id of the version that it shows. */
  readonly version: string
}

/** Writes an act from untrusted data; never with a hole, and never against its own rules. */
export function writeAct(act: Act, raw: unknown, writing: Writing): Written {
  const { draft, problems, version, day } = examine(act, raw, writing)
  if (problems.length > 0 || !version || !day) return { ok: false, problems }
  const pack = packOf(version, writing)
  return {
    ok: true,
    act: act.id,
    ...(act.form && { form: act.form }),
    version: version.id,
    lang: writing.lang,
    day,
    standard: act.standard,
    // Nothing is missing: without gaps to fill, this only says so of what is optional.
    document: compose(act, draft, version, writing),
    remarks: remarksOn(act, draft, {
      version,
      day,
      lang: writing.telling ?? writing.lang,
      written: writing.lang,
      official: Boolean(pack),
    }),
    opened: act.opens?.(draft) ?? [],
  }
}

/** The same while it is filled in: every gap shows what is missing there. */
export function previewAct(act: Act, raw: unknown, writing: Writing): Preview {
  const { draft, problems, version = act.versions.at(-1) } = examine(act, raw, writing)
  const whole = withGaps(act.fields, draft, writing.lang)
  const shown = version ?? act.versions[0]
  return { document: compose(act, whole, shown, writing), problems, version: shown.id }
}

function packOf({ id }: Version, { lang, pack, packs = [] }: Writing): TextPack | undefined {
  return [...(pack ? [pack] : []), ...packs].find((one) => one.version === id && one.lang === lang)
}

function examine(act: Act, raw: unknown, writing: Writing) {
  const lang = writing.telling ?? writing.lang
  const { draft, problems } = readFields(act.fields, raw, lang)
  const broken = act.rules
    .filter((rule) => rule.broken(draft, writing.lang))
    .map(({ id, breaks, fields: [path, ...others], says, source }) => ({
      path,
      code: id,
      kind: breaks,
      message: says[lang],
      ...(others.length > 0 && { with: others }),
      ...(source && { source: sayProvision(source, lang) }),
    }))
  const day = act.day.of(draft)
  const version = day && versionOn(act, day)
  const outside = day && !version ? [noVersion(act, lang)] : []
  return { draft, day, version, problems: [...problems, ...broken, ...outside] }
}

/** The version in force on a day, where one is known. */
export function versionOn({ versions }: Act, day: LocalDate): Version | undefined {
  return versions.findLast(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  )
}

function noVersion({ day }: Act, lang: ActLang): Problem {
  const message = VALUE_SENTENCES[lang]['no-version'](day.field, {})
  return { path: day.field, code: 'no-version', kind: 'unreadable', message }
}

function compose(act: Act, data: Values, version: Version, writing: Writing): Document {
  const { lang, letterhead, watermark } = writing
  const pack = packOf(version, writing)
  const ours: Words = act.words[lang]
  const words: Words = { ...ours, ...pack?.words, title: pack?.words['title'] ?? ours.title }
  const composed = act.compose({
    data,
    lang,
    version: version.id,
    say: (key, values = {}) => fill(key, words[key] ?? '', values),
    day: (one) => sayFilledDay(one, lang),
    money: (cents) => sayFilledMoney(cents, lang),
  })
  return {
    lang,
    title: words.title,
    foot: sayFoot(act, version, lang),
    ...(letterhead && { letterhead }),
    ...(watermark !== undefined && { watermark }),
    ...composed,
  }
}

function remarksOn(
  act: Act,
  data: Values,
  how: {
    readonly version: Version
    readonly day: LocalDate
    readonly lang: ActLang
    /** The language of the act itself. */
    readonly written: ActLang
    readonly official: boolean
  },
): readonly SaidRemark[] {
  const { version, day, lang, official } = how
  const { source } = version
  const said = (act.remarks?.(data, version.id, how.written) ?? []).map((remark) => ({
    text: remark.text[lang],
    ...(remark.source && {
      source: sayProvision(remark.source, lang),
      certainty: remark.source.certainty,
    }),
  }))
  const isUnread = source.readUntil !== undefined && day > source.readUntil
  const unread = {
    text: sayUnread(lang),
    source: sayProvision(source, lang),
    certainty: source.certainty,
  }
  return [
    ...(act.form && !official ? [{ text: sayOwnWords(lang) }] : []),
    ...(isUnread || source.certainty !== 'high' ? [unread] : []),
    ...said,
  ]
}
