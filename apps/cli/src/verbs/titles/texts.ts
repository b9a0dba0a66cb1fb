import type { InEachLang } from '@sejour/answers/say'

type TitleTexts = {
  readonly title: (count: number) => string
  readonly validity: string
  readonly register: string
  readonly givenBy: string
  readonly leadsTo: string
  readonly replacedBy: string
  readonly since: (day: string) => string
  readonly until: (day: string) => string
  readonly contradicted: string
  readonly nothingRead: string
  readonly limit: string
  readonly sameNumber: string
}

export const titleTexts: InEachLang<TitleTexts> = {
  fr: {
    title: (count) => `${count} titres et papiers de séjour`,
    validity: 'Durée',
    register: 'Registre',
    givenBy: 'Remis par',
    leadsTo: 'Peut mener à',
    replacedBy: 'Remplacé par',
    since: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    contradicted: 'les sources se contredisent',
    nothingRead: 'Aucune source lue ne dit ce que fait ce papier.',
    limit: 'Ouvre un délai',
    sameNumber: 'Même numéro, autre papier',
  },
  nl: {
    title: (count) => `${count} verblijfstitels en -papieren`,
    validity: 'Duur',
    register: 'Register',
    givenBy: 'Afgegeven door',
    leadsTo: 'Kan leiden tot',
    replacedBy: 'Vervangen door',
    since: (day) => `sinds ${day}`,
    until: (day) => `tot en met ${day}`,
    contradicted: 'de bronnen spreken elkaar tegen',
    nothingRead: 'Geen gelezen bron zegt wat dit papier doet.',
    limit: 'Opent een termijn',
    sameNumber: 'Zelfde nummer, ander papier',
  },
  de: {
    title: (count) => `${count} Aufenthaltstitel und -papiere`,
    validity: 'Dauer',
    register: 'Register',
    givenBy: 'Ausgestellt durch',
    leadsTo: 'Kann führen zu',
    replacedBy: 'Ersetzt durch',
    since: (day) => `seit dem ${day}`,
    until: (day) => `bis zum ${day}`,
    contradicted: 'die Quellen widersprechen sich',
    nothingRead: 'Keine gelesene Quelle sagt, was dieses Papier bewirkt.',
    limit: 'Eröffnet eine Frist',
    sameNumber: 'Gleiche Nummer, anderes Papier',
  },
  en: {
    title: (count) => `${count} residence titles and papers`,
    validity: 'Valid for',
    register: 'Register',
    givenBy: 'Given by',
    leadsTo: 'May lead to',
    replacedBy: 'Replaced by',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    contradicted: 'the sources contradict each other',
    nothingRead: 'No source read says what this paper does.',
    limit: 'Opens a limit',
    sameNumber: 'Same number, another paper',
  },
}
