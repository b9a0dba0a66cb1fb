import {
  communsDe,
  entreeDe,
  lieuDe,
  limiteDe,
  redevanceDueDe,
  renouvellementGratuitDe,
} from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudes, voieEtudes } from './index.ts'

export const voieEtudesDe: VoieTexts<typeof voieEtudes, OuvertureEtudes> = {
  title: 'Studium an einer anerkannten Einrichtung',
  conditions: {
    ...lieuDe,
    'etudes.ouverte': 'Der Aufenthalt zum Studium kann beantragt werden',
    'etudes.etablissement-reconnu':
      'Die Person ist an einer anerkannten Einrichtung eingeschrieben oder zugelassen',
  },
  statements: {
    ...communsDe,
    ...entreeDe,
    ...limiteDe,
    ...redevanceDueDe,
    ...renouvellementGratuitDe,
    'etudes.base':
      'Der Aufenthalt muss gewährt werden, wenn die gesetzlichen Bedingungen erfüllt sind: Das Ausländeramt prüft, es wählt nicht.',
    'etudes.en-belgique':
      'Wer schon eingeschrieben ist, kann den Antrag bei der Gemeinde stellen, vor dem Ende eines Aufenthalts von höchstens 90 Tagen oder eines anderen rechtmäßigen Aufenthalts.',
    'etudes.autorite':
      'Die belgische Vertretung im Ausland oder die Gemeinde nimmt den Antrag entgegen; das Ausländeramt entscheidet.',
    'etudes.plein-exercice':
      'Das Studium ist die Haupttätigkeit: Die Schwelle des Gesetzes liegt bei 54 Studienpunkten.',
    'etudes.pieces':
      'Reisepass, Einschreibung oder Zulassung, Existenzmittel, Krankenversicherung, ärztliches Attest, Strafregisterauszug und Nachweis der Gebühr.',
    'etudes.casier':
      'Ab welchem Alter der Strafregisterauszug verlangt wird, ist noch zu bestätigen: 18 oder 21 Jahre.',
    'etudes.moyens':
      'Die Mittel werden durch einen Bürgen (Anlage 32), ein Stipendium oder eigene Mittel nachgewiesen: 789 € im Monat für 2023-2024.',
    'etudes.moyens-2026':
      'Ein privater Ratgeber nennt 1.062 € im Monat für 2026-2027 und 3.279,47 € Einkommen für den Bürgen seit dem 1. September 2026: unbestätigte Beträge.',
    'etudes.annexe-32-nouvelle':
      'Das Muster der Anlage 32 hat sich am 31. Mai 2026 geändert und wir haben es nicht gelesen: Nehmen Sie das Muster, das die Behörde Ihnen gibt.',
    'etudes.redevance':
      'Eine öffentliche oder anerkannte Einrichtung führt zum Tarif für Studien. Eine nicht anerkannte Privatschule führt zu dem von Artikel 9.',
    'etudes.bourse':
      'Die Quellen gehen beim belgischen oder europäischen Stipendium auseinander: Eine Schulung befreit die Familie des Stipendiaten, die Seiten über die Gebühr auch ihn selbst.',
    'etudes.attente':
      'Wird eine Zulassungsprüfung oder eine Gleichstellung des Diploms erwartet, gibt die Gemeinde eine Registrierungsbescheinigung von 4 Monaten.',
    'etudes.delai':
      'Das Ausländeramt entscheidet binnen 90 Tagen nach Vollständigkeit der Unterlagen.',
    'etudes.titre': 'Die A-Karte gilt bis zum 31. Oktober.',
    'etudes.travail': 'Arbeit während des Jahres: 20 Stunden pro Woche, zu bestätigen.',
    'etudes.renouvellement':
      'Die Erneuerung wird mindestens 15 Tage vor dem Ablauf der Karte beantragt.',
    'etudes.renouvellement-attente':
      'Ein rechtzeitiger Antrag wird durch eine Anlage 15 gedeckt; auf einen unzulässigen Antrag folgt eine Anlage 29.',
    'etudes.renouvellement-delai':
      'Das Ausländeramt entscheidet binnen 90 Tagen über die Erneuerung.',
    'etudes.progres':
      'Ungenügender Fortschritt kann zur Verweigerung der Erneuerung führen. Es kursieren Schwellen von 45 und 60 Studienpunkten: Die genaue Tabelle ist noch zu bestätigen.',
    'etudes.illimite':
      'Ein Studium allein führt nicht zum unbefristeten Aufenthalt. Seine Zeit zählt zur Hälfte in den 5 Jahren der L-Karte.',
    'etudes.apres':
      'Nach dem Diplom wird das Suchjahr mindestens 15 Tage vor dem Ende der Studienkarte beantragt.',
    'etudes.non-suspensif':
      'Seit dem 6. September 2021 steht die Verweigerung oder Beendigung des Aufenthalts eines Studenten nicht mehr auf der Liste der aufschiebenden Beschwerden: keine Anlage 35.',
  },
}
