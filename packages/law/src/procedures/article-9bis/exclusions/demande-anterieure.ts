import { about, all, not, unless } from '@sejour/engine'
import { article } from '../../../texts/index.ts'
import {
  circonstanceInvoqueeDemandeAnterieure,
  circonstanceIssueDemandeAnterieure,
  procedureDemandeAnterieure,
} from '../facts/index.ts'

const point = (number: string) => article('9bis', { paragraph: '§ 2', point: number })

const dejaInvoque = all({
  id: 'exclusions.deja-invoque',
  label: 'L’argument a déjà été invoqué dans une demande d’autorisation de séjour',
  source: point('3°'),
  of: [
    about(procedureDemandeAnterieure, {
      id: 'exclusions.demande-anterieure-existe',
      label: 'Le demandeur a déjà demandé une autorisation de séjour en Belgique',
      source: point('3°'),
      is: true,
    }),
    about(circonstanceInvoqueeDemandeAnterieure, {
      id: 'exclusions.invoque-anterieurement',
      label: 'Il y a invoqué cet argument',
      source: point('3°'),
      is: true,
    }),
  ],
})

const fauteIdentite = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-sans-identite',
  label: 'La demande antérieure était irrecevable faute de document d’identité',
  source: point('3°'),
  is: 'irrecevable-identite',
})

const fauteRedevance = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-sans-redevance',
  label: 'La demande antérieure était irrecevable faute de redevance payée en entier',
  source: point('3°'),
  is: 'irrecevable-redevance',
})

// A pending 9bis request counts as withdrawn from the filing of this one, so its elements return.
const retiree = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-retiree',
  label: 'La demande antérieure a fait l’objet d’un désistement, exprès ou présumé',
  source: point('3°'),
  is: ['desistement', 'pendante-9bis'],
})

const source = point('3°')

/** Point 3° as it stood first: only a refusal for want of identity lets the argument return. */
export const horsExclusion3De2007 = not({
  id: 'exclusions.demande-anterieure-sans-effet.2007',
  label: 'Aucune demande de séjour antérieure n’exclut l’argument (3°, texte de 2007)',
  source,
  of: unless({
    id: 'exclusions.demande-anterieure.2007',
    label: 'L’argument est exclu à cause d’une demande antérieure (texte de 2007)',
    source,
    rule: dejaInvoque,
    exceptions: [fauteIdentite],
  }),
})

/** Point 3° since the fee exists. */
export const horsExclusion3De2015 = not({
  id: 'exclusions.demande-anterieure-sans-effet.2015',
  label: 'Aucune demande de séjour antérieure n’exclut l’argument (3°, texte de 2015)',
  source,
  of: unless({
    id: 'exclusions.demande-anterieure.2015',
    label: 'L’argument est exclu à cause d’une demande antérieure (texte de 2015)',
    source,
    rule: dejaInvoque,
    exceptions: [fauteIdentite, fauteRedevance],
  }),
})

/** Point 3° since the presumed withdrawal of 2016. */
export const horsExclusion3 = not({
  id: 'exclusions.demande-anterieure-sans-effet',
  label: 'L’argument n’est pas exclu à cause d’une demande de séjour antérieure (3°)',
  source,
  of: unless({
    id: 'exclusions.demande-anterieure',
    label: 'L’argument est exclu à cause d’une demande antérieure',
    source,
    rule: dejaInvoque,
    exceptions: [fauteIdentite, fauteRedevance, retiree],
  }),
})
