import {
  communsDe,
  entreeDe,
  lieuTravailDe,
  limiteDe,
  redevanceDueDe,
  renouvellementGratuitDe,
  valeursDe,
} from '../long-sejour/de.ts'
import { depuisCourtSejourDe, guichetDe, permisDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuverturePermisUnique, voiePermisUnique } from './index.ts'

export const voiePermisUniqueDe: VoieTexts<typeof voiePermisUnique, OuverturePermisUnique> = {
  title: 'Kombinierte Erlaubnis (Arbeit als Arbeitnehmer)',
  conditions: {
    ...lieuTravailDe,
    'permis-unique.ouverte': 'Die kombinierte Erlaubnis kann beantragt werden',
    'permis-unique.salarie': 'Ein Arbeitgeber will die Person mehr als 90 Tage beschäftigen',
  },
  statements: {
    ...entreeDe,
    ...valeursDe,
    ...redevanceDueDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...depuisCourtSejourDe,
    ...permisDe,
    ...refusRegionDe,
    'permis-unique.base':
      'Ein einziger Antrag, um zu arbeiten und sich mehr als 90 Tage aufzuhalten. Stimmt die Region zu, prüft das Ausländeramt nur noch die Aufenthaltsbedingungen.',
    'permis-unique.en-belgique':
      'Der Arbeitnehmer ist im Ausland oder schon in rechtmäßigem Aufenthalt in Belgien; der Arbeitgeber reicht den Antrag ein.',
    'permis-unique.delai':
      'Die Entscheidung ergeht binnen 4 Monaten nach Vollständigkeit der Unterlagen; die Regionen entscheiden oft früher.',
    'permis-unique.silence':
      'Ist diese Frist ohne Entscheidung abgelaufen, stellt die Anlage 47 das Schweigen fest.',
    'permis-unique.refus': 'Eine Verweigerung soll mit einer Anlage 48 erfolgen: zu bestätigen.',
    'permis-unique.titre':
      'A-Karte, auf die Dauer der Erlaubnis und auf höchstens 3 Jahre beschränkt.',
    'permis-unique.illimite':
      'Die Erlaubnis auf unbestimmte Dauer wird nach 5 Jahren beantragt, ab der ersten Karte gerechnet: B-Karte.',
  },
}
