import { communsDe, limiteDe, redevanceDueDe } from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChangementDeStatut, voieChangementDeStatut } from './index.ts'

export const voieChangementDeStatutDe: VoieTexts<
  typeof voieChangementDeStatut,
  OuvertureChangementDeStatut
> = {
  title: 'Statusänderung während eines rechtmäßigen Aufenthalts',
  conditions: {
    'changement-de-statut.ouverte': 'Eine Statusänderung kann bei der Gemeinde beantragt werden',
    'changement-de-statut.sejour-regulier': 'Die Person ist in rechtmäßigem Aufenthalt in Belgien',
    'changement-de-statut.titre': 'Ein Aufenthaltstitel von mehr als drei Monaten läuft noch',
    'changement-de-statut.autre-sejour': 'Ein anderer rechtmäßiger Aufenthalt wird anerkannt',
    'changement-de-statut.court-ou-provisoire':
      'Die Person ist im Kurzaufenthalt oder hat ein vorläufiges Papier',
    'changement-de-statut.autre-sejour-retenu':
      'Das Ausländeramt erkennt an, dass dieser Aufenthalt eine Statusänderung erlaubt',
    'changement-de-statut.accorde': 'Das Ausländeramt nimmt den neuen Status an',
  },
  statements: {
    ...redevanceDueDe,
    ...limiteDe,
    ...communsDe,
    'changement-de-statut.base':
      'Wer schon in rechtmäßigem Aufenthalt ist, kann einen anderen Aufenthalt beantragen, ohne auszureisen und ohne außergewöhnliche Umstände nachzuweisen.',
    'changement-de-statut.change-2026':
      'Artikel 25/2 des Königlichen Erlasses hat sich am 15. August 2026 geändert und der neue Wortlaut wurde nicht gelesen: Lassen Sie bestätigen, dass er noch so gilt.',
    'changement-de-statut.lieu':
      'Der Antrag wird bei der Wohnsitzgemeinde gestellt, solange der Aufenthalt rechtmäßig ist.',
    'changement-de-statut.avant': 'Er wird vor dem letzten Tag des laufenden Aufenthalts gestellt.',
    'changement-de-statut.conditions-du-motif':
      'Die Bedingungen sind die des neuen Grundes: Studium, Arbeit, Familie.',
    'changement-de-statut.court-sejour':
      'Aus einem Kurzaufenthalt öffnen sich in Belgien nur einige Gründe: Studium, Familie, Schutz. Für die anderen kann das Ausländeramt auf einen Antrag im Ausland verweisen.',
    'changement-de-statut.redevance':
      'Ein neuer Grund ist ein neuer Antrag: Die Gebühr ist die dieses Grundes, wenn er eine hat.',
    'changement-de-statut.recu':
      'Die Empfangsbestätigung soll eine Anlage der Reihe 41 sein: zu bestätigen. Sie verlängert den Aufenthalt nicht.',
    'changement-de-statut.titre': 'A-Karte, nach dem neuen Grund.',
    'changement-de-statut.illimite':
      'Der Weg zum unbefristeten Aufenthalt ist der des neuen Grundes.',
    'changement-de-statut.ancien-titre':
      'Endet der alte Titel vor der Entscheidung, kann der Aufenthalt unrechtmäßig werden: Beantragen Sie auch seine Erneuerung, solange die Bedingungen erfüllt sind.',
    'changement-de-statut.article-9bis':
      'Solange der Aufenthalt rechtmäßig ist, erspart dieser Weg den Antrag nach Artikel 9bis.',
  },
}
