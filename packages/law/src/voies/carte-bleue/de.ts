import {
  communsDe,
  entreeDe,
  lieuTravailDe,
  limiteDe,
  redevanceDueDe,
  renouvellementGratuitDe,
} from '../long-sejour/de.ts'
import { depuisCourtSejourDe, guichetDe, permisDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureCarteBleue, voieCarteBleue } from './index.ts'

export const voieCarteBleueDe: VoieTexts<typeof voieCarteBleue, OuvertureCarteBleue> = {
  title: 'Blaue Karte EU',
  conditions: {
    ...lieuTravailDe,
    'carte-bleue.ouverte': 'Die Blaue Karte EU kann beantragt werden',
    'carte-bleue.hautement-qualifie':
      'Ein Arbeitgeber will die Person für eine hochqualifizierte Arbeit beschäftigen',
  },
  statements: {
    ...entreeDe,
    ...redevanceDueDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...depuisCourtSejourDe,
    ...permisDe,
    ...refusRegionDe,
    'carte-bleue.base':
      'Aufenthalt eines hochqualifizierten Arbeitnehmers mit Diplom oder gleichwertiger Erfahrung, gewährt, wenn die Bedingungen erfüllt sind.',
    'carte-bleue.salaire':
      'Der Lohn muss eine Schwelle erreichen, die jede Region festlegt: Betrag dort zu prüfen.',
    'carte-bleue.delai': 'Die Entscheidung soll binnen 90 Tagen ergehen: zu bestätigen.',
    'carte-bleue.titre':
      'H-Karte, bis zu 3 Jahre gültig. Die ersten Karten H galten früher 13 Monate.',
    'carte-bleue.illimite':
      'Der Aufenthalt führt zur B-Karte, oder zur L-Karte nach 5 Jahren rechtmäßigem und ununterbrochenem Aufenthalt.',
    'carte-bleue.famille':
      'Über den Antrag der Familie eines Inhabers der H-Karte wird in 4 Monaten entschieden, die das Ausländeramt um 3 verlängern kann.',
  },
}
