import type { CourtSejourTexts } from './index.ts'

export const courtSejour: CourtSejourTexts = {
  title: '90 dagen op 180: waar sta ik?',
  description:
    'Tel uw dagen in het Schengengebied: gebruikte dagen, resterende dagen, laatste toegelaten dag, en of een visum nodig is.',
  lead: 'Een kort verblijf duurt niet langer dan 90 dagen in elke periode van 180 dagen. Schrijf uw verblijven op: de pagina telt voor u.',
  submit: 'Mijn dagen tellen',
  fields: {
    nationality: 'Welk paspoort hebt u?',
    nationalityHint: 'Om te zeggen of een visum nodig is. Niet verplicht.',
    from: 'Dag van inreis',
    to: 'Dag van uitreis',
    toHint: 'Laat leeg als u er nog bent.',
    fromMissing: 'De dag van inreis ontbreekt. Schrijf hem op, of verwijder dit verblijf.',
    on: 'Tot welke dag tellen?',
    onHint: 'Vandaag is al ingevuld.',
    onMissing: 'Zonder deze dag heeft de periode van 180 dagen geen plaats.',
    plannedEntry: 'Op welke dag denkt u terug te komen?',
    plannedEntryHint: 'Niet verplicht: de pagina zegt dan hoelang u kunt blijven.',
  },
  stays: 'Uw verblijven in het Schengengebied',
  staysHint:
    'In alle landen van het gebied, niet alleen in België. Dagen met een verblijfstitel of een visum voor lang verblijf tellen niet: schrijf ze niet op.',
  stay: (place: number) => `Verblijf ${place}`,
  addStay: 'Een verblijf toevoegen',
  remove: (title: string) => `Verwijderen: ${title}`,
  answer: {
    left: 'Resterende dagen',
    over: 'Verblijf voorbij de 90 dagen',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    used: (days: string, day: string) => `${days} gebruikt in de 180 dagen die eindigen op ${day}.`,
    overSince: (day: string) => `De 90 dagen zijn overschreden sinds ${day}.`,
    free: 'Deze regel geldt niet voor u',
    freeNote: 'Dit paspoort geeft vrij verkeer. De dagen worden hieronder ter informatie geteld.',
    lastStaying: 'Als u blijft, is de laatste toegelaten dag',
    lastStarting: 'Als u die dag zou inreizen, was de laatste toegelaten dag',
    noLast: 'Vanaf die dag is geen enkele dag toegelaten.',
    planned: 'Bij uw terugkeer',
    plannedDays: (days: string, entry: string) =>
      `Als u op ${entry} inreist, kunt u ${days} blijven.`,
    plannedLast: (day: string) => `De laatste dag zou ${day} zijn.`,
    plannedNone: (entry: string) => `Als u op ${entry} inreist, hebt u geen enkele dag.`,
    drawing: 'Uw dagen op de lijn',
    visit: 'Visum, melding bij de gemeente, middelen: een bezoek voorbereiden',
    visa: 'Is een visum nodig?',
    visas: {
      exempt: 'Nee: met dit paspoort is voor een kort verblijf geen visum nodig.',
      required: 'Ja: met dit paspoort is voor een kort verblijf een visum nodig.',
      'exempt-biometric': 'Nee, als het paspoort biometrisch is. Anders wel.',
      'free-movement': 'Nee: dit paspoort geeft vrij verkeer.',
      unknown: 'Dat valt niet te zeggen.',
    },
    know: 'Wat telt, en hoe',
    record:
      'Alleen wat de grenswachters registreerden telt (het inreis-uitreissysteem, de stempels). Wijkt uw telling af van de hunne, bewaar dan tickets en ontvangstbewijzen.',
  },
}
