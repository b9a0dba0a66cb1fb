import { appealWords } from '../../parts/appeal-words.ts'
import { cooperationWords } from '../../parts/cooperation-words.ts'
import { notificationWords } from '../../parts/notification-words.ts'
import { signerWords } from '../../parts/signer.ts'
import type { Key20 } from './fr.ts'

export const nl: { readonly [key in Key20]: string } = {
  title:
    'Beslissing tot weigering van verblijf van meer dan drie maanden, met of zonder bevel om het grondgebied te verlaten',
  heading: 'Beslissing tot weigering van verblijf van meer dan drie maanden {withOrder}{mark}',
  headingOrder: 'met bevel om het grondgebied te verlaten',
  kingdom: 'Koninkrijk België',
  commune: 'Gemeente: {commune}',
  reference: 'Kenmerk: {reference}',
  front: 'Voorzijde',
  basis:
    'Met toepassing van artikel {basis}{readWith}{mark}, van het koninklijk besluit van 8 oktober 1981 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen, wordt de aanvraag {request}{mark} die op {day} is ingediend door:',
  basis5111: '51, § 1, eerste lid',
  basis5113: '51, § 1, derde lid',
  basis5122: '51, § 2, tweede lid',
  basis523: '52, § 3',
  basis5245: '52, § 4, vijfde lid',
  readWith: ', gelezen in samenhang met artikel {article}',
  readWith58: '58',
  readWith69ter: '69ter',
  or: 'of',
  requestCertificate: 'van een verklaring van inschrijving',
  requestCard: 'van een verblijfskaart van een familielid van een burger van de Unie',
  requestIdentityCard: 'van een identiteitskaart voor vreemdelingen',
  name: 'Naam',
  firstNames: 'Voornaam of voornamen',
  nationality: 'Nationaliteit',
  birthDate: 'Geboortedatum',
  birthPlace: 'Geboorteplaats',
  nationalNumber: 'Identificatienummer in het Rijksregister{mark}',
  resides: 'Verblijft te',
  declares: 'Verklaart te verblijven te',
  refused: 'geweigerd om de volgende reden{mark}:',
  ground1:
    'De persoon heeft niet binnen de gestelde termijn bewezen dat hij voldoet aan de voorwaarden voor het recht op verblijf van meer dan drie maanden in de hoedanigheid van burger van de Unie. {extraMonth}',
  extraMonth:
    'Op grond van artikel 51, § 1, tweede lid, van hetzelfde koninklijk besluit heeft hij nog een maand, tot en met {day}, om de gevraagde documenten over te leggen.',
  ground2:
    'De persoon voldoet niet aan de voorwaarden voor het recht op verblijf van meer dan drie maanden in de hoedanigheid van burger van de Unie:',
  ground3:
    'De persoon heeft niet binnen de gestelde termijn bewezen dat hij voldoet aan de voorwaarden voor het recht op verblijf van meer dan drie maanden in de hoedanigheid van familielid van een burger van de Unie, of van ander familielid van een burger van de Unie.',
  ground4:
    'Volgens de woonstcontrole woont de persoon niet op het grondgebied van de gemeente waar hij zijn aanvraag heeft ingediend.',
  ground5:
    'De persoon voldoet niet aan de voorwaarden voor het recht op verblijf van meer dan drie maanden in de hoedanigheid van familielid van een burger van de Unie, of van ander familielid van een burger van de Unie:',
  ground6:
    'Het verblijf wordt geweigerd om redenen van openbare orde of nationale veiligheid. Persoonlijk gedrag dat het verblijf van de persoon om die redenen ongewenst maakt:',
  ground7: 'Het verblijf wordt geweigerd om redenen van volksgezondheid:',
  order:
    'De persoon krijgt het bevel het grondgebied van het Rijk te verlaten binnen {days} {days:dag|dagen}.',
  urgency: 'Dringendheid die deze termijn rechtvaardigt: {urgency}',
  noTitle:
    'Dit document is op geen enkele wijze een identiteitsbewijs of een nationaliteitsbewijs.',
  doneAt: 'Gedaan te {place}, op {day}.',
  noteStrike: 'Schrappen wat niet past.',
  noteNumber: 'Alleen in te vullen als de vreemdeling zo’n identificatienummer heeft.',
  noteBox: 'Het passende vakje aankruisen.',
  noteMinister:
    'De bevoegdheden vermelden van de minister die belast is met de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen.',
  deedDecision: 'de beslissing van {day} tot weigering van {document}{mark}{withOrder}.',
  deedCertificate: 'de verklaring van inschrijving',
  deedCard: 'de verblijfskaart van een familielid van een burger van de Unie',
  deedIdentityCard: 'de identiteitskaart voor vreemdelingen',
  deedOrder: ', met bevel om het grondgebied te verlaten',
  ...signerWords.nl,
  ...notificationWords.nl,
  ...cooperationWords.nl,
  ...appealWords.nl,
}
