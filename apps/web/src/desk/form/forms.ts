import type { DeskFrame } from '../frame/frame.ts'
import type { Sent } from './sent.ts'
import { formTexts } from './texts/index.ts'

/** Sentences for codes of errors: what is wrong, why it matters, what to do. */
export type ErrorSentences = { readonly [code: string]: string }

/** Everything that the forms of a page share. Made once, at the top of the page. */
export type Forms = {
  readonly frame: DeskFrame
  readonly sent: Sent | undefined
  readonly sentence: (code: string) => string
}

/** One form of the page, as its fields see it. */
export type OneForm = {
  readonly frame: DeskFrame
  readonly id: (name: string) => string
  /** What was typed; absent: this form was not sent, and the field shows what is kept. */
  readonly typed: (name: string) => string | undefined
  readonly wasSent: boolean
  readonly error: (name: string) => string | undefined
  /** Who wrote in this field meanwhile; absent: nobody. */
  readonly meanwhile: (name: string) => { readonly by: string } | undefined
}

/** `own`: the sentences of the page, besides those that every form knows. */
export function formsOf(frame: DeskFrame, sent: Sent | undefined, own: ErrorSentences = {}): Forms {
  const common: ErrorSentences = formTexts[frame.lang].errors
  return {
    frame,
    sent,
    sentence: (code) => own[code] ?? common[code] ?? formTexts[frame.lang].refused,
  }
}

/** `verb` and `about` name the form among those of the page. */
export function oneForm({ frame, sent, sentence }: Forms, verb: string, about?: string): OneForm {
  const mine = sent?.verb === verb && sent.about === about ? sent : undefined
  const conflict = mine?.conflict
  return {
    frame,
    id: (name) => idOf(verb, about, name),
    typed: (name) => (mine === undefined ? undefined : (mine.values[name] ?? '')),
    wasSent: mine !== undefined,
    error: (name) => {
      const found = mine?.errors.find(({ field }) => field === name)
      return found === undefined ? undefined : sentence(found.code)
    },
    meanwhile: (name) =>
      conflict?.fields.includes(name) === true
        ? { by: conflict.by ?? formTexts[frame.lang].somebody }
        : undefined,
  }
}

/** The id of a field: the same field of two forms of one page has two. */
export function idOf(verb: string, about: string | undefined, name: string): string {
  return [verb, about, name].filter((part) => part !== undefined).join('-')
}
