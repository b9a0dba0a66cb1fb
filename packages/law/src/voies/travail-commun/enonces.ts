import { aConfirmer, agiiSejour, article, deduit, formationAdde } from '../../texts/index.ts'
import { enCourtSejour } from '../long-sejour/conditions.ts'
import type { Statement } from '../voie.ts'

/** Who receives and who decides when an employer asks. */
export const guichet = [
  {
    id: 'travail.guichet',
    about: 'authority',
    label:
      'L’employeur introduit la demande au guichet unique « Working in Belgium ». La Région du lieu de travail décide du travail, l’Office décide du séjour.',
    source: [article('61/25-1'), agiiSejour],
  },
  {
    id: 'travail.redevance',
    about: 'fee',
    label:
      'Le tarif est celui du travail, le même pour le permis unique, le chercheur, le saisonnier, la carte bleue et le transfert dans un groupe.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
] as const satisfies readonly Statement[]

/** For whoever is in Belgium for a short stay when the employer asks. */
export const depuisCourtSejour = [
  {
    id: 'travail.court-sejour',
    about: 'harm',
    label:
      'Depuis un court séjour, les sources ne permettent pas de dire si la demande peut être faite en Belgique : faite depuis l’étranger, elle ne pose pas cette question.',
    source: deduit,
    when: enCourtSejour,
  },
] as const satisfies readonly Statement[]

/** From the permit to the card. */
export const permis = [
  {
    id: 'travail.annexe-46',
    about: 'waiting',
    label:
      'Accord des deux autorités : annexe 46. Depuis l’étranger on demande alors le visa D (code B29) ; en séjour régulier en Belgique on va à la commune.',
    source: agiiSejour,
    papers: ['annexe-46'],
  },
  {
    id: 'travail.annexe-49',
    about: 'waiting',
    label:
      'La commune remet une annexe 49 : elle permet de séjourner et de travailler en attendant la carte.',
    source: agiiSejour,
    papers: ['annexe-49'],
  },
  {
    id: 'travail.annexe-49-duree',
    about: 'waiting',
    label: 'L’annexe 49 vaudrait 45 jours et pourrait être prolongée : durée à confirmer.',
    source: aConfirmer,
    papers: ['annexe-49'],
  },
  {
    id: 'travail.marche',
    about: 'work',
    label:
      'La carte porte la mention « marché du travail : limité » : elle suit l’emploi qui a été autorisé.',
    source: agiiSejour,
  },
  {
    id: 'travail.renouvellement-employeur',
    about: 'renewal',
    label:
      'L’employeur demanderait le renouvellement au moins 2 mois avant la fin du permis : à confirmer, mais prudent.',
    source: aConfirmer,
    limit: { counts: 'before', event: 'expiry', months: 2 },
  },
] as const satisfies readonly Statement[]

/** Where a refusal of the Region is contested. */
export const refusRegion = [
  {
    id: 'travail.recours-region',
    about: 'remedy',
    label:
      'Un refus de la Région se conteste devant la Région elle-même, dans le délai qu’il indique ; un refus de l’Office, devant le Conseil.',
    source: deduit,
  },
] as const satisfies readonly Statement[]
