import {
  communsDe,
  limiteDe,
  redevanceDueDe,
  renouvellementDe,
  renouvellementGratuitDe,
} from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureLongueDureeAutreEtat, voieLongueDureeAutreEtat } from './index.ts'

export const voieLongueDureeAutreEtatDe: VoieTexts<
  typeof voieLongueDureeAutreEtat,
  OuvertureLongueDureeAutreEtat
> = {
  title: 'Langfristig Aufenthaltsberechtigter eines anderen Mitgliedstaats',
  conditions: {
    'longue-duree-autre-etat.ouverte':
      'Der Aufenthalt als langfristig Aufenthaltsberechtigter eines anderen Mitgliedstaats kann beantragt werden',
    'longue-duree-autre-etat.statut':
      'Ein anderer Mitgliedstaat hat die Rechtsstellung eines langfristig Aufenthaltsberechtigten verliehen',
    'longue-duree-autre-etat.lieu': 'Der Antrag geht vom Ausland oder von Belgien aus',
  },
  statements: {
    ...redevanceDueDe,
    ...renouvellementDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    'longue-duree-autre-etat.base':
      'Wer diese Rechtsstellung in einem anderen Mitgliedstaat hat, erhält den Aufenthalt in Belgien, wenn er hier arbeitet, studiert oder von eigenen Mitteln lebt.',
    'longue-duree-autre-etat.lieu':
      'Der Antrag wird bei der belgischen Vertretung im Ausland gestellt, oder beim Bürgermeister in Belgien.',
    'longue-duree-autre-etat.trois-mois':
      'In Belgien soll er binnen 3 Monaten nach der Einreise gestellt werden: zu bestätigen, aber sicherheitshalber einzuhalten.',
    'longue-duree-autre-etat.travail-salarie':
      'Um als Arbeitnehmer zu arbeiten, braucht man eine kombinierte Erlaubnis oder eine Befreiung.',
    'longue-duree-autre-etat.attente':
      'Die Gemeinde soll eine Anlage 41bis als Empfangsbestätigung geben: zu bestätigen.',
    'longue-duree-autre-etat.delai':
      'Das Ausländeramt entscheidet binnen 4 Monaten nach Vollständigkeit der Unterlagen.',
    'longue-duree-autre-etat.prolongation': 'Es kann diese Frist einmal um 3 Monate verlängern.',
    'longue-duree-autre-etat.silence':
      'Ist die Frist ohne Entscheidung abgelaufen, muss der Aufenthalt gewährt werden, sofern die Dokumente vorgelegt wurden.',
    'longue-duree-autre-etat.change-2025':
      'Artikel 61/7 hat sich am 18. August 2025 geändert und der neue Wortlaut wurde nicht gelesen: Fristen und Wirkung des Schweigens sind zu prüfen.',
    'longue-duree-autre-etat.titre':
      'Belgische A-Karte: Die L-Karte des anderen Staates genügt nicht, um zu bleiben.',
    'longue-duree-autre-etat.illimite':
      'Nach 5 Jahren unbefristeter Aufenthalt (B-Karte) für den, der arbeitet oder von eigenen Mitteln lebt, nicht für den, der studiert.',
    'longue-duree-autre-etat.perte':
      'Die L-Karte in Belgien zu erhalten bedeutet, auf die Rechtsstellung im ersten Staat zu verzichten.',
  },
}
