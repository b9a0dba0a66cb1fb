import { communsDe, entreeDe, limiteDe, redevanceDueDe } from '../long-sejour/de.ts'
import { guichetDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureTransfertIntragroupe, voieTransfertIntragroupe } from './index.ts'

export const voieTransfertIntragroupeDe: VoieTexts<
  typeof voieTransfertIntragroupe,
  OuvertureTransfertIntragroupe
> = {
  title: 'Versetzung innerhalb einer Unternehmensgruppe (ICT)',
  conditions: {
    'long-sejour.a-l-etranger':
      'Die Person ist im Ausland und stellt den Antrag bei der belgischen Vertretung',
    'transfert-intragroupe.ouverte':
      'Der Aufenthalt als innerhalb einer Gruppe Versetzter kann beantragt werden',
    'transfert-intragroupe.depuis-hors-union':
      'Das Unternehmen der Gruppe außerhalb der Union versetzt die Person nach Belgien',
  },
  statements: {
    ...entreeDe,
    ...redevanceDueDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...refusRegionDe,
    'transfert-intragroupe.base':
      'Aufenthalt einer Führungskraft, eines Spezialisten oder eines Trainees, den seine Gruppe aus einem Staat außerhalb der Union nach Belgien schickt.',
    'transfert-intragroupe.delai': 'Die Entscheidung ergeht binnen 90 Tagen.',
    'transfert-intragroupe.titre':
      'I-Karte für die Dauer der Versetzung: höchstens 3 Jahre für eine Führungskraft oder einen Spezialisten, 1 Jahr für einen Trainee.',
    'transfert-intragroupe.renouvellement':
      'Der Aufenthalt überschreitet die Höchstdauer der Versetzung nicht.',
    'transfert-intragroupe.illimite':
      'Die Versetzung ist ihrer Natur nach vorübergehend und führt nicht zum unbefristeten Aufenthalt.',
    'transfert-intragroupe.famille':
      'Die Familie einer versetzten Person beantragt ihren Aufenthalt nach Artikel 10bis: Das Ausländeramt entscheidet binnen 90 Tagen.',
  },
}
