import type { HelpTexts } from './texts.ts'

export const helpDe: HelpTexts = {
  intro: 'sejour: das Aufenthaltsrecht in Belgien, berechnet und erklärt',
  usage:
    'sejour <Verb> [Datei] [--json] [--lang fr|nl|de|en]. Die Frage ist ein JSON-Objekt, in einer Datei oder über eine Pipe. „sejour help <Verb>“ zeigt ein Beispiel.',
  heads: {
    verbs: 'Verben',
    options: 'Optionen',
    exits: 'Rückgabewert',
    example: 'Beispiel zum Einfügen',
  },
  options: [
    '--json: ein einziges JSON-Objekt, für ein Programm',
    '--lang: die Sprache; ohne sie die des Systems, sonst Französisch',
    '--help: die Hilfe zum Verb; --version: die Version',
  ],
  exits: [
    '0: Die Antwort ist gegeben, wie sie auch lautet',
    '2: Die Frage ist zu berichtigen; der Fehler sagt was und wo',
    '1: Der Fehler liegt bei uns',
  ],
  verbs: {
    limit: {
      usage: 'limit [Datei]',
      summary: 'der letzte Tag einer Beschwerde oder eines Schrittes, und wie er berechnet wird',
      details: [
        'Geben Sie die Entscheidung, die Beschwerde sowie die Art und den Tag der Notifizierung an. Was nicht bekannt ist, entfällt oder ist null: Der sichere Tag berücksichtigt es.',
        '„sejour decisions“ nennt die Entscheidungen und die Beschwerden.',
      ],
    },
    order: {
      usage: 'order [Datei]',
      summary:
        'eine Anweisung, das Staatsgebiet zu verlassen: bis wann, was sie aufhält, das Einreiseverbot',
      details: [
        'Nennen Sie das Dokument, die Notifizierung, die gedruckte Frist und „on“, den betrachteten Tag. Unbekanntes lassen Sie weg.',
      ],
    },
    fee: {
      usage: 'fee [Datei]',
      summary: 'die geschuldete Gebühr, und die Folge einer fehlenden oder teilweisen Zahlung',
      details: [
        'Geben Sie den Grund, den Tag des Antrags, die Personen und die Zahlungen an. Beträge sind in Cent.',
        '„sejour exemptions“ nennt die Befreiungen.',
      ],
    },
    'eu-stay': {
      usage: 'eu-stay [Datei]',
      summary: 'der Kalender des Antrags eines Unionsbürgers oder seiner Familie',
      details: [
        'Geben Sie den Antrag (annexe-19 oder annexe-19ter) und seinen Tag an. Der Rest darf fehlen oder null sein: Was unbekannt ist, verlängert nie eine Frist.',
      ],
    },
    'short-stay': {
      usage: 'short-stay [Datei]',
      summary: 'die Regel der 90 Tage in 180',
      details: ['Geben Sie die Aufenthalte an. Ein Aufenthalt ohne „to“ dauert noch an.'],
    },
    visit: {
      usage: 'visit [Datei]',
      summary: 'ein Besuch: Visum, Bedingungen, Meldung bei der Gemeinde, letzter Tag',
      details: [
        'Geben Sie Staatsangehörigkeit, Tag der Einreise und der Abreise an. Unbekanntes bleibt weg: Eine unbekannte Unterkunft nimmt die Meldung nie weg.',
      ],
    },
    unlimited: {
      usage: 'unlimited [Datei]',
      summary: 'der Übergang zum unbefristeten Aufenthalt: die fünf Jahre, und für welche Karten',
      details: [
        'Geben Sie den Tag, den Aufenthaltsgrund und die Zeiträume an. Unbekanntes bleibt weg.',
        'Gezählt wird zweimal; der sichere Tag ist der spätere.',
      ],
    },
    renewal: {
      usage: 'renewal [Datei]',
      summary: 'wann die Erneuerung eines Titels zu beantragen ist',
      details: [
        'Geben Sie den Titel und den Tag an, an dem er endet; wenn Sie wollen auch den Tag des Antrags.',
      ],
    },
    assess: {
      usage: 'assess <Verfahren> [Datei]',
      summary: 'was ein Verfahren ergibt, an einem Tag, mit dem, was bekannt ist',
      details: [
        'Geben Sie den Tag und die bekannten Angaben an. „sejour facts <Verfahren>“ beschreibt sie.',
        'Vier Zeichen: ● erfüllt, ○ nicht erfüllt, ◌ nicht bekannt, ◑ dem Ermessen überlassen.',
      ],
    },
    facts: {
      usage: 'facts <Verfahren>',
      summary: 'die Angaben, die ein Verfahren verlangt',
      details: ['Mit --json ein JSON Schema, aus dem ein Formular gemacht werden kann.'],
    },
    whatif: {
      usage: 'whatif <Verfahren> [Datei]',
      summary: 'die kleinsten Änderungen, die den Befund ändern würden',
      details: ['Stellen Sie dieselbe Frage wie an „assess“.'],
    },
    orient: {
      usage: 'orient [Datei]',
      summary: 'alle Wege zu einem Aufenthalt nebeneinander, und die nächste Frage',
      details: [
        'Geben Sie den Tag, die Staatsangehörigkeiten (Codes des Passes, XXA für keine) und die bekannten Tatsachen an. Was unbekannt ist, lassen Sie weg.',
        'Kein Weg wird verborgen: Die geschlossenen stehen am Ende, mit ihrem Grund.',
      ],
    },
    routes: {
      usage: 'routes [Weg] [Datei]',
      summary: 'die Liste der Wege, oder das Blatt eines Weges an einem Tag',
      details: [
        'Mit einem Weg: Geben Sie den Tag an, und unter „days“ die bekannten Tage des Antrags (entry, filing, complete-file, notification, expiry, grant, protection-request).',
      ],
    },
    decisions: {
      usage: 'decisions',
      summary: 'die Entscheidungen und Dokumente, die eine Frist eröffnen',
      details: [],
    },
    exemptions: { usage: 'exemptions', summary: 'die Befreiungen von der Gebühr', details: [] },
    write: {
      usage:
        'write <schriftstueck> [datei] [-o akt.pdf|.docx|.html|.txt] [--pack ordner] [--sheet [--large]]',
      summary: 'ein Schriftstück oder ein Schreiben, ohne Lücke und ohne Widerspruch',
      details: [
        'Das Ende des Namens bestimmt die Form. Ohne -o liest man das Schriftstück hier. Was fehlt oder sich widerspricht, wird genannt, und nichts wird geschrieben.',
        'Schriftstücke werden auf fr, nl oder de verfasst. --pack gibt einen Ordner mit amtlichen Texten (JSON), die unsere Worte ersetzen.',
        '„--sheet“ schreibt stattdessen das Blatt in einfacher Sprache, in vier Sprachen, und „--large“ in großer Schrift.',
      ],
    },
    templates: {
      usage: 'templates [schriftstueck]',
      summary:
        'die Schriftstücke, die verfasst werden können, ihre Fassungen und das Schema ihrer Daten',
      details: [
        'Mit einem Schriftstück: was es ablehnt und ein Beispiel. Mit --json: das JSON-Schema.',
      ],
    },
    machine: {
      usage: 'machine [ablauf]',
      summary: 'wie eine Akte vorankommt: ihre Stände, wer sie hat, was danach kommt',
      details: [
        'Mit einem Ablauf: jeder Stand und was aus ihm führt. Dieselben Regeln gelten auf dem Server.',
      ],
    },
    titles: {
      usage: 'titles',
      summary: 'die Aufenthaltskarten und -papiere, mit Dauer und Register',
      details: [],
    },
    decode: {
      usage: 'decode <Text>',
      summary: 'was ein erhaltenes Papier ist und was es erlaubt',
      details: [
        'Geben Sie an, was darauf gedruckt ist: „Anlage 35“, „annexe 20“, „F+“, „Registrierungsbescheinigung“. Ein Tippfehler ist erlaubt.',
        '„Anlage 3“ ergibt zwei Papiere: Der Text unter dem Titel unterscheidet sie.',
      ],
    },
    law: {
      usage: 'law [Artikel]',
      summary: 'die Texte, auf denen alles beruht, und bis wann sie gelesen wurden',
      details: ['Mit einem Artikel oder dem Namen eines Textes: alles, was darauf beruht.'],
    },
    maintenance: {
      usage: 'maintenance <Tag>',
      summary: 'was zu lesen, zu bestätigen oder zu verfolgen ist, von jedem Tag aus gesehen',
      details: [
        'Fünf Listen: ohne sichere Quelle, gelesen bis zu einem vergangenen Tag, seit einem Jahr nicht verglichen, was in 90 Tagen beginnt oder endet, was auf eine zweite Unterschrift wartet.',
      ],
    },
    changes: {
      usage: 'changes <Tag> <Tag>',
      summary: 'was sich zwischen zwei Tagen im Recht geändert hat, mit den Quellen',
      details: [],
    },
    confirm: {
      usage: 'confirm [Datei]',
      summary: 'prüft eine unterzeichnete Lesung und sagt, was sie ändern würde',
      details: [
        'Eine Lesung: der Text, der Artikel, wer verglichen hat, in welcher Eigenschaft, an welchem Tag, und das Ergebnis (as-stated oder differs). Mehrere: eine Liste.',
        'Es wird nichts gespeichert. Eine Lesung gilt, sobald zwei verschiedene Personen unterzeichnet haben.',
      ],
    },
    simulate: {
      usage: 'simulate <Tag> <Tag> [Datei | --store]',
      summary: 'wessen Lage sich unter dem Recht eines anderen Tages ändert, und warum',
      details: [
        'Eine Akte je Zeile, in JSON: ihre „id“, die Angaben ihrer Verfahren, ihre Gebühr. Ein Antrag ohne Tag der Einreichung ist noch einzureichen.',
        'Mit „--store“: alle offenen Akten, die aufbewahrt sind (SEJOUR_DATA, oder DATABASE_URL). Eine Akte wird nur mit ihrer Kennung genannt.',
        'Strg-C hält an und gibt, was schon gefunden ist.',
      ],
    },
    verify: {
      usage: 'verify <Archiv> [Fingerabdruck]',
      summary:
        'beweist das Archiv einer Akte: ihre Geschichte, Ereignis für Ereignis, und ihre Unterlagen',
      details: [
        'Nichts wird installiert oder gesendet: Das Archiv beweist sich selbst, wo immer es ist.',
        'Mit dem anderswo notierten Fingerabdruck des letzten Ereignisses: beweist auch, dass am Ende nichts abgeschnitten wurde.',
      ],
    },
    demo: {
      usage: 'demo',
      summary:
        'füllt eine Datenbank mit zwei erfundenen Kanzleien und einem Verein und nennt ihre Konten',
      details: [
        'In SEJOUR_DATA (sonst ./data), oder in der Datenbank von DATABASE_URL. Noch einmal gestartet, fügt der Befehl hinzu, was fehlt, und ändert sonst nichts.',
        'Strg-C hält zwischen zwei Akten an.',
      ],
    },
    backup: {
      usage: 'backup <Ordner> [--with-key]',
      summary: 'kopiert alles, was aufbewahrt ist, zu einem Augenblick in einen neuen Ordner',
      details: [
        'Aus der eingebauten Datenbank (Server angehalten) oder aus PostgreSQL (Server in Betrieb), in die eine wie die andere. Die Akten bleiben verschlüsselt.',
        'Der Schlüssel ist nie in der Sicherung. „--with-key“ kopiert ihn daneben, in <Ordner>.keys.',
      ],
    },
    restore: {
      usage: 'restore <Ordner> [--with-key]',
      summary: 'stellt eine geprüfte Sicherung dort wieder her, wo nichts aufbewahrt ist',
      details: [
        'Alles kommt zurück, oder nichts. „--with-key“ nimmt den Schlüssel aus <Ordner>.keys.',
      ],
    },
    help: { usage: 'help [Verb]', summary: 'diese Hilfe, oder die zu einem Verb', details: [] },
  },
}
