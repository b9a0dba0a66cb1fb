import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { acteAnnexe20, article74, COOPERATION_DEPUIS } from './sources.ts'
import type { Element } from './element.ts'

const devoir = <const Name extends string>(name: Name, label: string) =>
  ({ id: `cooperation.${name}` as const, label, sources: [article74('22')] as const }) as const

/** The nine duties of art. 74/22, for every foreigner under a removal procedure. */
export const devoirsDeCooperation = [
  devoir('identification', 'aider à vous identifier'),
  devoir('documents-de-voyage', 'aider à obtenir des documents de voyage'),
  devoir('adresse', 'donner votre adresse réelle et vos coordonnées'),
  devoir('rendez-vous', 'venir aux rendez-vous'),
  devoir('reponse', 'répondre à temps'),
  devoir('disponibilite', 'être disponible'),
  devoir('production', 'remettre ou montrer les documents'),
  devoir('examen-medical', 'vous soumettre aux examens médicaux nécessaires au retour'),
  devoir('attestations', 'fournir les attestations demandées'),
] as const satisfies readonly Element[]

export { COOPERATION_DEPUIS }

/** How to reach the coaches for return of the Office. */
export type ContactsIcam = {
  readonly email: string
  readonly telephone: string
  readonly telephoneHours: string
  readonly letters: string
  readonly site: string
  /** Wednesdays from 9 to 12, without appointment. */
  readonly desks: readonly string[]
}

/** As the deed of annex 20 prints them; for later days nobody here checked them. */
export const contactsIcam: Dated<ContactsIcam> = [
  {
    from: localDate('2024-11-01'),
    source: acteAnnexe20,
    value: {
      email: 'icamsupport@ibz.fgov.be',
      telephone: '02 488 97 77',
      telephoneHours: '9-15',
      letters: 'Boulevard Pacheco 44, 1000 Bruxelles',
      site: 'https://dofi.ibz.be/fr/themes/sejour-irregulier/obligation-de-cooperer',
      desks: [
        'Boulevard Pacheco 44, 1000 Bruxelles',
        'Italiëlei 4 bus 1, 2000 Antwerpen',
        'Rue de Fragnée 2, 4000 Liège',
      ],
    },
  },
]
