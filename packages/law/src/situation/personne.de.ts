import type { FactTexts } from '@sejour/engine'

export const personneDe: FactTexts<typeof import('./personne.ts')> = {
  'situation.nationalite': {
    label: 'Staatsangehörigkeit',
    question: 'Welche Staatsangehörigkeit haben Sie? Bei mehreren: die erste, die passt.',
    why: 'Ein Belgier ist kein Ausländer, und für einen Unionsbürger gelten andere Regeln.',
    options: {
      belge: 'Belgier',
      union: 'Eines Staates der Union, oder Norwegen, Island, Liechtenstein, Schweiz',
      tiers: 'Eines anderen Staates, auch des Vereinigten Königreichs',
      apatride: 'Keine: staatenlos, oder Staatsangehörigkeit unbekannt',
    },
    exhibits: ['Reisepass', 'Nationaler Personalausweis'],
  },
  'situation.lieu': {
    label: 'Ort, an dem sich die Person befindet',
    question: 'Wo befinden Sie sich heute?',
    why: 'Grundsätzlich wird der Aufenthalt im Ausland beantragt: in Belgien ist es die Ausnahme.',
    options: {
      belgique: 'In Belgien',
      frontiere: 'An der Grenze, ohne eingereist zu sein',
      etranger: 'Im Ausland',
    },
  },
  'situation.duree': {
    label: 'Gewünschte Dauer',
    question: 'Wie lange wollen Sie in Belgien bleiben?',
    why: 'Bis zu 90 Tage in jedem Zeitraum von 180 Tagen sind ein Kurzaufenthalt mit eigenen Regeln.',
    options: { court: 'Höchstens 90 Tage', long: 'Mehr als 90 Tage' },
  },
  'situation.sejour': {
    label: 'Heutiger Aufenthalt in Belgien',
    question: 'Welches Aufenthaltspapier haben Sie heute in Belgien?',
    why: 'Mit laufendem Aufenthalt kann man oft den Status ändern, ohne auszureisen; ohne Aufenthalt sind Wege versperrt.',
    options: {
      aucun: 'Keines, oder ein abgelaufenes Papier',
      court: 'Kurzzeitvisum oder Visumbefreiung, noch innerhalb der erlaubten Tage',
      limite: 'A-, H-, I- oder J-Karte, außer für ein Studium',
      etudes: 'A-Karte für ein Studium',
      illimite: 'B-, K- oder L-Karte',
      union: 'EU-, EU+-, F-, F+- oder M-Karte',
      provisoire:
        'Ein vorläufiges Papier: Registrierungsbescheinigung, Anlage 15, Anlage 19 oder 19ter',
      protection: 'Anlage 25 oder 26, oder die Bescheinigung eines Antragstellers auf Schutz',
      recours: 'Anlage 35',
    },
    exhibits: ['Kopie der Vorder- und Rückseite des Papiers'],
  },
  'situation.accord-retrait': {
    label: 'Begünstigter des Abkommens über den Austritt des Vereinigten Königreichs',
    question: 'Lebten Sie schon vor 2021 als Brite in Belgien, oder in der Familie eines Briten?',
    why: 'Das Austrittsabkommen erhält diesen Personen ein Aufenthaltsrecht ähnlich dem der Unionsbürger.',
  },
  'situation.document-identite': {
    label: 'Identitätsdokument',
    question:
      'Haben Sie einen Reisepass, einen nationalen Personalausweis oder einen Reiseausweis, auch abgelaufen?',
    why: 'Die meisten Anträge verlangen ein Identitätsdokument, jeder mit eigenen Befreiungen.',
    exhibits: ['Reisepass', 'Nationaler Personalausweis', 'Reiseausweis'],
  },
  'situation.fin-du-sejour': {
    label: 'Letzter Tag des heutigen Aufenthalts',
    question: 'Was ist der letzte Gültigkeitstag Ihres Aufenthalts oder Ihrer Karte?',
    why: 'Eine Verlängerung oder eine Änderung des Status wird vor diesem Tag beantragt.',
  },
  'situation.ordre-de-quitter': {
    label: 'Anweisung, das Staatsgebiet zu verlassen, erhalten',
    question:
      'Haben Sie eine Anweisung, das Staatsgebiet zu verlassen, erhalten und nicht befolgt?',
    why: 'Ein neuer Antrag lässt eine frühere Anweisung nicht verschwinden.',
    exhibits: ['Anlage 13 und Notifizierungsurkunde'],
  },
  'situation.interdiction-entree': {
    label: 'Einreiseverbot erhalten',
    question: 'Haben Sie ein Einreiseverbot erhalten, das nicht aufgehoben wurde?',
    why: 'Es kann einen Weg versperren oder dem Antrag entgegengehalten werden; seine Aufhebung wird getrennt beantragt.',
    exhibits: ['Anlage 13sexies'],
  },
}
