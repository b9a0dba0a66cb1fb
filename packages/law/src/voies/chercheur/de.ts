import {
  communsDe,
  entreeDe,
  lieuTravailDe,
  limiteDe,
  redevanceDueDe,
  renouvellementGratuitDe,
} from '../long-sejour/de.ts'
import { depuisCourtSejourDe, guichetDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChercheur, voieChercheur } from './index.ts'

export const voieChercheurDe: VoieTexts<typeof voieChercheur, OuvertureChercheur> = {
  title: 'Forscher mit einer Aufnahmevereinbarung',
  conditions: {
    ...lieuTravailDe,
    'chercheur.ouverte': 'Der Aufenthalt als Forscher kann beantragt werden',
    'chercheur.convention': 'Die Person kommt zur Forschung, mit einer Aufnahmevereinbarung',
  },
  statements: {
    ...entreeDe,
    ...redevanceDueDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...depuisCourtSejourDe,
    ...refusRegionDe,
    'chercheur.base':
      'Der Aufenthalt wird dem Forscher gewährt, den eine anerkannte Forschungseinrichtung durch eine Vereinbarung aufnimmt.',
    'chercheur.canal': 'Über 90 Tage hinaus folgt der Antrag dem Weg der kombinierten Erlaubnis.',
    'chercheur.pieces':
      'Das entscheidende Papier ist die Aufnahmevereinbarung mit der anerkannten Einrichtung.',
    'chercheur.delai':
      'Das Ausländeramt entscheidet binnen 60 Tagen nach Vollständigkeit der Unterlagen.',
    'chercheur.attente': 'Bis zur Karte soll die Gemeinde eine Anlage 49 geben: zu bestätigen.',
    'chercheur.titre': 'A-Karte.',
    'chercheur.renouvellement':
      'Die Erneuerung wird mindestens 2 Monate vor dem Ablauf der Karte beantragt.',
    'chercheur.mobilite':
      'Ein Forscher aus einem anderen Mitgliedstaat kann im Rahmen der Mobilität kommen: kurz, höchstens 180 Tage; lang, höchstens 360 Tage.',
    'chercheur.apres':
      'Nach der Forschung kann ein Jahr beantragt werden, um Arbeit zu suchen oder ein Unternehmen zu gründen.',
    'chercheur.famille':
      'Die Familie eines Forschers beantragt ihren Aufenthalt nach Artikel 10bis: Das Ausländeramt entscheidet binnen 90 Tagen.',
    'chercheur.illimite': 'Die Zeit der Forschung zählt in den 5 Jahren der L-Karte.',
    'chercheur.change-2025':
      'Die Artikel 61/11 und 61/13/5 haben sich am 18. August 2025 geändert: Ihr neuer Wortlaut wurde nicht gelesen.',
  },
}
