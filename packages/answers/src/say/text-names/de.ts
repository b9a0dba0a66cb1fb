import type { PlacedName, PointNames, TextNames } from './names.ts'

/** Two cases of one name: „Gesetz vom …“, „des Gesetzes vom …“. */
const cases = (nominative: string, genitive: string, rest: string): PlacedName => ({
  alone: `${nominative} ${rest}`,
  of: `${genitive} ${rest}`,
})
const decree = (rest: string) => cases('Königlicher Erlass', 'des Königlichen Erlasses', rest)
const instruction = (rest: string) => cases('Instruktion', 'der Instruktion', rest)
const der = (alone: string): PlacedName => ({ alone, of: `der ${alone}` })

export const namesDe: TextNames = {
  dated: {
    law: (day) => cases('Gesetz', 'des Gesetzes', `vom ${day}`),
    programmeLaw: (day) => cases('Programmgesetz', 'des Programmgesetzes', `vom ${day}`),
    coordinatedLaws: (day) =>
      cases('koordinierte Gesetze', 'der koordinierten Gesetze', `vom ${day} über den Staatsrat`),
    decree: (day) => decree(`vom ${day}`),
    circular: (day) => cases('Rundschreiben', 'des Rundschreibens', `vom ${day}`),
    instruction: (day) => instruction(`vom ${day}`),
  },
  courts: { ce: 'Staatsrat', cce: 'RAS', cc: 'Verfassungsgerichtshof' },
  ruling: (court, number, day) => `${court}, Entscheid Nr. ${number} vom ${day}`,
  others: {
    'ar-2015-02-16-redevance': decree('vom 16. Februar 2015 (für nichtig erklärt)'),
    'ar-2017-02-14-redevance': decree('vom 14. Februar 2017 (teilweise für nichtig erklärt)'),
    'instruction-2009-07-19': instruction('vom 19. Juli 2009 (für nichtig erklärt)'),
    'annexe-20-acte-de-notification': 'Muster der Anlage 20, Notifizierungsurkunde',
    cedh: {
      alone: 'Europäische Menschenrechtskonvention',
      of: 'der Europäischen Menschenrechtskonvention',
    },
    'directive-2008-115': der('Richtlinie 2008/115/EG'),
    'directive-2004-38': der('Richtlinie 2004/38/EG'),
    'directive-2003-86': der('Richtlinie 2003/86/EG'),
    'directive-2003-109': der('Richtlinie 2003/109/EG'),
    'directive-2024-1233': der('Richtlinie (EU) 2024/1233'),
    'directive-2014-36': der('Richtlinie 2014/36/EU'),
    'directive-2014-66': der('Richtlinie 2014/66/EU'),
    'directive-2016-801': der('Richtlinie (EU) 2016/801'),
    'directive-2021-1883': der('Richtlinie (EU) 2021/1883'),
    'directive-2001-55': der('Richtlinie 2001/55/EG'),
    'directive-2004-81': der('Richtlinie 2004/81/EG'),
    'code-visas': {
      alone: 'Visakodex (Verordnung (EG) Nr. 810/2009)',
      of: 'des Visakodex (Verordnung (EG) Nr. 810/2009)',
    },
    tfue: {
      alone: 'Vertrag über die Arbeitsweise der Europäischen Union',
      of: 'des Vertrags über die Arbeitsweise der Europäischen Union',
    },
    'charte-ue': der('Charta der Grundrechte der Europäischen Union'),
    'convention-geneve-1951': {
      alone: 'Genfer Abkommen über die Rechtsstellung der Flüchtlinge',
      of: 'des Genfer Abkommens über die Rechtsstellung der Flüchtlinge',
    },
    'convention-new-york-1954': {
      alone: 'New Yorker Übereinkommen über die Rechtsstellung der Staatenlosen',
      of: 'des New Yorker Übereinkommens über die Rechtsstellung der Staatenlosen',
    },
    'convention-enfant-1989': {
      alone: 'Übereinkommen über die Rechte des Kindes',
      of: 'des Übereinkommens über die Rechte des Kindes',
    },
    'pratique-oe-sejour': 'Ausländeramt, Seiten zum Aufenthalt',
    'agii-sejour': 'Agentschap Integratie en Inburgering, Seiten zum Aufenthalt',
    'pratique-communes': 'Seiten von Gemeinden zum Aufenthalt',
    'guides-prives-sejour': 'private Ratgeber zum Aufenthalt, nicht bestätigt',
    'deduction-sejour': 'Ableitung aus den anderen Regeln, zu prüfen',
    'a-confirmer': 'keine gelesene Quelle',
    'loi-2025-07-18-secondaire':
      'Reform der Familienzusammenführung vom August 2025, nach Fachseiten',
    'reglement-2001-539': der('Verordnung (EG) Nr. 539/2001'),
    'reglement-2018-1806': der('Verordnung (EU) 2018/1806'),
    'reglement-2023-850': der('Verordnung (EU) 2023/850'),
    'reglement-2025-11': der('Verordnung (EU) 2025/11'),
    'code-frontieres-schengen': cases(
      'Schengener Grenzkodex',
      'des Schengener Grenzkodex',
      '(Verordnung (EU) 2016/399)',
    ),
    'accord-retrait-royaume-uni': cases(
      'Abkommen',
      'des Abkommens',
      'über den Austritt des Vereinigten Königreichs',
    ),
    'suspension-accord-vanuatu': 'Aussetzung des Abkommens mit Vanuatu über die Visumbefreiung',
    'suspension-georgie-2026':
      'Aussetzung der Visumbefreiung für georgische Diplomaten- und Dienstpässe',
    'ce-2016-11-22': 'Staatsrat, Beschluss vom 22. November 2016',
    'cce-2018-07-09': 'RAS, Entscheid vom 9. Juli 2018',
    'cce-redevance-2019-2022': 'RAS, Nichtigerklärung von Verweigerungen wegen der Gebühr',
    'ce-circonstances-exceptionnelles':
      'Staatsrat, ständige Rechtsprechung zu den außergewöhnlichen Umständen',
    'cedh-3910-13':
      'Europäischer Gerichtshof für Menschenrechte, Nr. 3910/13, M.P.E.V. und andere g. Schweiz',
    'cjue-c-246-17': 'EuGH, C-246/17, Diallo',
    'cjue-c-710-19': 'EuGH, C-710/19, G.M.A.',
    'aida-belgique': 'AIDA, Berichte über Belgien',
    'cjue-c-162-09': 'EuGH, C-162/09, Lassal',
    'cjue-c-244-13': 'EuGH, C-244/13, Ogieriakhi',
    'cjue-c-225-16': 'EuGH, C-225/16, Ouhrami',
    'cjue-c-82-16': 'EuGH, C-82/16, K.A. u. a.',
    'note-oe-2020-12-11': 'Vermerk des Ausländeramtes vom 11. Dezember 2020',
    'memo-120': 'Ausländeramt, MEMO120 vom 16. Juli 2012',
    'memo-125bis': 'Ausländeramt, MEMO125BIS vom 15. Juni 2016',
    'pratique-oe-9bis': 'Ausländeramt, Seiten über Artikel 9bis',
    'pratique-oe-redevance': 'Ausländeramt, Seite über die Gebühr',
    'adde-fiche-9bis': 'ADDE, Merkblatt zu Artikel 9bis',
    'adde-formation-2025-10-02': 'ADDE, Schulung vom 2. Oktober 2025 zum Aufenthaltsrecht',
    'agii-9bis': 'Agentschap Integratie en Inburgering, Seite über Artikel 9bis',
    'agii-redevance': 'Agentschap Integratie en Inburgering, Seiten über die Gebühr',
    'vreemdelingenrecht-9bis': 'Vreemdelingenrecht.be, Seite über Artikel 9bis',
    'guides-prives-redevance-2026': 'private Ratgeber über die Beträge von 2026, nicht bestätigt',
    'calcul-indexation-redevance': 'eigene Berechnung: Betrag von 2025, indexiert',
    'redevance-montant-inconnu': 'kein Betrag bekannt: Indexierung vom 1. Januar nicht gelesen',
  },
}

