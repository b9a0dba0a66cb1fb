import type { OrientWording } from './index.ts'

export const orientNl: OrientWording = {
  regimes: {
    belgian: {
      label: 'Belg',
      says: 'Een Belg is geen vreemdeling: hij hoeft geen verblijf te vragen. Een andere nationaliteit verandert daar niets aan.',
    },
    union: {
      label: 'Burger van de Unie of van een gelijkgestelde staat',
      says: 'Het vrij verkeer geldt: het verblijf wordt niet gevraagd, het wordt erkend.',
    },
    'union-family': {
      label: 'Familielid van een burger die zich in de Unie verplaatst',
      says: 'Het verblijf is afgeleid van dat van de burger van de Unie, of van de Belg die uit een andere staat terugkwam.',
    },
    'withdrawal-agreement': {
      label: 'Terugtrekkingsakkoord met het Verenigd Koninkrijk',
      says: 'Het akkoord behoudt een verblijf dat lijkt op dat van burgers van de Unie voor wie hier vóór 2021 woonde.',
    },
    'third-country': {
      label: 'Onderdaan van een andere staat, of staatloze',
      says: 'Verblijf van meer dan 90 dagen vraagt een machtiging of een toelating, in principe gevraagd in het buitenland.',
    },
    'short-stay': {
      label: 'Kort verblijf',
      says: 'Tot 90 dagen binnen elke periode van 180 dagen gelden andere regels: zie de pagina over het kort verblijf.',
    },
    unknown: {
      label: 'Regeling nog vast te stellen',
      says: 'Zonder de nationaliteit is niet bekend welke regels gelden: geen enkele weg wordt daarom uitgesloten.',
    },
  },
  closed: (condition) => `Niet vervulde voorwaarde: ${condition}.`,
  closedEarly: (condition) =>
    `Geen van de ontbrekende antwoorden kan deze voorwaarde vervullen: ${condition}.`,
  heldBack: (condition, readUntil) =>
    `Volgens de laatst gelezen tekst, van kracht tot ${readUntil}, niet vervulde voorwaarde: ${condition}. Die tekst is sindsdien gewijzigd: te bevestigen.`,
  warnings: {
    belgianFirst:
      'Meerdere nationaliteiten, waaronder de Belgische: in België telt alleen de Belgische nationaliteit.',
    unionFirst:
      'Meerdere nationaliteiten, waaronder een van de Unie of van een gelijkgestelde staat: het vrij verkeer geldt.',
    notYetListed: (code) =>
      `${code}: hier is niet bekend of dit paspoort die dag vrij verkeer gaf.`,
    refugee:
      'Deze code is die van een reisdocument voor vluchtelingen, geen nationaliteit: de persoon telt hier als onderdaan van een andere staat.',
  },
  unknownFact: (id, nearest) =>
    `“${id}” is geen vraag van de wegwijzer. Verbeter de naam of laat het weg${
      nearest.length > 0 ? `; misschien: ${nearest.join(', ')}` : ''
    }.`,
  noScore:
    'De wegen volgen de orde van de materies. Dit is geen rangschikking en geen voorspelling: de overheid beslist.',
}
