import { changementDe, communsDe, entreeDe, limiteDe, redevanceDueDe } from '../long-sejour/de.ts'
import { guichetDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureSaisonnier, voieSaisonnier } from './index.ts'

export const voieSaisonnierDe: VoieTexts<typeof voieSaisonnier, OuvertureSaisonnier> = {
  title: 'Saisonarbeit',
  conditions: {
    ...changementDe,
    'saisonnier.ouverte': 'Der Aufenthalt als Saisonarbeitnehmer kann beantragt werden',
    'saisonnier.emploi': 'Ein Arbeitgeber will die Person für eine Saisonarbeit beschäftigen',
  },
  statements: {
    ...entreeDe,
    ...redevanceDueDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...refusRegionDe,
    'saisonnier.base':
      'Aufenthalt für eine Arbeit, die von einer Saison abhängt, vom Arbeitgeber beantragt.',
    'saisonnier.visa':
      'Für höchstens 90 Tage genügt ein Visum für Kurzaufenthalt mit der Zustimmung zur Arbeit; darüber hinaus Visum D.',
    'saisonnier.delai': 'Die Entscheidung ergeht binnen 90 Tagen.',
    'saisonnier.titre': 'A-Karte, die nicht länger als 5 Monate gelten soll: Dauer zu bestätigen.',
    'saisonnier.illimite':
      'Saisonarbeit ist ihrer Natur nach vorübergehend und führt nicht zum unbefristeten Aufenthalt.',
  },
}
