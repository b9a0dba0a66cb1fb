import type { FactTexts } from '@sejour/engine'

export const fondDe: FactTexts<typeof import('./fond.ts')> = {
  'motifs.nature': {
    label: 'Art des Grundes',
    question: 'Worum geht es bei diesem Grund?',
    why: 'Jeder Grund hat seine eigenen Beweise.',
    options: {
      'vie-familiale': 'Meine Familie in Belgien',
      'interet-enfant': 'Das Wohl meines Kindes',
      integration: 'Meine Integration und die Länge meines Aufenthalts',
      travail: 'Meine Arbeit oder eine Einstellungszusage',
      scolarite: 'Die Schule der Kinder oder mein Studium',
      'longueur-procedure': 'Die Länge meines Asylverfahrens',
      vulnerabilite: 'Meine Schutzbedürftigkeit',
      apatridie: 'Ich besitze keine Staatsangehörigkeit',
      'situation-humanitaire': 'Eine andere dringende humanitäre Situation',
      autre: 'Etwas anderes',
    },
  },
  'motifs.pieces': {
    label: 'Anzahl der Unterlagen für den Grund',
    question: 'Wie viele Dokumente legen Sie bei, um diesen Grund zu beweisen?',
    why: 'Ein Grund ohne Unterlage überzeugt selten.',
  },
  motifs: {
    label: 'Gründe in der Sache',
    question: 'Warum möchten Sie in Belgien bleiben dürfen?',
    why: 'Ohne einen Grund in der Sache wird auch ein zulässiger Antrag für unbegründet erklärt. Derselbe Umstand kann für beides dienen, aber Sie müssen ihn zweimal darlegen.',
    itemLabel: 'Grund',
  },
  'fond.enfant-mineur': {
    label: 'Betroffenes minderjähriges Kind',
    question:
      'Lebt in Belgien ein minderjähriges Kind bei Ihnen, oder ist eines von Ihnen abhängig?',
    why: 'Das Wohl des Kindes muss berücksichtigt werden. Es ist besser, sich darauf zu berufen.',
    exhibits: ['Geburtsurkunde', 'Schulbescheinigung'],
  },
  'fond.enfant-scolarise': {
    label: 'Schulpflichtiges oder studierendes Kind',
    question: 'Geht ein Kind Ihrer Familie zur Schule, vom Kindergarten bis zur Hochschule?',
    why: 'Der Richtwert für die Dauer des Asylverfahrens beträgt dann drei statt vier Jahre.',
    exhibits: ['Schulbescheinigungen für jedes Jahr'],
  },
  'fond.sejour-ininterrompu-depuis': {
    label: 'Beginn des ununterbrochenen Aufenthalts in Belgien',
    question: 'Seit welchem Tag leben Sie ohne Unterbrechung in Belgien?',
    why: 'Die Dauer des Aufenthalts kann zählen, garantiert aber nichts.',
    exhibits: ['Ein Anwesenheitsnachweis pro Jahr (Schule, Pflege, Verkehrsmittel, Post)'],
  },
  'fond.vie-familiale': {
    label: 'Familienleben in Belgien',
    question: 'Haben Sie nahe Familie in Belgien?',
    why: 'Ein Familienleben muss man beweisen, besonders wenn man nicht zusammenlebt.',
    options: {
      aucune: 'Nein',
      cohabitation: 'Ja, und wir leben zusammen',
      'sans-cohabitation': 'Ja, aber wir leben nicht zusammen',
    },
    exhibits: ['Personenstandsurkunden', 'Nachweise von Kontakten und Hilfe'],
  },
  'fond.auteur-enfant-en-sejour': {
    label: 'Elternteil eines Kindes mit legalem Aufenthalt',
    question:
      'Sind Sie Vater oder Mutter eines nichteuropäischen Kindes, das sich legal in Belgien aufhält?',
    why: 'Das Ausländeramt sagt, dass es solche Akten schneller bearbeitet, wenn sie ihm gemeldet werden.',
    exhibits: ['Geburtsurkunde', 'Aufenthaltstitel des Kindes'],
  },
  'fond.ancien-mineur': {
    label: 'Unbefristeter Aufenthalt als Kind',
    question:
      'Hatten Sie als Kind in Belgien einen unbefristeten Aufenthalt, den Sie nach einer Rückkehr in Ihr Land verloren haben?',
    why: 'Die Instruktion vom 26. März 2009 nennt dies als eine humanitäre Situation.',
    exhibits: [
      'Früherer Aufenthaltstitel',
      'Nachweis über die Wegnahme der Dokumente oder die Zwangsheirat',
    ],
  },
  'fond.epoux-nationalites-differentes': {
    label: 'Ehegatten verschiedener Staatsangehörigkeit',
    question:
      'Sind Sie mit einer Person anderer Staatsangehörigkeit verheiratet und können in keinem der beiden Länder zusammenleben?',
    why: 'Auch dies nennt die Instruktion vom 26. März 2009 als eine humanitäre Situation.',
    exhibits: ['Heiratsurkunde', 'Ablehnung der Familienzusammenführung durch beide Länder'],
  },
  'fond.pension-belge': {
    label: 'Belgische Rente',
    question:
      'Beziehen Sie eine belgische Rente und haben Sie Ihren Aufenthalt nach einer Rückkehr in Ihr Land verloren?',
    why: 'Diese humanitäre Situation steht ebenfalls in der Instruktion vom 26. März 2009.',
    exhibits: ['Bescheinigung über die Rente oder Invalidenrente'],
  },
  'fond.apatridie': {
    label: 'Staatenlosigkeit',
    question: 'Hat ein Gericht Sie als staatenlos anerkannt, oder haben Sie das beantragt?',
    why: 'Seit dem 1. September 2024 gibt es ein eigenes Verfahren; Artikel 9bis bleibt möglich.',
    exhibits: ['Urteil des Familiengerichts', 'Weigerungen der Konsulate'],
  },
  'fond.apatridie-sejour-ailleurs': {
    label: 'Aufenthaltsrecht in einem anderen Land, zu dem Bindungen bestehen',
    question: 'Haben Sie ein Aufenthaltsrecht in einem anderen Land, zu dem Sie Bindungen haben?',
    why: 'Das Ausländeramt prüft auch, ob der Staatenlose anderswo leben kann.',
    exhibits: ['Nachweis, dass kein anderes Land den Aufenthalt gewährt'],
  },
  'fond.ordre-public': {
    label: 'Verurteilung oder Taten gegen die öffentliche Ordnung',
    question:
      'Wurden Sie verurteilt, oder kann das Ausländeramt die öffentliche Ordnung gegen Sie anführen?',
    why: 'Die Gefahr muss gegenwärtig und ernst sein und gegen Ihr Familienleben abgewogen werden.',
    exhibits: ['Auszug aus dem Strafregister', 'Urteile', 'Nachweise der Wiedereingliederung'],
  },
}
