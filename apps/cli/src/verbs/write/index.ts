import {
  ACT_LANGS,
  sayForm,
  writeAct,
  writeSheet,
  type ActLang,
  type WrittenAct,
} from '@sejour/acts'
import { toText } from '@sejour/documents'
import type { Lang } from '@sejour/answers/say'
import { actOf } from '../../act-of.ts'
import type { Verb } from '../../verb.ts'
import { WrongContent, WrongInput } from '../../wrong-input.ts'
import type { Printed } from './save.ts'

/** What was written, and what a lawyer still has to confirm about it. */
export type WrittenFile = Pick<
  WrittenAct,
  'act' | 'form' | 'version' | 'lang' | 'day' | 'remarks'
> & {
  readonly formText?: string
  /** The words of the act, where no file was asked for. */
  readonly text?: string
  readonly file?: string
  readonly bytes?: number
  readonly sha256?: string
}

/** Writes an act or a letter; never with a hole. */
export const write: Verb = {
  takes: 2,
  options: ['--out', '--pack', '--sheet', '--large'],
  async run({ lang, operands: [id, file], read, given }) {
    if (id === undefined) throw new WrongInput({ code: 'missing-act' })
    const act = actOf(id)
    const isSheet = given.has('--sheet')
    if (given.has('--large') && !isSheet) {
      throw new WrongInput({ code: 'unknown-option', word: '--large', nearest: '--sheet --large' })
    }
    const actLang = actLangOf(lang, isSheet)
    const out = given.get('--out')
    const format = out === undefined ? undefined : await formatOf(out)
    const folder = given.get('--pack')
    const packs =
      folder === undefined
        ? []
        : (await import('./read-packs.ts')).readPacksOf(folder, { act: act.id, lang: actLang })
    const written = writeAct(act, read(file), { lang: actLang, packs })
    if (!written.ok) {
      const [first, ...others] = written.problems
      if (!first) throw new TypeError('an act is refused without a reason')
      throw new WrongContent([first, ...others])
    }
    const printed = isSheet ? sheetOf(written, { lang, large: given.has('--large') }) : written
    const saved =
      out === undefined || !format
        ? { text: toText(printed.document) }
        : await (await import('./save.ts')).save(printed, { file: out, format })
    const json: WrittenFile = {
      act: written.act,
      ...(written.form && { form: written.form, formText: sayForm(written.form, actLang) }),
      version: written.version,
      lang: actLang,
      day: written.day,
      remarks: isSheet ? [] : written.remarks,
      ...saved,
    }
    return { json, lines: async () => (await import('./page.ts')).writtenPage(json) }
  },
}

/** The paper explained to whom it is about, in any of the four languages. */
function sheetOf(
  written: WrittenAct,
  how: { readonly lang: Lang; readonly large: boolean },
): Printed {
  return { document: writeSheet(written, how), standard: 'reading', day: written.day }
}

function actLangOf(lang: Lang, isSheet: boolean): ActLang {
  const found = ACT_LANGS.find((one) => one === lang) ?? (isSheet ? 'fr' : undefined)
  if (!found) throw new WrongInput({ code: 'no-act-language' })
  return found
}

async function formatOf(file: string) {
  const format = (await import('./save.ts')).formatOf(file)
  if (!format) throw new WrongInput({ code: 'unknown-format', file })
  return format
}
