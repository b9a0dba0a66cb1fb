import { citationWords } from '../../parts/letter/citations.ts'
import { domicileWords } from '../../parts/letter/domicile.ts'
import { factWords } from '../../parts/letter/facts.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'
import { signingWords } from '../../parts/letter/signing.ts'
import type { fr } from './fr.ts'

export const de: { readonly [key in keyof typeof fr]: string } = {
  ...citationWords.de,
  ...domicileWords.de,
  ...factWords.de,
  ...inventoryWords.de,
  ...signingWords.de,
  title: 'Antrag auf Aufenthaltserlaubnis (Artikel 9bis)',
  toMayor: 'An den Bürgermeister der Gemeinde {commune}',
  byRegistered: 'Per Einschreiben',
  byReceipt: 'Abgegeben gegen Empfangsbestätigung',
  termSubject: 'Betreff',
  subject:
    'Aufenthaltserlaubnis für mehr als drei Monate, beantragt in Belgien (Artikel 9 und 9bis des Gesetzes vom 15. Dezember 1980)',
  termCounsel: 'Rechtsanwalt',
  termOurs: 'Unser Zeichen',
  placeAndDay: '{place}, den {day}',
  greeting: 'Sehr geehrte Frau Bürgermeisterin, sehr geehrter Herr Bürgermeister,',
  opening:
    'Auf der Grundlage der Artikel 9 und 9bis des Gesetzes vom 15. Dezember 1980 wird für die unter Punkt I genannten Personen eine Aufenthaltserlaubnis für mehr als drei Monate beantragt. Der Antrag richtet sich an Sie, weil sie sich in Ihrer Gemeinde aufhalten; er ist für den Minister oder seinen Beauftragten bestimmt.',
  sApplicants: 'Antragsteller',
  applicantsCaption: 'Identität der Antragsteller',
  colName: 'Name und Vornamen',
  colBirth: 'Geburt',
  colNationality: 'Staatsangehörigkeit',
  colStatus: 'Personenstand',
  colNumbers: 'Aktennummern',
  birth: '{day}, {place}',
  officeNumber: 'Ausländeramt: {number}',
  nationalNumber: 'Nationalregister: {number}',
  noNumber: 'nicht bekannt',
  sResidence: 'Tatsächlicher Wohnort',
  residence: 'Der tatsächliche Wohnort befindet sich an folgender Adresse: {address}{pieces}.',
  residenceSince: 'Er befindet sich dort seit dem {day}.',
  residenceCheck: 'Für die Wohnsitzkontrolle: {how}',
  sDomicile: 'Wahl des Wohnsitzes',
  domicile:
    'Für jede Notifizierung, die diesen Antrag betrifft, wird der Wohnsitz {where}, gewählt.',
  sLanguage: 'Sprache des Verfahrens',
  languagePending: 'Ein Asylverfahren ist anhängig; seine Sprache ist {language}.',
  languageClosed: 'Das Asylverfahren wurde am {day} abgeschlossen; seine Sprache war {language}.',
  languageRule:
    'Ein Antrag auf der Grundlage von Artikel 9bis, der während dieses Verfahrens oder binnen sechs Monaten nach dessen Abschluss eingereicht wird, wird in dieser Sprache bearbeitet; sie ist auch die der Entscheidung.',
  languageSame: 'Dieser Antrag ist in dieser Sprache abgefasst.',
  french: 'Französisch',
  dutch: 'Niederländisch',
  sHousehold: 'Zusammensetzung des Haushalts',
  householdAll:
    'Der Haushalt setzt sich, einschließlich der volljährigen Kinder, wie folgt zusammen.',
  householdSome: 'Zum Haushalt gehören folgende Personen.',
  householdCaption: 'Mitglieder des Haushalts',
  colRelation: 'Verhältnis',
  colStay: 'Aufenthalt',
  applicant: 'Antragsteller',
  sFacts: 'Sachverhalt und Verfahren',
  sAdmissible: 'Zulässigkeit',
  hIdentity: 'Identitätsdokument',
  identityRule:
    'Der Antrag setzt ein Identitätsdokument voraus. Ein international anerkannter Reisepass, ein gleichwertiger Reiseschein oder ein nationaler Personalausweis genügt, auch wenn er abgelaufen ist.',
  identityDay:
    'Das Dokument und die Befreiung werden nach dem Tag beurteilt, an dem der Antrag eingereicht wird.',
  identityDocument: 'Für {name} liegt eine Kopie des folgenden Dokuments bei: {document}{pieces}.',
  passport: 'Reisepass',
  travelDocument: 'gleichwertiger Reiseschein',
  nationalCard: 'nationaler Personalausweis',
  exemptAsylum:
    'Die Bedingung des Identitätsdokuments gilt nicht für {name}: Über den Asylantrag ist nicht endgültig entschieden worden{pieces}.',
  exemptCassation:
    'Die Bedingung des Identitätsdokuments gilt nicht für {name}: Die administrative Kassationsbeschwerde ist für zulässig erklärt und nicht zurückgewiesen worden{pieces}.',
  exemptImpossible:
    'Die Bedingung des Identitätsdokuments gilt nicht für {name}: Das erforderliche Dokument ist in Belgien nicht zu erhalten. Die Gründe sind folgende{pieces}.',
  hFee: 'Gebühr',
  feeRule:
    'Die Gebühr ist eine Bedingung der Zulässigkeit; sie wird vor dem Antrag gezahlt, und der Nachweis liegt bei.',
  feePaid: 'Für {name} wurden am {day} {amount} gezahlt{pieces}.',
  feeCouple:
    'Für {name} ist keine eigene Gebühr geschuldet: Ehegatten oder eingetragene Partner, die den Antrag gemeinsam und auf derselben Grundlage einreichen, zahlen nur eine{pieces}.',
  feeMinor:
    'Für {name} ist keine Gebühr geschuldet: Wer am Tag des Antrags noch nicht achtzehn Jahre alt ist, ist befreit{pieces}.',
  feeStateless:
    'Für {name} ist keine Gebühr geschuldet: Wer als staatenlos anerkannt ist, die Staatsangehörigkeit ohne eigenen Willen verloren hat und anderswo keinen dauerhaften Aufenthalt erhalten kann, ist befreit{pieces}.',
  hCircumstances: 'Außergewöhnliche Umstände',
  circumstancesTest:
    'Außergewöhnlich sind die Umstände, die eine auch nur zeitweilige Rückkehr in das Herkunftsland oder in ein Land, in dem der Aufenthalt erlaubt ist, um den Antrag dort einzureichen, unmöglich machen oder besonders erschweren.',
  circumstancesCase:
    'Das Gesetz zählt sie nicht auf. Die Behörde prüft jeden Einzelfall und begründet ihre Entscheidung.',
  circumstance: 'Umstand {number}: {title}',
  hTogether: 'Die Umstände zusammengenommen',
  together:
    'Jeder dieser Umstände wird für sich geltend gemacht, und alle werden zusammen geltend gemacht.',
  hNotBarred: 'Anderswo geltend gemachte Elemente (Artikel 9bis § 2)',
  notBarredRule:
    'Bestimmte Elemente, die in einem anderen Verfahren geltend gemacht wurden oder dort hätten geltend gemacht werden müssen, können nicht als außergewöhnliche Umstände berücksichtigt werden; die anderen Elemente des Antrags bleiben davon unberührt.',
  notBarredNone:
    'Es wurde weder ein Asylverfahren geführt noch früher ein Aufenthalt beantragt: Kein Element dieses Antrags ist aus diesem Grund ausgeschlossen.',
  pendingWithdrawn:
    'Mit der Einreichung dieses Antrags gilt der auf derselben Grundlage noch anhängige Antrag als zurückgenommen.',
  sMerits: 'Begründetheit',
  meritsRule:
    'Das Gesetz zählt die Gründe nicht auf, aus denen die Erlaubnis erteilt wird: Der Minister oder sein Beauftragter beurteilt sie in jedem Einzelfall. Die folgenden Gründe werden dieser Beurteilung vorgelegt.',
  meritsReasons:
    'Die Entscheidung wird im Hinblick auf die hier geltend gemachten Elemente begründet.',
  merit: 'Grund {number}: {title}',
  hMeritsTogether: 'Die Gründe zusammengenommen',
  meritsTogether:
    'Jeder dieser Gründe wird für sich geltend gemacht, und alle werden zusammen geltend gemacht.',
  hRights: 'Grundrechte und Unionsrecht',
  echr3:
    'Niemand darf der Folter oder unmenschlicher oder erniedrigender Strafe oder Behandlung unterworfen werden.',
  echr8:
    'Jede Person hat das Recht auf Achtung ihres Privat- und Familienlebens. Ein Eingriff der Behörde muss gesetzlich vorgesehen sein, ein legitimes Ziel verfolgen und in angemessenem Verhältnis zu diesem Ziel stehen.',
  return5:
    'Bei der Anwendung der Rückkehrregeln berücksichtigt der Staat das Wohl des Kindes, das Familienleben und den Gesundheitszustand.',
  return64:
    'Der Staat kann jederzeit aus karitativen, humanitären oder anderen Gründen ein Aufenthaltsrecht gewähren (Absatz 4 dieses Artikels).',
  sOrder: 'Öffentliche Ordnung',
  orderRule:
    'Bei einer Gefahr für die öffentliche Ordnung wird geprüft, ob sie gegenwärtig und schwerwiegend ist; sie wird gegen das Familienleben der Person abgewogen.',
  sRequests: 'Was beantragt wird',
  askMayor: 'Der Bürgermeister wird gebeten:',
  mayorCheck: 'feststellen zu lassen, dass der angegebene Wohnort der tatsächliche ist;',
  mayorReceipt:
    'die Empfangsbescheinigung über den Antrag auszuhändigen (Anlage 3 des Rundschreibens vom 21. Juni 2007);',
  mayorTransmit: 'den Antrag und seine Unterlagen unverzüglich dem Ausländeramt zu übermitteln.',
  mayorFavourable:
    'den Antrag und seine Unterlagen unverzüglich mit einer günstigen Stellungnahme dem Ausländeramt zu übermitteln.',
  askOffice: 'Beim Minister oder seinem Beauftragten wird beantragt:',
  officeGrant:
    'in der Hauptsache, den Antrag für zulässig und begründet zu erklären und {names} den Aufenthalt zu erlauben;',
  officeNoOrder: 'hilfsweise, keine Anweisung, das Staatsgebiet zu verlassen, zu erteilen.',
  removalRule:
    'Bei einer Entfernungsentscheidung werden das Wohl des Kindes, das Familienleben und der Gesundheitszustand der betreffenden Person berücksichtigt.',
  closing: 'Hochachtungsvoll',
}
