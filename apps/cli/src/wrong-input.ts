import type { InputProblem } from '@sejour/answers/input'
import type { JsonFault } from './json/parse-bytes.ts'

/** What is wrong with a command or with the bytes it was given. Its sentence stands in the texts. */
export type Fault =
  | JsonFault
  | { readonly code: 'unknown-verb'; readonly word: string; readonly nearest?: string | undefined }
  | {
      readonly code: 'unknown-option'
      readonly word: string
      readonly nearest?: string | undefined
    }
  | { readonly code: 'missing-value'; readonly word: string }
  | { readonly code: 'unknown-language'; readonly word: string }
  | { readonly code: 'too-many-words'; readonly word: string }
  | { readonly code: 'missing-days' }
  | { readonly code: 'missing-day' }
  | { readonly code: 'missing-procedure'; readonly known: readonly string[] }
  | { readonly code: 'unknown-procedure'; readonly word: string; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-provision'
      readonly word: string
      readonly nearest?: string | undefined
    }
  | { readonly code: 'nothing-piped'; readonly verb: string }
  | { readonly code: 'file-not-found'; readonly file: string }
  | { readonly code: 'is-a-folder'; readonly file: string }
  | { readonly code: 'unreadable-file'; readonly file: string }
  | { readonly code: 'missing-act' }
  | { readonly code: 'unknown-act'; readonly word: string; readonly nearest?: string | undefined }
  | {
      readonly code: 'unknown-machine'
      readonly word: string
      readonly nearest?: string | undefined
    }
  | { readonly code: 'no-act-language' }
  | { readonly code: 'unknown-format'; readonly file: string }
  | { readonly code: 'not-a-text-pack'; readonly file: string; readonly why: string }
  | { readonly code: 'not-typeset' }
  | { readonly code: 'store-in-use' }
  | { readonly code: 'store-unreachable' }
  | { readonly code: 'missing-archive' }
  | { readonly code: 'not-a-hash'; readonly word: string }
  | { readonly code: 'missing-folder'; readonly verb: string }
  | { readonly code: 'folder-not-empty'; readonly folder: string }
  | { readonly code: 'folder-not-writable' }
  | { readonly code: 'disk-full' }
  | { readonly code: 'nothing-kept' }
  | { readonly code: 'no-key-file' }
  | { readonly code: 'not-a-backup'; readonly folder: string }
  | { readonly code: 'newer-backup' }
  | { readonly code: 'newer-place' }
  | { readonly code: 'backup-changed'; readonly path: string }
  | { readonly code: 'place-not-empty' }

/** The command or its input cannot be answered as it stands. It ends the program with 2. */
export class WrongInput extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.name = 'WrongInput'
    this.fault = fault
  }
}

/** The input was read and its content is wrong; every problem already has its sentence. */
export class WrongContent extends Error {
  readonly problems: readonly [InputProblem, ...InputProblem[]]

  constructor(problems: readonly [InputProblem, ...InputProblem[]]) {
    super(problems[0].code)
    this.name = 'WrongContent'
    this.problems = problems
  }
}
