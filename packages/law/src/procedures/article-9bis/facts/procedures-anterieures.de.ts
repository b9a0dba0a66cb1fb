import type { FactTexts } from '@sejour/engine'

export const proceduresAnterieuresDe: FactTexts<typeof import('./procedures-anterieures.ts')> = {
  'procedures.demande-anterieure': {
    label: 'Früherer Aufenthaltsantrag in Belgien',
    question: 'Haben Sie in Belgien schon einmal eine Aufenthaltserlaubnis beantragt?',
    why: 'Argumente aus einem früheren Antrag sind grundsätzlich ausgeschlossen.',
    exhibits: ['Frühere Anträge', 'Entscheidungen über diese Anträge'],
  },
  'procedures.9bis-pendante': {
    label: 'Anderer 9bis-Antrag noch anhängig',
    question: 'Wartet ein anderer, älterer 9bis-Antrag noch auf eine Entscheidung?',
    why: 'Wer einen neuen Antrag einreicht, nimmt damit den alten zurück.',
    exhibits: ['Kopie des anhängigen Antrags', 'Empfangsbescheinigung'],
  },
  'procedures.elements-repris': {
    label: 'Elemente des anhängigen Antrags übernommen',
    question: 'Enthält der neue Antrag alles, was aus dem alten noch nützlich ist?',
    why: 'Nur der letzte Antrag wird geprüft: Was darin nicht steht, ist verloren.',
  },
  'procedures.9ter': {
    label: 'Medizinischer Antrag (9ter)',
    question: 'Haben Sie einen Antrag aus medizinischen Gründen (9ter) eingereicht?',
    why: 'Argumente aus einem 9ter-Antrag sind hier ausgeschlossen, aber beide Anträge dürfen nebeneinander bestehen.',
    options: {
      jamais: 'Nie',
      pendante: 'Ja, er ist anhängig',
      terminee: 'Ja, er ist abgeschlossen',
    },
    exhibits: ['9ter-Antrag', 'Entscheidung über diesen Antrag'],
  },
  'procedures.apatridie': {
    label: 'Aufenthaltsantrag als Staatenloser',
    question: 'Haben Sie einen Aufenthaltsantrag als Staatenloser eingereicht?',
    why: 'Seit dem 1. September 2024 hat dieser Antrag ein eigenes Verfahren beim Ausländeramt.',
    exhibits: ['Aufenthaltsantrag als Staatenloser', 'Entscheidung über diesen Antrag'],
  },
  'procedures.sejour-legal': {
    label: 'Laufender legaler Aufenthalt',
    question: 'Halten Sie sich heute legal in Belgien auf?',
    why: 'Wer sich legal aufhält, hat manchmal einen anderen Weg, ohne außergewöhnliche Umstände.',
    exhibits: ['Aufenthaltstitel oder Ankunftserklärung'],
  },
  'procedures.ordre-de-quitter': {
    label: 'Anweisung, das Staatsgebiet zu verlassen',
    question: 'Haben Sie eine Anweisung erhalten, das Staatsgebiet zu verlassen?',
    why: 'Der 9bis-Antrag setzt diese Anweisung nicht aus.',
    exhibits: ['Anlage 13 des Königlichen Erlasses vom 8. Oktober 1981'],
  },
  'procedures.interdiction-entree': {
    label: 'Einreiseverbot',
    question: 'Gilt für Sie ein Einreiseverbot?',
    why: 'Es verhindert den Antrag nicht, macht die Sache aber schwieriger.',
    exhibits: ['Anlage 13sexies des Königlichen Erlasses vom 8. Oktober 1981'],
  },
  'procedures.maintien': {
    label: 'Festhaltung in einem geschlossenen Zentrum',
    question:
      'Werden Sie festgehalten: in Haft, in einem geschlossenen Zentrum oder in einem Haus für Familien?',
    why: 'Die Adresse dieses Ortes gilt dann als Wohnort und, wenn Sie nichts anderes wählen, als gewählter Wohnsitz.',
    exhibits: ['Entscheidung zur Festhaltung'],
  },
}
