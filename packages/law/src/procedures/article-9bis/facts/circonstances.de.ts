import type { FactTexts } from '@sejour/engine'

export const circonstancesDe: FactTexts<typeof import('./circonstances.ts')> = {
  'circonstances.nature': {
    label: 'Art des Arguments',
    question: 'Worum geht es bei diesem Argument?',
    why: 'Manche Argumente gehören in ein anderes Verfahren oder genügen dem Ausländeramt allein nicht.',
    options: {
      'procedure-asile-pendante': 'Mein Asylantrag ist noch anhängig',
      'droits-fondamentaux':
        'Meine Grundrechte (unmenschliche oder erniedrigende Behandlung, Privat- und Familienleben)',
      'impossibilite-administrative':
        'Ich kann nicht zurück: keine Botschaft, kein Passierschein, kein Dokument',
      medical: 'Meine Gesundheit oder die eines Angehörigen',
      scolarite: 'Die Schule der Kinder',
      'vie-familiale': 'Meine Familie in Belgien',
      integration: 'Meine Integration und die Länge meines Aufenthalts',
      'longueur-procedure': 'Die Länge meines Asylverfahrens',
      vulnerabilite: 'Meine Schutzbedürftigkeit (Alter, Behinderung, Gewalt, Isolation)',
      autre: 'Etwas anderes',
    },
  },
  'circonstances.invoquee-asile': {
    label: 'Argument schon im Asylantrag geltend gemacht',
    question: 'Haben Sie dieses Argument schon in Ihrem Asylantrag genannt?',
    why: 'Ein Argument, das die Asylbehörden abgewiesen haben, ist grundsätzlich ausgeschlossen.',
    exhibits: ['Entscheidungen des GKFS und des RAS'],
  },
  'circonstances.rejetee-asile': {
    label: 'Argument von den Asylbehörden abgewiesen',
    question: 'Haben die Asylbehörden dieses Argument abgewiesen?',
    why: 'Nur ein abgewiesenes Argument ist aus diesem Grund ausgeschlossen.',
    exhibits: ['Entscheidungen des GKFS und des RAS'],
  },
  'circonstances.motif-rejet-asile': {
    label: 'Grund der Abweisung durch die Asylbehörden',
    question: 'Warum haben sie es abgewiesen?',
    why: 'Ein Argument, das abgewiesen wurde, weil es nicht zum Asyl gehörte, kann hier noch dienen.',
    options: {
      fond: 'Sie haben es nicht geglaubt oder nicht für ausreichend gehalten',
      'etranger-aux-criteres':
        'Es hat nichts mit den Kriterien des Asyls und des subsidiären Schutzes zu tun',
      'hors-competence': 'Sie waren nicht zuständig, es zu prüfen',
    },
    exhibits: ['Entscheidungen des GKFS und des RAS'],
  },
  'circonstances.relevait-asile': {
    label: 'Argument, das in das Asylverfahren gehörte',
    question:
      'Gehörte dieses Argument in das Asylverfahren: eine Furcht oder eine Gefahr bei der Rückkehr?',
    why: 'Ein Argument, das während des Asylverfahrens zu nennen war, ist grundsätzlich ausgeschlossen.',
  },
  'circonstances.connue-avant-fin-asile': {
    label: 'Argument vor dem Ende des Asylverfahrens bekannt',
    question: 'Gab es das vor dem Ende Ihres Asylverfahrens, und wussten Sie es?',
    why: 'Was danach geschehen ist oder was Sie erst danach erfahren haben, kann noch geltend gemacht werden.',
  },
  'circonstances.invoquee-demande-anterieure': {
    label: 'Argument schon in einem früheren Aufenthaltsantrag geltend gemacht',
    question: 'Haben Sie dieses Argument schon in einem Antrag auf Aufenthaltserlaubnis genannt?',
    why: 'Ein Argument aus einem früheren Antrag ist ausgeschlossen, außer in drei Fällen.',
    exhibits: ['Frühere Anträge', 'Entscheidungen über diese Anträge'],
  },
  'circonstances.issue-demande-anterieure': {
    label: 'Ausgang des früheren Antrags',
    question: 'Wie ist dieser Antrag ausgegangen? Gibt es mehrere: der Antrag, der geprüft wurde.',
    why: 'Das Argument darf wiederkommen, wenn der Antrag an Identität oder Gebühr scheiterte oder zurückgenommen wurde.',
    options: {
      'irrecevable-identite': 'Unzulässig, weil ein Identitätsdokument fehlte',
      'irrecevable-redevance': 'Unzulässig, weil die Gebühr nicht vollständig gezahlt war',
      desistement: 'Zurückgenommen, oder er gilt als zurückgenommen',
      'pendante-9bis': '9bis-Antrag noch anhängig: Der neue gilt als Rücknahme',
      'autre-irrecevabilite': 'Aus einem anderen Grund unzulässig',
      refusee: 'In der Sache abgelehnt',
      autre: 'Anders (zum Beispiel: Aufenthalt gewährt, dann verloren)',
    },
    exhibits: ['Entscheidungen über die früheren Anträge'],
  },
  'circonstances.invoquee-9ter': {
    label: 'Argument in einem 9ter-Antrag geltend gemacht',
    question: 'Haben Sie dieses Argument schon in einem medizinischen Antrag (9ter) genannt?',
    why: 'Was in einem 9ter-Antrag geltend gemacht wird, kann hier nicht dienen.',
    exhibits: ['9ter-Antrag', 'Entscheidung über diesen Antrag'],
  },
  'circonstances.invoquee-apatridie': {
    label: 'Argument in einem Aufenthaltsantrag als Staatenloser geltend gemacht',
    question:
      'Haben Sie dieses Argument schon in einem Aufenthaltsantrag als Staatenloser genannt?',
    why: 'Seit dem 1. September 2024 ist ein solches Argument grundsätzlich ausgeschlossen.',
    exhibits: ['Aufenthaltsantrag als Staatenloser'],
  },
  'circonstances.apatridie-non-prise-en-consideration': {
    label: 'Antrag als Staatenloser nicht berücksichtigt',
    question:
      'Hat das Ausländeramt es abgelehnt, diesen Antrag als Staatenloser zu berücksichtigen?',
    why: 'In diesem Fall kann das Argument hier noch dienen.',
    exhibits: ['Entscheidung zur Nichtberücksichtigung'],
  },
  'circonstances.pieces': {
    label: 'Anzahl der Unterlagen für das Argument',
    question: 'Wie viele Dokumente legen Sie bei, um dieses Argument zu beweisen?',
    why: 'Sie müssen beweisen, was Sie geltend machen.',
  },
  circonstances: {
    label: 'Geltend gemachte außergewöhnliche Umstände',
    question:
      'Warum ist es für Sie unmöglich oder sehr schwierig, zurückzukehren, auch nur für eine Zeit, um den Aufenthalt zu beantragen?',
    why: 'Ohne Argument ist der Antrag unzulässig. Nennen Sie eines nach dem anderen: Jedes wird für sich geprüft, dann alle zusammen.',
    itemLabel: 'Argument',
  },
}
