import type { RemedyLabels } from './catalogue.ts'

export const remediesDe: RemedyLabels = {
  annulment: 'Nichtigkeitsbeschwerde beim Rat für Ausländerstreitsachen',
  'ordinary-suspension': 'gewöhnlicher Aussetzungsantrag, zusammen mit der Nichtigkeitsbeschwerde',
  'extreme-urgency': 'Aussetzungsantrag in äußerster Dringlichkeit',
  'full-jurisdiction':
    'Beschwerde mit voller Rechtsprechungsbefugnis beim Rat für Ausländerstreitsachen',
  cassation: 'administrative Kassationsbeschwerde beim Staatsrat',
  'hearing-request': 'Antrag auf Anhörung nach einem Beschluss über das schriftliche Verfahren',
  'synthesis-declaration':
    'Antwort an die Kanzlei über die Einreichung eines Syntheseschriftsatzes',
  'synthesis-memorial': 'Einreichung des Syntheseschriftsatzes',
  'roll-fee': 'Zahlung der Eintragungsgebühr',
  'petition-repair': 'Ergänzung einer Antragschrift, die die Kanzlei nicht in die Liste eintrug',
  'continuation-request': 'Antrag auf Fortsetzung nach Ablehnung der Aussetzung',
  'administrative-file':
    'Einreichung der Verwaltungsakte durch die beklagte Partei, auf Wunsch mit einem Schriftsatz',
  'fee-top-up': 'Zahlung des Restbetrags der Gebühr (Anlage 43)',
  'residence-check': 'Wohnsitzkontrolle durch die Gemeinde',
  'address-declaration':
    'Mitteilung der Adresse an das Ausländeramt nach einer Anweisung, das Staatsgebiet zu verlassen',
  'extra-month': 'zusätzlicher Monat zur Vorlage der Dokumente nach einer Anlage 20',
  departure: 'Frist zur freiwilligen Ausreise in der Anweisung, das Staatsgebiet zu verlassen',
  renewal: 'Antrag auf Verlängerung des Aufenthaltstitels',
  'right-to-be-heard': 'Stellungnahme vor einem Entzug oder einer Beendigung des Aufenthalts',
  'annexe-19ter-documents': 'Vorlage der Nachweise nach einer Anlage 19ter',
  'annexe-19-documents': 'Vorlage der Nachweise nach einer Anlage 19',
  'union-request-decision':
    'Entscheidung über den Antrag eines Unionsbürgers oder eines Familienmitglieds',
  'entry-ban-decision': 'Entscheidung über einen Antrag auf Aufhebung eines Einreiseverbots',
}
