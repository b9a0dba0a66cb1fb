import { inputDe } from '../../input/wording/de.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { EuStayWording } from './wording.ts'

export const euStayDe: EuStayWording = {
  lang: 'de',
  input: inputDe,
  beforeRegimes: (from) =>
    `Die Regeln vor dem ${sayDate(from, 'de')} sind hier nicht bekannt. Ändern Sie den Tag des Antrags.`,
  summary: {
    documents: (safe, decision) =>
      `Reichen Sie die letzten Nachweise spätestens am ${sayDay(safe, 'de')} ein. Die Entscheidung muss spätestens am ${sayDay(decision, 'de')} vorliegen.`,
    atFiling: (decision) =>
      `Alle Nachweise waren dem Antrag beizufügen. Die Entscheidung muss spätestens am ${sayDay(decision, 'de')} vorliegen.`,
    waiting: (decision) =>
      `Die Entscheidung muss spätestens am ${sayDay(decision, 'de')} vorliegen.`,
    extraMonth: (safe, appeal) =>
      `Reichen Sie die fehlenden Nachweise spätestens am ${sayDay(safe, 'de')} ein. Auch eine Beschwerde ist möglich: Handeln Sie spätestens am ${sayDay(appeal, 'de')}.`,
    appeal: (safe) =>
      `Handeln Sie für eine Beschwerde spätestens am ${sayDay(safe, 'de')}: Das ist der sichere Tag.`,
    undated: 'Ohne den Tag der Notifizierung lässt sich die Beschwerdefrist nicht zählen.',
    recognised: 'Der Aufenthalt ist anerkannt: Die Karte gilt grundsätzlich fünf Jahre.',
  },
  regimes: {
    'pieces-apres':
      'Antrag vor dem 1. September 2025: Am Schalter genügte der Identitätsnachweis, die anderen Nachweise konnten drei Monate lang folgen.',
    'pieces-au-depot':
      'Antrag seit dem 1. September 2025: Identitätsnachweis und alle anderen Nachweise werden mit dem Antrag eingereicht.',
    famille:
      'Antrag eines Familienmitglieds: Die Nachweise können drei Monate lang folgen; der Artikel, der das sagt, ist seit 2011 unverändert.',
  },
  labels: {
    arrival: 'Einreise nach Belgien',
    'filing-limit': 'Ende der drei Monate für den Antrag',
    filing: 'Antrag bei der Gemeinde',
    documents: 'Alle Nachweise',
    'residence-check': 'Wohnsitzkontrolle',
    'extra-month': 'Zusätzlicher Monat',
    'decision-limit': 'Sechs Monate: die Entscheidung',
    appeal: 'Beschwerde beim Rat',
  },
  papers: {
    'annexe-20': 'Ablehnung (Anlage 20)',
    'annexe-21': 'Ende des Aufenthalts (Anlage 21)',
    'annexe-19quinquies': 'Antrag nicht berücksichtigt (Anlage 19quinquies)',
    card: 'Aufenthalt anerkannt',
  },
  steps: {
    arrival: 'Die drei Monate für den Antrag laufen ab der Einreise.',
    filingLimit: 'Der Antrag erfolgt binnen drei Monaten nach der Einreise.',
    filedInTime: 'Er wurde rechtzeitig gestellt.',
    filedLate: (cents) =>
      `Er wurde später gestellt: Eine Geldbuße von ${sayMoney(cents, 'de')} ist möglich.`,
    filed: {
      'annexe-19': 'Die Gemeinde händigt die Anlage 19 aus und trägt in das Warteregister ein.',
      'annexe-19ter':
        'Die Gemeinde händigt die Anlage 19ter aus, wenn das Familienband nachgewiesen ist. Die Eintragung im Fremdenregister folgt auf eine positive Wohnsitzkontrolle.',
    },
    filedInVain:
      'Der Antrag wurde bei der Gemeinde gestellt; weder Anlage 19 oder 19ter noch Eintragung im Register.',
    documents: {
      'at-filing': 'Alle Nachweise sind mit dem Antrag einzureichen.',
      'after-filing': 'Alle Nachweise sind binnen drei Monaten nach dem Antrag einzureichen.',
    },
    complete: 'Die Akte war rechtzeitig vollständig.',
    completeLate: {
      'annexe-20':
        'Die Akte war erst später vollständig: Die Gemeinde kann mit einer Anlage 20 ablehnen.',
      'annexe-19quinquies':
        'Die Akte war nicht vollständig: Die Gemeinde berücksichtigt den Antrag nicht (Anlage 19quinquies), ohne Anlage 19 und ohne zusätzlichen Monat.',
    },
    completeUnknown: {
      'annexe-20':
        'Fehlt an diesem Tag ein Nachweis, kann die Gemeinde mit einer Anlage 20 ablehnen.',
      'annexe-19quinquies':
        'Fehlt einer, berücksichtigt die Gemeinde den Antrag nicht (Anlage 19quinquies).',
    },
    check: {
      positive: 'Die Gemeinde hat festgestellt, dass die Person an der Adresse wohnt.',
      negative:
        'Die Gemeinde ist zum Schluss gekommen, dass die Person nicht an der Adresse wohnt.',
      none: 'Die Gemeinde oder die Polizei prüft, ob die Person an der Adresse wohnt.',
    },
    extraMonth: {
      yes: 'Diese Anlage 20 ohne Anweisung, das Staatsgebiet zu verlassen, lässt ab der Notifizierung einen weiteren Monat für die Nachweise.',
      possible:
        'Kommt die Anlage 20 nur, weil Nachweise fehlten, lässt sie ab der Notifizierung einen weiteren Monat: Sie schreibt es dann selbst. Rechnen Sie vorher nicht damit.',
    },
    decisionLimit:
      'Die Entscheidung muss binnen sechs Monaten nach dem Antrag getroffen und notifiziert sein.',
    decidedInTime: 'Sie kam rechtzeitig.',
    decidedLate: 'Sie kam nach den sechs Monaten: Zeigen Sie sie einem Rechtsanwalt.',
    decided: {
      'annexe-20': 'Der Aufenthalt von mehr als drei Monaten wird abgelehnt.',
      'annexe-21': 'Der Aufenthalt von mehr als drei Monaten wird beendet.',
      'annexe-19quinquies': 'Der Antrag wird nicht geprüft.',
      card: 'Der Aufenthalt von mehr als drei Monaten ist anerkannt.',
    },
    appeal: 'Nichtigkeitsbeschwerde beim Rat für Ausländerstreitsachen.',
    suspension: {
      yes: 'Diese Beschwerde setzt die Entfernung aus.',
      'yes-list-changed':
        'Diese Beschwerde setzt die Entfernung nach dem zuletzt gelesenen Text aus; die Liste wurde seither geändert.',
      no: 'Diese Beschwerde setzt die Entfernung nicht aus.',
      'no-other-family':
        'Diese Beschwerde setzt die Entfernung eines anderen Familienmitglieds nicht aus.',
      unknown:
        'Das Gesetz, das sagt, ob diese Beschwerde die Entfernung aussetzt, wurde geändert und nicht gelesen: Fragen Sie einen Rechtsanwalt.',
      'unknown-other-family':
        'Sie setzt die Entfernung des Ehegatten, der Kinder und der Verwandten in aufsteigender Linie aus, nicht aber die eines anderen Familienmitglieds.',
    },
  },
  silence: {
    'annexe-19':
      'Ist nach sechs Monaten nichts entschieden, wird laut Fachseiten die EU-Karte ausgestellt. Das Gesetz schreibt das nicht: Es ist eine Praxis, zu bestätigen.',
    'annexe-19ter':
      'Ist nach sechs Monaten nichts entschieden, wird laut Fachseiten die F-Karte ausgestellt. Das Gesetz schreibt das nicht, und der Gerichtshof lässt keine Karte ohne Prüfung der Bedingungen zu: zu bestätigen.',
  },
  readings: {
    refus:
      'Ablehnungsgrund: Das Muster der Anlage 20 hat ein Feld für eine negative Wohnsitzkontrolle. Das wird für die Familie berichtet (Anlage 19ter).',
    radiation:
      'Streichung aus dem Warteregister, und der Antrag läuft weiter, ohne Anlage 20 allein aus diesem Grund. Das wird für den Unionsbürger berichtet (Anlage 19).',
  },
  held: {
    waiting: {
      'annexe-19': 'In der Hand: die Anlage 19. Eintragung im Warteregister.',
      'annexe-19ter':
        'In der Hand: die Anlage 19ter. Register vor der Wohnsitzkontrolle: Keine gelesene Quelle sagt es.',
    },
    checked: {
      'annexe-19': 'In der Hand: die Anlage 19. Eintragung im Fremdenregister.',
      'annexe-19ter':
        'In der Hand: die Registrierungsbescheinigung, sechs Monate gültig. Eintragung im Fremdenregister.',
    },
    'check-negative': {
      'annexe-19':
        'In der Hand: die Anlage 19. Das Register hängt davon ab, was die Gemeinde nach der Kontrolle entscheidet.',
      'annexe-19ter':
        'In der Hand: die Anlage 19ter. Das Weitere hängt davon ab, was die Gemeinde nach der Kontrolle entscheidet.',
    },
    recognised: {
      'annexe-19': 'In der Hand: die EU-Karte. Eintragung im Fremdenregister.',
      'annexe-19ter': 'In der Hand: die F-Karte. Eintragung im Fremdenregister.',
    },
    'extra-month': {
      'annexe-19':
        'Keine gelesene Quelle sagt, welches Papier während des zusätzlichen Monats bleibt: Fragen Sie die Gemeinde.',
      'annexe-19ter':
        'Keine gelesene Quelle sagt, welches Papier während des zusätzlichen Monats bleibt: Fragen Sie die Gemeinde.',
    },
    'refused-suspensive': {
      'annexe-19':
        'Streichung aus dem Register. Eine rechtzeitige Beschwerde gibt die Anlage 35, die kein Aufenthalt ist.',
      'annexe-19ter':
        'Streichung aus dem Register. Eine rechtzeitige Beschwerde gibt die Anlage 35, die kein Aufenthalt ist.',
    },
    'refused-unsettled': {
      'annexe-19':
        'Streichung aus dem Register. Setzt die Beschwerde die Entfernung aus, gibt sie die Anlage 35; das steht hier nicht fest.',
      'annexe-19ter':
        'Streichung aus dem Register. Setzt die Beschwerde die Entfernung aus, gibt sie die Anlage 35; das steht hier nicht fest.',
    },
    refused: {
      'annexe-19': 'Streichung aus dem Register, und kein Aufenthaltspapier mehr.',
      'annexe-19ter': 'Streichung aus dem Register, und kein Aufenthaltspapier mehr.',
    },
    'not-considered': {
      'annexe-19': 'Kein Aufenthaltspapier und keine Eintragung.',
      'annexe-19ter': 'Kein Aufenthaltspapier und keine Eintragung.',
    },
  },
  missing: {
    arrivedOn:
      'Der Tag der Einreise: Er sagt, ob der Antrag innerhalb der drei Monate gestellt wurde.',
    documentsCompleteOn:
      'Der Tag, an dem alle Nachweise vorlagen. Ohne ihn halten Sie sich an den sicheren Tag.',
    'residenceCheck.result':
      'Das Ergebnis der Wohnsitzkontrolle: Es ändert das Papier und das Register.',
    'decision.notifiedOn': 'Der Tag der Notifizierung: Von ihm läuft die Beschwerdefrist.',
    'decision.extraMonth':
      'Ob die Anlage 20 einen weiteren Monat lässt: Der Satz ist dort gestrichen oder nicht. Wissen Sie es nicht, rechnen Sie ohne ihn.',
    otherFamily:
      'Ob die Person ein anderes Familienmitglied ist: Ihre Beschwerde setzt die Entfernung dann nicht aus.',
  },
  notes: {
    'months-by-date':
      'Eine Frist in Monaten läuft bis zum gleichen Tag des Monats, oder bis zum letzten Tag, wenn es ihn nicht gibt.',
    'safe-working-day':
      'Der sichere Tag ist der letzte Werktag: Nichts verpflichtet die Gemeinde, am Tag danach noch anzunehmen.',
    'article-42-changed':
      'Artikel 42, der die drei und die sechs Monate festlegt, wurde am 18. August 2025 geändert; der neue Text wurde nicht gelesen.',
    'family-documents-doubt':
      'Seit dem 1. September 2025 sagen nicht alle Seiten, dass die Familie drei Monate behält. Reichen Sie vorsichtshalber alles mit dem Antrag ein.',
    'no-fixed-amount':
      'Kein fester Betrag entscheidet, ob die Existenzmittel ausreichen: Die Lage der Person wird geprüft.',
    'job-seeker':
      'Wer Arbeit sucht, hat ab dem Antrag mindestens sechs Monate, bevor eine tatsächliche Einstellungschance verlangt werden darf; vorher genügt der Nachweis der Suche.',
    'extra-month-not-foreseen':
      'Den zusätzlichen Monat gibt es für Anträge seit dem 1. September 2025 nicht mehr, und auch nicht für die Familie. Schreibt das Papier ihn doch, zeigen Sie es einem Rechtsanwalt.',
    'other-family-number':
      'Die anderen Familienmitglieder stehen seit dem 1. September 2024 in Artikel 47/2, vorher in Artikel 47/1: Eine Entscheidung kann noch die alte Nummer nennen.',
    'order-term':
      'Begleitet eine Anweisung, das Staatsgebiet zu verlassen, die Entscheidung, lässt sie ab der Notifizierung mindestens einen Monat, außer bei begründeter Dringlichkeit (Artikel 44ter).',
    'new-request': 'Ein neuer, vollständiger Antrag ist möglich.',
    'limit-page':
      'Der letzte Tag der Beschwerde hängt davon ab, wie die Entscheidung kam, und von einer Haft: Zählen Sie ihn mit der Seite zum letzten Tag.',
  },
}
