import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated, unless } from '@sejour/engine'
import {
  agii,
  annexeCirculaire,
  article,
  circulaireSur9bis,
  loi2006,
  pratique,
} from '../../texts/index.ts'
import {
  demandeAdresseIndiquee,
  demandeAupresDe,
  residenceEffective,
  residenceEnquete,
} from './facts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

// A late check has no sanction, so its ten days decide nothing here.
const residenceEtablie = unless({
  id: 'prise-en-consideration.residence',
  label: 'La résidence effective dans la commune est établie',
  source: [paragraphe1, circulaireSur9bis],
  rule: about(residenceEffective, {
    id: 'prise-en-consideration.residence-effective',
    label: 'Le demandeur habite réellement à l’adresse indiquée',
    source: [paragraphe1, circulaireSur9bis],
    is: true,
  }),
  exceptions: [
    about(residenceEnquete, {
      id: 'prise-en-consideration.enquete-negative',
      label: 'L’enquête de résidence de la commune est négative',
      source: [circulaireSur9bis, annexeCirculaire('2')],
      is: 'negative',
    }),
  ],
})

/** Whether the mayor takes the request into consideration and sends it to the Office. */
export const priseEnConsideration = all({
  id: 'prise-en-consideration',
  label: 'La commune prend la demande en considération',
  source: [paragraphe1, circulaireSur9bis],
  of: [
    about(demandeAupresDe, {
      id: 'prise-en-consideration.bourgmestre',
      label: 'La demande est adressée au bourgmestre de la commune où le demandeur habite',
      source: [paragraphe1, pratique('demandes adressées directement à l’Office')],
      is: 'bourgmestre',
    }),
    about(demandeAdresseIndiquee, {
      id: 'prise-en-consideration.adresse',
      label: 'La demande indique l’adresse où le demandeur habite',
      source: [paragraphe1, agii('résidence', 'medium')],
      is: true,
    }),
    residenceEtablie,
  ],
})

/** One version since article 9bis exists. */
export const priseEnConsiderationVersions: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: priseEnConsideration, source: cite(loi2006) },
]
