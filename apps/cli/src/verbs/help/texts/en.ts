import type { HelpTexts } from './texts.ts'

export const helpEn: HelpTexts = {
  intro: 'sejour: the right to stay in Belgium, computed and explained',
  usage:
    'sejour <verb> [file] [--json] [--lang fr|nl|de|en]. The question is one JSON object, in a file or through a pipe. “sejour help <verb>” shows an example.',
  heads: {
    verbs: 'Verbs',
    options: 'Options',
    exits: 'Exit code',
    example: 'Example to paste',
  },
  options: [
    '--json: exactly one JSON object, for a program',
    '--lang: the language; without it that of the system, else French',
    '--help: the help of the verb; --version: the version',
  ],
  exits: [
    '0: answered, whatever the answer',
    '2: the question is to be corrected; the error says what and where',
    '1: the fault is ours',
  ],
  verbs: {
    limit: {
      usage: 'limit [file]',
      summary: 'the last day of a remedy or a duty, and how it is counted',
      details: [
        'Give the decision, the remedy, and the way and the day of the notification. What is unknown is left out or null: the safe day takes it into account.',
        '“sejour decisions” lists the decisions and the remedies.',
      ],
    },
    order: {
      usage: 'order [file]',
      summary: 'an order to leave: by which day, what stops it, the entry ban',
      details: [
        'Give the document, the notification, the printed term and “on”, the day one looks from. What is unknown is left out.',
      ],
    },
    fee: {
      usage: 'fee [file]',
      summary: 'the fee that is due, and what an absent or partial payment does',
      details: [
        'Give the ground, the day of the request, the persons and the payments. Amounts are in cents.',
        '“sejour exemptions” lists the exemptions.',
      ],
    },
    'eu-stay': {
      usage: 'eu-stay [file]',
      summary: 'the calendar of a request of a citizen of the Union or of their family',
      details: [
        'Give the request (annexe-19 or annexe-19ter) and its day. The rest may be left out or null: what is unknown never lengthens a limit.',
      ],
    },
    'short-stay': {
      usage: 'short-stay [file]',
      summary: 'the rule of 90 days in any 180',
      details: ['Give the stays. A stay without “to” is still going on.'],
    },
    visit: {
      usage: 'visit [file]',
      summary: 'a visit: visa, conditions, declaration at the commune, last day',
      details: [
        'Give the nationality, the day of entry and the day of leaving. What is unknown is left out: an unknown lodging never removes the declaration.',
      ],
    },
    unlimited: {
      usage: 'unlimited [file]',
      summary: 'the passage to unlimited stay: the five years, and for which cards',
      details: [
        'Give the day, the ground of stay and the periods. Leave out what is unknown.',
        'Two readings are counted; the safe day is the later one.',
      ],
    },
    renewal: {
      usage: 'renewal [file]',
      summary: 'when to ask for the renewal of a title',
      details: [
        'Give the title and the day on which it ends; if you like, the day of the request.',
      ],
    },
    assess: {
      usage: 'assess <procedure> [file]',
      summary: 'what is found about a procedure, on a day, on what is known',
      details: [
        'Give the day and the facts that are known. “sejour facts <procedure>” describes them.',
        'Four marks: ● met, ○ not met, ◌ unknown, ◑ left to appreciation.',
      ],
    },
    facts: {
      usage: 'facts <procedure>',
      summary: 'the facts that a procedure asks',
      details: ['With --json, a JSON Schema from which a form can be built.'],
    },
    whatif: {
      usage: 'whatif <procedure> [file]',
      summary: 'the smallest changes that would change what is found',
      details: ['Give the same question as to “assess”.'],
    },
    orient: {
      usage: 'orient [file]',
      summary: 'all routes to a stay side by side, and the question to ask next',
      details: [
        'Give the day, the nationalities (codes of the passport, XXA for none) and the facts that are known. Leave out what is unknown.',
        'No route is hidden: those that are closed stand at the end, with their reason.',
      ],
    },
    routes: {
      usage: 'routes [route] [file]',
      summary: 'the list of the routes, or the sheet of a route on a day',
      details: [
        'With a route: give the day, and under “days” the known days of the request (entry, filing, complete-file, notification, expiry, grant, protection-request).',
      ],
    },
    decisions: {
      usage: 'decisions',
      summary: 'the decisions and papers that open a limit',
      details: [],
    },
    exemptions: { usage: 'exemptions', summary: 'the exemptions from the fee', details: [] },
    write: {
      usage: 'write <act> [file] [-o act.pdf|.docx|.html|.txt] [--pack folder] [--sheet [--large]]',
      summary: 'an act or a letter, without a hole or a contradiction',
      details: [
        'The end of the name chooses the form. Without -o the act is read here. What is missing or contradicts itself is listed, and nothing is written.',
        'Acts are written in fr, nl or de. --pack names a folder of official texts (JSON) that stand instead of our words.',
        '“--sheet” writes the sheet in plain language instead, in four languages, and “--large” in large print.',
      ],
    },
    templates: {
      usage: 'templates [act]',
      summary: 'the acts that can be written, their versions and the schema of their data',
      details: ['With an act: what it refuses and an example. With --json: the JSON Schema.'],
    },
    machine: {
      usage: 'machine [machine]',
      summary: 'how a file moves on: its states, who has it, what comes next',
      details: [
        'With a machine: each state and what leads out of it. The same rules hold on the server.',
      ],
    },
    titles: {
      usage: 'titles',
      summary: 'the residence cards and papers, with their length and register',
      details: [],
    },
    decode: {
      usage: 'decode <text>',
      summary: 'what a paper that was received is, and what it allows',
      details: [
        'Give what is printed on it: “annex 35”, “bijlage 20”, “F+”, “certificate of immatriculation”. A typing error is accepted.',
        '“annex 3” gives two papers: the text cited under the title tells them apart.',
      ],
    },
    law: {
      usage: 'law [article]',
      summary: 'the texts on which everything rests, and until when they were read',
      details: ['With an article or the id of a text: all that rests on it.'],
    },
    maintenance: {
      usage: 'maintenance <day>',
      summary: 'what must be read, confirmed or followed, seen from any day, a future one too',
      details: [
        'Five lists: without a sure source, read until a day that is past, not compared for a year, what starts or ends within 90 days, what waits for a second signature.',
      ],
    },
    changes: {
      usage: 'changes <day> <day>',
      summary: 'what changed in the law between two days, with the sources',
      details: [],
    },
    confirm: {
      usage: 'confirm [file]',
      summary: 'checks a signed reading, and says what it would change',
      details: [
        'A reading: the text, the article, who compared, in which capacity, on which day, and the verdict (as-stated or differs). Several: a list.',
        'Nothing is kept. A reading counts once two different people have signed.',
      ],
    },
    simulate: {
      usage: 'simulate <day> <day> [file | --store]',
      summary: 'whose position changes under the law of another day, and why',
      details: [
        'One case a line, in JSON: its “id”, the facts of its procedures, its fee. A request without a day of filing is still to be filed.',
        'With “--store”: every open case that is kept (SEJOUR_DATA, or DATABASE_URL). A case is named by its id alone.',
        'Ctrl-C stops and gives what is found so far.',
      ],
    },
    verify: {
      usage: 'verify <archive> [hash]',
      summary: 'proves the archive of a case: its history, event by event, and its pieces',
      details: [
        'Nothing is installed or sent: the archive proves itself, wherever it is.',
        'With the hash of the last event, noted elsewhere: proves as well that nothing was cut off at the end.',
      ],
    },
    demo: {
      usage: 'demo',
      summary:
        'fills a database with two invented law firms and an association, and gives their accounts',
      details: [
        'In SEJOUR_DATA (else ./data), or in the database of DATABASE_URL. Started again, the command adds what is missing and changes nothing else.',
        'Ctrl-C stops between two cases.',
      ],
    },
    backup: {
      usage: 'backup <folder> [--with-key]',
      summary: 'copies everything that is kept, at one instant, into a new folder',
      details: [
        'From the embedded database (server stopped) or from PostgreSQL (server running), to either of them. Cases stay encrypted in it.',
        'The key is never in the backup. “--with-key” copies it beside it, into <folder>.keys.',
      ],
    },
    restore: {
      usage: 'restore <folder> [--with-key]',
      summary: 'puts a backup back where nothing is kept, after proving it',
      details: [
        'Everything comes back, or nothing. “--with-key” takes the key from <folder>.keys.',
      ],
    },
    help: { usage: 'help [verb]', summary: 'this help, or that of a verb', details: [] },
  },
}
