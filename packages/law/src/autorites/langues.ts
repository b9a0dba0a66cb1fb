import type { Provision } from '@sejour/engine/cite'
import { aConfirmer, article, cce7425 } from '../texts/index.ts'

/** What is said of the language of a step. */
export type RegleDeLangue = { readonly label: string; readonly source: readonly Provision[] }

/** The languages in which one writes and is answered. */
export const langues = {
  office: {
    label:
      'L’Office répond dans la langue nationale (français, néerlandais, allemand) que la personne a employée.',
    source: [cce7425],
  },
  asile: {
    label:
      'L’asile se déroule en français ou en néerlandais ; pendant ce temps, et six mois après, une demande 9bis ou 9ter suit cette langue.',
    source: [article('51/4', { paragraph: '§ 3' })],
  },
  commune: {
    label:
      'La commune écrit dans la langue de sa région ; à Bruxelles, dans la langue de la personne, français ou néerlandais.',
    source: [aConfirmer],
  },
  conseil: {
    label:
      'Devant le Conseil du contentieux, on écrit en français, en néerlandais ou en allemand ; le demandeur d’asile garde la langue de sa procédure, sous peine d’irrecevabilité.',
    source: [article('39/18'), article('51/4')],
  },
} as const satisfies { readonly [id: string]: RegleDeLangue }

export type LangueId = keyof typeof langues
