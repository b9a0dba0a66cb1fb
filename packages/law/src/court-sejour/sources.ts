import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'
import { article } from '../texts/index.ts'

export const reglementVisas: LegalText = {
  id: 'reglement-2018-1806',
  level: 'eu-law',
  date: localDate('2018-11-14'),
  title:
    'règlement (UE) 2018/1806 fixant la liste des pays dont les ressortissants ont besoin d’un visa',
  url: 'https://eur-lex.europa.eu/eli/reg/2018/1806/oj',
}

const ancienReglementVisas: LegalText = {
  id: 'reglement-2001-539',
  level: 'eu-law',
  date: localDate('2001-03-15'),
  title: 'règlement (CE) n° 539/2001, liste des visas en vigueur avant 2018',
  url: 'https://eur-lex.europa.eu/eli/reg/2001/539/oj',
}

const reglementVanuatu: LegalText = {
  id: 'reglement-2025-11',
  level: 'eu-law',
  date: localDate('2024-12-19'),
  title: 'règlement (UE) 2025/11 soumettant les ressortissants du Vanuatu au visa',
}

const reglementKosovo: LegalText = {
  id: 'reglement-2023-850',
  level: 'eu-law',
  date: localDate('2023-04-19'),
  title: 'règlement (UE) 2023/850 dispensant de visa les titulaires d’un passeport du Kosovo',
}

const suspensionVanuatu: LegalText = {
  id: 'suspension-accord-vanuatu',
  level: 'eu-law',
  title: 'suspension, en partie puis en entier, de l’accord de dispense avec le Vanuatu',
}

const suspensionGeorgie: LegalText = {
  id: 'suspension-georgie-2026',
  level: 'eu-law',
  title: 'suspension de la dispense pour les passeports diplomatiques et de service géorgiens',
}

const accordRetrait: LegalText = {
  id: 'accord-retrait-royaume-uni',
  level: 'treaty',
  title: 'accord sur le retrait du Royaume-Uni, fin de la transition le 31 décembre 2020',
}

export const codeFrontieres: LegalText = {
  id: 'code-frontieres-schengen',
  level: 'eu-law',
  date: localDate('2016-03-09'),
  title: 'règlement (UE) 2016/399, code frontières Schengen',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/399/oj',
}

/** At most 90 days in any 180: the law of 1980 and the Schengen Borders Code. */
export const regleDesNonanteJours: readonly Provision[] = [
  article('6'),
  cite(codeFrontieres, { article: '6' }, { certainty: 'medium' }),
]

export const libreCirculation: Provision = article('40')
export const annexeI: Provision = cite(reglementVisas, { point: 'annexe I' })
export const annexeII: Provision = cite(reglementVisas, { point: 'annexe II' })
export const ancienneAnnexeI: Provision = ancienne('annexe I')
export const ancienneAnnexeII: Provision = ancienne('annexe II')
export const vanuatuSuspendu: Provision = cite(suspensionVanuatu, {}, { certainty: 'medium' })
export const vanuatuSoumis: Provision = cite(reglementVanuatu)
export const kosovoDispense: Provision = cite(reglementKosovo)
export const georgieSuspendue: Provision = cite(suspensionGeorgie, {}, { certainty: 'low' })
export const finDeTransition: Provision = cite(accordRetrait)

function ancienne(point: string): Provision {
  return cite(ancienReglementVisas, { point }, { certainty: 'medium' })
}
