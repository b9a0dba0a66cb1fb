import { petitionDe, petitionFr, petitionNl, suspensionWords } from '../../parts/petition/index.ts'

const fr = {
  title: 'Demande de suspension en extrême urgence',
  titleWithAnnulment: 'Demande de suspension en extrême urgence et recours en annulation',
  ...petitionFr,
  ...suspensionWords.fr,
  headUrgency: 'Extrême urgence',
  first: 'La décision attaquée est la première mesure d’éloignement ou de refoulement.',
  further: 'Une autre mesure d’éloignement ou de refoulement a déjà été prise auparavant.',
  planned: 'L’exécution est annoncée pour le {day}, {hour}.',
  plannedDay: 'L’exécution est annoncée pour le {day}.',
  headReactivation: 'Mesures provisoires en extrême urgence',
  reactivation:
    'Une demande de suspension ordinaire, introduite le {day} et inscrite sous le numéro de rôle {roll}, n’est pas encore jugée. La mesure d’éloignement étant désormais imminente et attaquée en même temps, la partie requérante demande que cette suspension soit examinée d’extrême urgence.',
}

type Words = { readonly [key in keyof typeof fr]: string }

const nl: Words = {
  title: 'Vordering tot schorsing bij uiterst dringende noodzakelijkheid',
  titleWithAnnulment:
    'Vordering tot schorsing bij uiterst dringende noodzakelijkheid en beroep tot nietigverklaring',
  ...petitionNl,
  ...suspensionWords.nl,
  headUrgency: 'Uiterst dringende noodzakelijkheid',
  first: 'De bestreden beslissing is de eerste verwijderings- of terugdrijvingsmaatregel.',
  further: 'Eerder werd al een andere verwijderings- of terugdrijvingsmaatregel genomen.',
  planned: 'De tenuitvoerlegging is aangekondigd voor {day}, {hour}.',
  plannedDay: 'De tenuitvoerlegging is aangekondigd voor {day}.',
  headReactivation: 'Voorlopige maatregelen bij uiterst dringende noodzakelijkheid',
  reactivation:
    'Over een gewone vordering tot schorsing, ingediend op {day} en ingeschreven onder rolnummer {roll}, is nog geen uitspraak gedaan. Nu de verwijderingsmaatregel imminent is en tegelijk wordt bestreden, vraagt de verzoekende partij dat die schorsing bij uiterst dringende noodzakelijkheid wordt behandeld.',
}

const de: Words = {
  title: 'Antrag auf Aussetzung in äußerster Dringlichkeit',
  titleWithAnnulment: 'Antrag auf Aussetzung in äußerster Dringlichkeit und Nichtigkeitsbeschwerde',
  ...petitionDe,
  ...suspensionWords.de,
  headUrgency: 'Äußerste Dringlichkeit',
  first: 'Die angefochtene Entscheidung ist die erste Entfernungs- oder Abweisungsmaßnahme.',
  further: 'Zuvor wurde bereits eine andere Entfernungs- oder Abweisungsmaßnahme getroffen.',
  planned: 'Die Ausführung ist für den {day}, {hour}, angekündigt.',
  plannedDay: 'Die Ausführung ist für den {day} angekündigt.',
  headReactivation: 'Vorläufige Maßnahmen in äußerster Dringlichkeit',
  reactivation:
    'Über einen gewöhnlichen Aussetzungsantrag, eingereicht am {day} und unter der Listennummer {roll} eingetragen, ist noch nicht entschieden. Da die Entfernungsmaßnahme nunmehr unmittelbar bevorsteht und gleichzeitig angefochten wird, beantragt die antragstellende Partei, diese Aussetzung in äußerster Dringlichkeit zu prüfen.',
}

export const words = { fr, nl, de } as const
