import type { PlacedName, PointNames, TextNames } from './names.ts'

const of = (alone: string): PlacedName => ({ alone, of: `of ${alone}` })
const ofThe = (alone: string): PlacedName => ({ alone, of: `of the ${alone}` })

export const namesEn: TextNames = {
  dated: {
    law: (day) => ofThe(`law of ${day}`),
    programmeLaw: (day) => ofThe(`programme law of ${day}`),
    coordinatedLaws: (day) => ofThe(`coordinated laws of ${day} on the Council of State`),
    decree: (day) => ofThe(`royal decree of ${day}`),
    circular: (day) => ofThe(`circular of ${day}`),
    instruction: (day) => ofThe(`instruction of ${day}`),
  },
  courts: { ce: 'Council of State', cce: 'CALL', cc: 'Constitutional Court' },
  ruling: (court, number, day) => `${court}, judgment no. ${number} of ${day}`,
  others: {
    'ar-2015-02-16-redevance': ofThe('royal decree of 16 February 2015 (annulled)'),
    'ar-2017-02-14-redevance': ofThe('royal decree of 14 February 2017 (annulled in part)'),
    'instruction-2009-07-19': ofThe('instruction of 19 July 2009 (annulled)'),
    'annexe-20-acte-de-notification': 'model of annex 20, deed of notification',
    cedh: ofThe('European Convention on Human Rights'),
    'directive-2008-115': of('Directive 2008/115/EC'),
    'reglement-2001-539': of('Regulation (EC) No 539/2001'),
    'reglement-2018-1806': of('Regulation (EU) 2018/1806'),
    'reglement-2023-850': of('Regulation (EU) 2023/850'),
    'reglement-2025-11': of('Regulation (EU) 2025/11'),
    'code-frontieres-schengen': ofThe('Schengen Borders Code (Regulation (EU) 2016/399)'),
    'accord-retrait-royaume-uni': ofThe('agreement on the withdrawal of the United Kingdom'),
    'suspension-accord-vanuatu': 'suspension of the visa waiver agreement with Vanuatu',
    'suspension-georgie-2026':
      'suspension of the visa exemption for Georgian diplomatic and service passports',
    'cce-2018-07-09': 'CALL, judgment of 9 July 2018',
    'cce-redevance-2019-2022': 'CALL, annulments of refusals based on the fee',
    'ce-circonstances-exceptionnelles':
      'Council of State, settled case law on exceptional circumstances',
    'cedh-3910-13':
      'European Court of Human Rights, no. 3910/13, M.P.E.V. and Others v. Switzerland',
    'cjue-c-225-16': 'CJEU, C-225/16, Ouhrami',
    'note-oe-2020-12-11': 'note of the Immigration Office of 11 December 2020',
    'memo-120': 'Immigration Office, MEMO120 of 16 July 2012',
    'memo-125bis': 'Immigration Office, MEMO125BIS of 15 June 2016',
    'pratique-oe-9bis': 'Immigration Office, pages on article 9bis',
    'pratique-oe-redevance': 'Immigration Office, page on the fee',
    'adde-fiche-9bis': 'ADDE, practice sheet on article 9bis',
    'adde-formation-2025-10-02': 'ADDE, course of 2 October 2025 on the law of residence',
    'agii-9bis': 'Agentschap Integratie en Inburgering, page on article 9bis',
    'agii-redevance': 'Agentschap Integratie en Inburgering, pages on the fee',
    'vreemdelingenrecht-9bis': 'Vreemdelingenrecht.be, page on article 9bis',
    'guides-prives-redevance-2026': 'private guides on the amounts of 2026, unconfirmed',
    'calcul-indexation-redevance': 'our calculation: amount of 2025, indexed',
    'redevance-montant-inconnu': 'no amount known: indexation of 1 January not read',
  },
}

export const pointsEn: PointNames = {
  apatridie: 'statelessness',
  'autres documents': 'other documents',
  'changement de résidence': 'change of residence',
  'circonstances exceptionnelles': 'exceptional circumstances',
  'contenu de la demande': 'content of the request',
  'demandes adressées directement à l’Office': 'requests sent directly to the Office',
  'demandes successives': 'successive requests',
  'document d’identité': 'identity document',
  'enquête de résidence': 'residence check',
  intégration: 'integration',
  'interdiction d’entrée': 'entry ban',
  'langue de la demande': 'language of the request',
  'longue procédure d’asile': 'long asylum procedure',
  'parent d’un enfant en séjour légal': 'parent of a child in legal stay',
  'procédure d’asile déraisonnablement longue': 'unreasonably long asylum procedure',
  redevance: 'fee',
  résidence: 'residence',
  scolarité: 'schooling',
  signature: 'signature',
  'situations humanitaires urgentes': 'urgent humanitarian situations',
  travail: 'work',
}
