import type { DocumentLang } from './document.ts'

/** What a writer says for those who cannot see a line, a cross or a hole. */
export type Said = {
  readonly struck: string
  readonly struckEnds: string
  readonly ticked: string
  readonly notTicked: string
  readonly missing: string
  readonly code: string
}

/** The words of the writers, in each language of a document. */
export const said: { readonly [lang in DocumentLang]: Said } = {
  fr: {
    struck: 'biffé :',
    struckEnds: 'fin du passage biffé',
    ticked: 'case cochée',
    notTicked: 'case non cochée',
    missing: 'à compléter :',
    code: 'Code à lire avec un téléphone :',
  },
  nl: {
    struck: 'doorgehaald:',
    struckEnds: 'einde van de doorhaling',
    ticked: 'vakje aangekruist',
    notTicked: 'vakje niet aangekruist',
    missing: 'aan te vullen:',
    code: 'Code om met een telefoon te lezen:',
  },
  de: {
    struck: 'gestrichen:',
    struckEnds: 'Ende der Streichung',
    ticked: 'angekreuzt',
    notTicked: 'nicht angekreuzt',
    missing: 'auszufüllen:',
    code: 'Code, den ein Telefon liest:',
  },
  en: {
    struck: 'struck out:',
    struckEnds: 'end of what is struck out',
    ticked: 'box ticked',
    notTicked: 'box not ticked',
    missing: 'to be completed:',
    code: 'Code for a telephone to read:',
  },
}
