import { localDate } from '@sejour/calendar'
import { about, cite, type Notice } from '@sejour/engine'
import { lieu, pendanteProtection } from '../../situation/index.ts'
import { article, loi1980, reforme2025 } from '../../texts/index.ts'
import { temporaireAutreEtat, temporaireFamille } from './facts.ts'

/** What temporary protection does to the family and to asylum. */
export const noticesProtectionTemporaire = [
  {
    kind: 'weakness',
    when: about(temporaireAutreEtat, {
      id: 'avis-temporaire.autre-etat',
      label: 'L’Office peut refuser parce qu’un autre État a déjà donné un séjour',
      source: article('57/30', { paragraph: '§ 2' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(lieu, {
      id: 'avis-temporaire.depuis-etranger',
      label: 'Depuis l’étranger, la demande peut être refusée faute de places d’accueil',
      source: article('57/30', { paragraph: '§ 2' }),
      is: 'etranger',
    }),
  },
  {
    kind: 'warning',
    when: about(temporaireFamille, {
      id: 'avis-temporaire.famille',
      label:
        'Un délai d’attente de deux ans s’applique au regroupement depuis le 18 août 2025 : faites vérifier le vôtre',
      source: reforme2025,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(pendanteProtection, {
      id: 'avis-temporaire.asile',
      label: 'L’examen de votre demande d’asile attend la fin de cette protection',
      source: cite(loi1980, { article: '51/9' }, { readUntil: localDate('2026-06-11') }),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
