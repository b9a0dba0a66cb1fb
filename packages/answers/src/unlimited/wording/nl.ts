import { libellesNl } from '@sejour/law/sejour-illimite'
import { enoncesNl } from '@sejour/law/sejour-illimite/nl'
import { inputNl } from '../../input/wording/nl.ts'
import { sayDate, sayMoney } from '../../say/index.ts'
import type { EventName, UnlimitedWording } from './wording.ts'

const EVENTS: { readonly [event in EventName]: string } = {
  'protection-request': 'van het verzoek om bescherming',
  'request-9ter': 'van de 9ter-aanvraag',
  grant: 'van de toekenning',
}

export const unlimitedWordingNl: UnlimitedWording = {
  lang: 'nl',
  input: inputNl,
  libelles: libellesNl,
  enonces: enoncesNl,
  untold: 'niets gezegd',
  away: 'afwezigheid',
  prison: 'gevangenis',
  notes: {
    'not-open': () => 'Deze verblijfsgrond leidt niet naar deze kaart.',
    'studies-alone': () =>
      'Studie alleen leidt er niet toe. Na een andere grond telt zij voor de helft mee naar de L-kaart.',
    held: () => 'Er is al een onbeperkt verblijf.',
    'no-years': () => 'Voor deze grond werd geen aantal jaren gelezen.',
    'nothing-counted': () => 'Geen van de opgegeven dagen telt.',
    reached: ({ years, day }) => `De ${years} jaar zijn bereikt sinds ${sayDate(day, 'nl')}.`,
    'maybe-reached': ({ years, day }) =>
      `De ${years} jaar zijn misschien bereikt sinds ${sayDate(day, 'nl')}: dat hangt van onzekere dagen af.`,
    'will-reach': ({ years, day }) =>
      `Als het verblijf zonder onderbreking doorloopt, zijn de ${years} jaar bereikt op ${sayDate(day, 'nl')}.`,
    favourable: ({ day }) =>
      `Als de onzekere dagen tellen, zou het ${sayDate(day, 'nl')} zijn. Reken er niet op.`,
    'safe-later': ({ day }) =>
      `De veilige dag, als de onzekere dagen niet tellen: ${sayDate(day, 'nl')}.`,
    broken: () => 'De telling is onderbroken: zij begint opnieuw met een nieuw verblijf.',
    'no-safe-day': () => 'Er is geen veilige dag te geven: alles hangt van onzekere dagen af.',
    usage: ({ years }) =>
      `Die ${years} jaar zijn een gebruik van de Dienst; de wet bepaalt geen aantal.`,
    'event-unknown': ({ event }) =>
      `De dag ${EVENTS[event]} ontbreekt: er wordt geteld vanaf een latere dag, de eerste dag van de kaart.`,
    'event-doubtful': () =>
      'Sinds die dag is het verblijf misschien onderbroken: ga na of het recht nog loopt.',
    'needs-unlimited': () => 'Er is eerst een onbeperkt verblijf nodig (B-kaart).',
    'sponsor-limited': () =>
      'De persoon bij wie men zich voegde heeft geen onbeperkt verblijf: de kaart blijft beperkt.',
    'sponsor-unknown': () =>
      'Nog te weten: heeft de persoon bij wie men zich voegde een onbeperkt verblijf?',
    'of-right': () => 'Een recht: de wet verbindt het aan vervulde voorwaarden.',
    tied: () => 'Moet worden toegekend als de voorwaarden vervuld zijn.',
    discretionary: () => 'Ter beoordeling van de Dienst Vreemdelingenzaken: niets gaat vanzelf.',
    'other-conditions': () => 'De jaren volstaan niet altijd: zie de andere voorwaarden.',
    'right-lost': ({ months }) =>
      `Een afwezigheid duurt langer dan ${months} maanden na elkaar: het recht zelf is misschien verloren.`,
    resources: ({ own, perDependant, total, year, isOld }) =>
      `Gemelde bestaansmiddelen voor ${year}: ${sayMoney(own, 'nl')} per maand, en ${sayMoney(perDependant, 'nl')} per persoon ten laste${total === undefined ? '' : `, samen ${sayMoney(total, 'nl')}`}.${isOld ? ' Het bedrag van de gevraagde dag werd niet gelezen: te bevestigen.' : ''}`,
  },
  general: {
    'day-rule':
      'Vijf jaar zijn bereikt op dezelfde datum, vijf jaar later. 29 februari wordt 1 maart.',
    projected: 'Wat nog komt, gaat ervan uit dat het verblijf zonder onderbreking doorloopt.',
    'not-a-decision':
      'Er wordt twee keer geteld: de strengste lezing geeft de veilige dag. De gemeente en de Dienst beslissen op basis van hun dossier.',
    'no-periods': 'Er is geen periode opgegeven: er valt niets te tellen.',
  },
}