export const pointsDe: PointNames = {
  apatridie: 'Staatenlosigkeit',
  'autres documents': 'andere Unterlagen',
  'changement de résidence': 'Wechsel des Wohnorts',
  'circonstances exceptionnelles': 'außergewöhnliche Umstände',
  'contenu de la demande': 'Inhalt des Antrags',
  'demandes adressées directement à l’Office': 'Anträge unmittelbar beim Ausländeramt',
  'demandes successives': 'aufeinanderfolgende Anträge',
  'document d’identité': 'Identitätsdokument',
  'enquête de résidence': 'Wohnsitzkontrolle',
  intégration: 'Integration',
  'interdiction d’entrée': 'Einreiseverbot',
  'langue de la demande': 'Sprache des Antrags',
  'longue procédure d’asile': 'langes Asylverfahren',
  'parent d’un enfant en séjour légal': 'Elternteil eines Kindes mit legalem Aufenthalt',
  'procédure d’asile déraisonnablement longue': 'unangemessen langes Asylverfahren',
  redevance: 'Gebühr',
  résidence: 'Wohnort',
  scolarité: 'Schulbesuch',
  signature: 'Unterschrift',
  'situations humanitaires urgentes': 'dringende humanitäre Situationen',
  travail: 'Arbeit',
}
