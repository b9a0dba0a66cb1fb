import type { PlacedName, PointNames, TextNames } from './names.ts'

const van = (alone: string): PlacedName => ({ alone, of: `van ${alone}` })
const vanDe = (alone: string): PlacedName => ({ alone, of: `van de ${alone}` })
const vanHet = (alone: string): PlacedName => ({ alone, of: `van het ${alone}` })

export const namesNl: TextNames = {
  dated: {
    law: (day) => vanDe(`wet van ${day}`),
    programmeLaw: (day) => vanDe(`programmawet van ${day}`),
    coordinatedLaws: (day) => vanDe(`gecoördineerde wetten van ${day} op de Raad van State`),
    decree: (day) => vanHet(`koninklijk besluit van ${day}`),
    circular: (day) => vanDe(`omzendbrief van ${day}`),
    instruction: (day) => vanDe(`instructie van ${day}`),
  },
  courts: { ce: 'Raad van State', cce: 'RvV', cc: 'Grondwettelijk Hof' },
  ruling: (court, number, day) => `${court}, arrest nr. ${number} van ${day}`,
  others: {
    'ar-2015-02-16-redevance': vanHet('koninklijk besluit van 16 februari 2015 (vernietigd)'),
    'ar-2017-02-14-redevance': vanHet(
      'koninklijk besluit van 14 februari 2017 (gedeeltelijk vernietigd)',
    ),
    'instruction-2009-07-19': vanDe('instructie van 19 juli 2009 (vernietigd)'),
    'annexe-20-acte-de-notification': 'model van bijlage 20, akte van kennisgeving',
    cedh: vanHet('Europees Verdrag voor de Rechten van de Mens'),
    'directive-2008-115': van('richtlijn 2008/115/EG'),
    'reglement-2001-539': van('verordening (EG) nr. 539/2001'),
    'reglement-2018-1806': van('verordening (EU) 2018/1806'),
    'reglement-2023-850': van('verordening (EU) 2023/850'),
    'reglement-2025-11': van('verordening (EU) 2025/11'),
    'code-frontieres-schengen': vanDe('Schengengrenscode (verordening (EU) 2016/399)'),
    'accord-retrait-royaume-uni': vanHet(
      'akkoord over de terugtrekking van het Verenigd Koninkrijk',
    ),
    'suspension-accord-vanuatu':
      'opschorting van de overeenkomst met Vanuatu over visumvrijstelling',
    'suspension-georgie-2026':
      'opschorting van de visumvrijstelling voor Georgische diplomatieke en dienstpaspoorten',
    'cce-2018-07-09': 'RvV, arrest van 9 juli 2018',
    'cce-redevance-2019-2022': 'RvV, vernietiging van weigeringen wegens de retributie',
    'ce-circonstances-exceptionnelles':
      'Raad van State, vaste rechtspraak over de buitengewone omstandigheden',
    'cedh-3910-13':
      'Europees Hof voor de Rechten van de Mens, nr. 3910/13, M.P.E.V. en anderen t. Zwitserland',
    'cjue-c-225-16': 'HvJ-EU, C-225/16, Ouhrami',
    'note-oe-2020-12-11': 'nota van de Dienst Vreemdelingenzaken van 11 december 2020',
    'memo-120': 'Dienst Vreemdelingenzaken, MEMO120 van 16 juli 2012',
    'memo-125bis': 'Dienst Vreemdelingenzaken, MEMO125BIS van 15 juni 2016',
    'pratique-oe-9bis': 'Dienst Vreemdelingenzaken, pagina’s over artikel 9bis',
    'pratique-oe-redevance': 'Dienst Vreemdelingenzaken, pagina over de retributie',
    'adde-fiche-9bis': 'ADDE, praktische fiche over artikel 9bis',
    'adde-formation-2025-10-02': 'ADDE, opleiding van 2 oktober 2025 over het verblijfsrecht',
    'agii-9bis': 'Agentschap Integratie en Inburgering, pagina over artikel 9bis',
    'agii-redevance': 'Agentschap Integratie en Inburgering, pagina’s over de retributie',
    'vreemdelingenrecht-9bis': 'Vreemdelingenrecht.be, pagina over artikel 9bis',
    'guides-prives-redevance-2026': 'private gidsen over de bedragen van 2026, niet bevestigd',
    'calcul-indexation-redevance': 'eigen berekening: bedrag van 2025, geïndexeerd',
    'redevance-montant-inconnu': 'geen bedrag bekend: indexering van 1 januari niet gelezen',
  },
}

export const pointsNl: PointNames = {
  apatridie: 'staatloosheid',
  'autres documents': 'andere documenten',
  'changement de résidence': 'verandering van verblijfplaats',
  'circonstances exceptionnelles': 'buitengewone omstandigheden',
  'contenu de la demande': 'inhoud van de aanvraag',
  'demandes adressées directement à l’Office': 'aanvragen rechtstreeks bij de Dienst',
  'demandes successives': 'opeenvolgende aanvragen',
  'document d’identité': 'identiteitsdocument',
  'enquête de résidence': 'woonstcontrole',
  intégration: 'integratie',
  'interdiction d’entrée': 'inreisverbod',
  'langue de la demande': 'taal van de aanvraag',
  'longue procédure d’asile': 'lange asielprocedure',
  'parent d’un enfant en séjour légal': 'ouder van een kind met wettig verblijf',
  'procédure d’asile déraisonnablement longue': 'onredelijk lange asielprocedure',
  redevance: 'retributie',
  résidence: 'verblijfplaats',
  scolarité: 'schoolbezoek',
  signature: 'handtekening',
  'situations humanitaires urgentes': 'dringende humanitaire situaties',
  travail: 'werk',
}
