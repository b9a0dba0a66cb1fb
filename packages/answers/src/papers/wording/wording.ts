import type { Etat, Instrument } from '@sejour/law/annexes'
import type { RegistreDuTitre } from '@sejour/law/registres'
import type { Bref, Classe, Emetteur, Nature, Sujet } from '@sejour/law/titres'
import type { InputWording } from '../../input/index.ts'

type Length = { readonly unit: 'years' | 'months' | 'days'; readonly count: number }

/** Every word of the answer about papers, in one language. */
export type PaperWording = {
  readonly input: InputWording
  readonly natures: { readonly [nature in Nature]: string }
  readonly classes: { readonly [classe in Classe]: string }
  readonly issuers: { readonly [issuer in Emetteur]: string }
  readonly subjects: { readonly [subject in Sujet]: string }
  readonly briefs: { readonly [brief in Bref]: string }
  readonly registers: { readonly [register in RegistreDuTitre]: string }
  readonly states: { readonly [state in Etat]: string }
  readonly length: (length: Length) => string
  readonly varies: string
  readonly noTerm: string
  readonly unknown: string
  readonly annex: (number: string, instrument: Instrument) => string
  readonly untitled: string
  /** Two papers share the number that was asked for. */
  readonly twoPapers: string
  /** Nothing was found; what can be tried. */
  readonly nothing: string
}
