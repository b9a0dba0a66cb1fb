import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Een dossier overnemen',
  lead: 'De raadsman die het dossier afstaat, gaf u een code van vijf groepen. U ziet eerst de titel, de termijnen en zijn boodschap; niets wordt overgenomen zonder uw akkoord.',
  code: 'Code van het aanbod',
  codeHint: 'Hoofdletters of kleine letters, met of zonder streepjes.',
  look: 'Het aanbod bekijken',
  from: 'Aangeboden door',
  offeredOn: 'Aangeboden op',
  until: 'Geldt tot en met',
  people: (count) => (count <= 1 ? `${count} persoon` : `${count} personen`),
  round: (round) => `${round}e ronde`,
  procedures: 'Procedures',
  limits: 'Lopende termijnen',
  noLimits: 'Er loopt geen termijn.',
  untold: 'verschenen na het aanbod: de raadsman die afstaat, heeft er niets over gezegd',
  statement: 'Wat de raadsman die afstaat, zegt',
  agreed: {
    written: (day) => `De persoon ging op ${day} schriftelijk akkoord.`,
    spoken: (day) => `De persoon ging op ${day} mondeling akkoord.`,
  },
  effects:
    'Als u aanvaardt: het dossier, zijn geschiedenis en zijn stukken gaan naar u; de notities van de raadsman die afstaat, niet. De termijnen zijn dan van u. De brieven gaan nog naar de vorige gekozen woonplaats zolang u geen andere meedeelt.',
  accept: 'Dit dossier overnemen',
  refuse: 'Niet overnemen',
  refused: 'Het aanbod is geweigerd. De raadsman die het deed, ziet dat in zijn dossier.',
  changed:
    'Het dossier is veranderd terwijl u las. Lees opnieuw: dit is het aanbod zoals het nu is.',
  errors: {
    'wrong-code':
      'Geen enkel aanbod beantwoordt aan deze code. Kijk elke groep na met de raadsman die hem u gaf.',
    'own-offer':
      'Dit aanbod komt van uw eigen organisatie: een andere raadsman moet het aanvaarden.',
    'offer-expired': 'Dit aanbod is afgelopen. Vraag een ander.',
    'offer-withdrawn': 'Dit aanbod is ingetrokken. Bel de raadsman die het deed.',
    'offer-refused': 'Uw organisatie heeft dit aanbod geweigerd. Vraag een ander.',
    'offer-gone':
      'Dit dossier kan niet meer overgenomen worden: het is elders of bestaat niet meer.',
    'case-closed': 'Dit dossier is gesloten: de raadsman die afstaat, moet het eerst heropenen.',
    'cannot-travel':
      'Uw organisatie heeft onder hetzelfde nummer al een andere geschiedenis van dit dossier. Er is niets overgenomen; vraag de raadsman die afstaat een archief.',
    'too-many':
      'Te veel foute codes in een uur: wacht vóór u opnieuw begint. Dat beschermt de dossiers van anderen.',
  },
}
