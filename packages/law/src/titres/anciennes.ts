import { localDate } from '@sejour/calendar'
import { agiiSejour } from '../texts/index.ts'
import type { Titre } from './titre.ts'

const fiveYears = { value: { years: 5 }, source: agiiSejour } as const
const population = { value: 'population', source: agiiSejour } as const
const on2021 = { on: localDate('2021-10-11'), source: agiiSejour } as const
const on2022 = { on: localDate('2022-07-18'), source: agiiSejour } as const

/** Cards that nobody is given any more. */
export const anciennesCartes = [
  {
    id: 'C',
    row: 'C_OLD',
    name: 'Ancienne carte C. Carte d’identité d’étranger',
    nature: 'old-card',
    classe: 'unlimited',
    issuedBy: 'commune',
    models: ['annexe-7'],
    validity: fiveYears,
    register: population,
    replacedBy: { id: 'K', ...on2021 },
    statements: ['C.role', 'C.remplacee', 'sejour.illimite', 'ancienne.duree', 'ancienne.verifier'],
  },
  {
    id: 'D',
    row: 'D_OLD',
    name: 'Ancienne carte D. Résident de longue durée – CE',
    nature: 'old-card',
    classe: 'unlimited',
    issuedBy: 'commune',
    models: ['annexe-7bis'],
    validity: fiveYears,
    register: population,
    replacedBy: { id: 'L', ...on2021 },
    statements: ['D.role', 'D.remplacee', 'sejour.illimite', 'ancienne.duree', 'ancienne.verifier'],
  },
  {
    id: 'E',
    row: 'E_OLD',
    name: 'Ancienne carte E. Attestation d’enregistrement',
    nature: 'old-card',
    classe: 'limited',
    issuedBy: 'commune',
    models: ['annexe-8'],
    validity: fiveYears,
    register: { value: 'etrangers', source: agiiSejour },
    replacedBy: { id: 'EU', ...on2022 },
    statements: [
      'E.role',
      'E.remplacee',
      'EU.declaratif',
      'EU.travail',
      'ancienne.duree',
      'ancienne.verifier',
    ],
  },
  {
    id: 'E+',
    row: 'E+_OLD',
    name: 'Ancienne carte E+. Permanence du séjour',
    nature: 'old-card',
    classe: 'permanent',
    issuedBy: 'commune',
    models: ['annexe-8bis'],
    validity: fiveYears,
    register: population,
    replacedBy: { id: 'EU+', ...on2022 },
    statements: [
      'E+.role',
      'E+.remplacee',
      'sejour.permanent',
      'EU.travail',
      'ancienne.duree',
      'ancienne.verifier',
    ],
  },
] as const satisfies readonly Titre[]
