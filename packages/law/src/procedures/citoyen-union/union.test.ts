import { checkProcedure } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { autreFamilleUnionDe } from '../autre-famille-union/de.ts'
import { autreFamilleUnionEn } from '../autre-famille-union/en.ts'
import { autreFamilleUnion } from '../autre-famille-union/index.ts'
import { autreFamilleUnionNl } from '../autre-famille-union/nl.ts'
import { familleUnionDe } from '../famille-union/de.ts'
import { familleUnionEn } from '../famille-union/en.ts'
import { familleUnion } from '../famille-union/index.ts'
import { familleUnionNl } from '../famille-union/nl.ts'
import { citoyenUnionDe } from './de.ts'
import { citoyenUnionEn } from './en.ts'
import { citoyenUnion } from './index.ts'
import { citoyenUnionNl } from './nl.ts'
import { assessed, type Known } from './union.fixtures.ts'

describe.each([
  [citoyenUnion, { nl: citoyenUnionNl, de: citoyenUnionDe, en: citoyenUnionEn }],
  [familleUnion, { nl: familleUnionNl, de: familleUnionDe, en: familleUnionEn }],
  [
    autreFamilleUnion,
    { nl: autreFamilleUnionNl, de: autreFamilleUnionDe, en: autreFamilleUnionEn },
  ],
])('$id', (procedure, wordings) => {
  test('has no flaw in any language', () => {
    expect(checkProcedure(procedure, wordings)).toEqual([])
  })

  test('names as many pieces of evidence in every language', () => {
    const expected = procedure.facts.map(({ id, exhibits }) => [id, exhibits?.length ?? 0])
    Object.values(wordings).forEach(({ facts }) => {
      const found = procedure.facts.map(({ id }) => [id, facts[id]?.exhibits?.length ?? 0])
      expect(found).toEqual(expected)
    })
  })
})

const here: Known = { 'situation.duree': 'long' }
const citizen: Known = { ...here, 'situation.nationalite': 'union', 'citoyen-union.identite': true }
const noGround: Known = {
  'citoyen-union.activite': 'aucune',
  'citoyen-union.etudes': false,
  'citoyen-union.ressources': false,
  'citoyen-union.assurance': false,
  'famille.regroupant': 'belge',
  'famille.lien': 'aucun',
}

describe('the grounds of a citizen of the Union', () => {
  const seeker: Known = {
    ...citizen,
    ...noGround,
    'citoyen-union.activite': 'recherche',
    'citoyen-union.recherche': true,
  }
  test.each([
    {
      known: { ...citizen, 'citoyen-union.activite': 'salarie' },
      outcome: 'conditions-remplies',
      because: 'G110: employed work is enough, nothing else is asked',
    },
    {
      known: { ...citizen, ...noGround },
      outcome: 'condition-manquante',
      because: 'G107: the list is closed',
    },
    {
      known: { ...seeker, 'citoyen-union.six-mois': false },
      outcome: 'conditions-remplies',
      because: 'AX-01: before six months proof of the search is enough',
    },
    {
      known: { ...seeker, 'citoyen-union.six-mois': true },
      outcome: 'a-l-appreciation',
      because: 'AX-01: after six months a real chance may be asked for',
    },
    {
      known: { ...seeker, 'citoyen-union.recherche': false, 'citoyen-union.six-mois': false },
      outcome: 'condition-manquante',
      because: 'AX-01: the search itself is always to be proven',
    },
    {
      known: {
        ...citizen,
        ...noGround,
        'citoyen-union.ressources': true,
        'citoyen-union.assurance': true,
      },
      outcome: 'a-l-appreciation',
      because: 'G112: no fixed amount, the personal situation is weighed',
    },
    {
      known: {
        ...citizen,
        ...noGround,
        'citoyen-union.etudes': true,
        'citoyen-union.ressources': true,
        'citoyen-union.assurance': true,
      },
      outcome: 'conditions-remplies',
      because: 'G109: enrolled, insured, with a declaration on resources',
    },
    {
      known: {
        ...citizen,
        ...noGround,
        'famille.regroupant': 'union',
        'famille.lien': 'conjoint',
      },
      outcome: 'conditions-remplies',
      because: 'G108: the spouse of a citizen of the Union',
    },
    {
      known: {
        ...citizen,
        ...noGround,
        'famille.regroupant': 'belge-mobile',
        'famille.lien': 'conjoint',
      },
      outcome: 'conditions-remplies',
      because: 'G108: the Italian wife of a Belgian who came back from France',
    },
    {
      known: { ...citizen, ...noGround, 'famille.lien': 'conjoint' },
      outcome: 'a-l-appreciation',
      because: 'the Italian wife of a Belgian who never left: article 40ter has its own conditions',
    },
    {
      known: { ...citizen, ...noGround, 'famille.lien': 'ascendant' },
      outcome: 'condition-manquante',
      because: 'the mother of an adult Belgian is not of that family',
    },
    {
      known: { ...here, 'situation.nationalite': 'tiers' },
      outcome: 'voie-fermee',
      because: 'this way is for citizens of the Union',
    },
    { known: citizen, outcome: 'a-completer', because: 'no ground was asked for yet' },
  ])('$outcome: $because', ({ known, outcome }) => {
    expect(assessed(citoyenUnion, known, '2025-06-02').outcome).toBe(outcome)
  })

  test.each([
    { on: '2025-08-31', outcome: 'conditions-remplies', because: 'documents could follow' },
    { on: '2025-09-01', outcome: 'condition-manquante', because: 'C2: all documents at filing' },
  ])('incomplete on $on: $because', ({ on, outcome }) => {
    const known = { ...citizen, 'citoyen-union.activite': 'salarie', 'union.pieces': false }
    expect(assessed(citoyenUnion, known, on).outcome).toBe(outcome)
  })

  test('AX-01: a refusal before the sixth month is warned about', () => {
    const found = assessed(citoyenUnion, seeker, '2019-07-20')
    expect(found.notices).toContain('citoyen-union.avis-recherche')
  })

  test('C28: a negative residence check decides nothing', () => {
    const known = {
      ...citizen,
      'citoyen-union.activite': 'salarie',
      'union.controle': 'negatif',
      'union.tardive': true,
    }
    const found = assessed(citoyenUnion, known, '2025-06-02')
    expect(found.outcome).toBe('conditions-remplies')
    expect(found.notices).toEqual(['union.avis-tardive', 'union.avis-controle'])
  })
})

describe('the family of a citizen of the Union', () => {
  const family: Known = {
    ...here,
    'situation.nationalite': 'tiers',
    'famille.regroupant': 'union',
    'famille-union.lien-prouve': true,
  }
  test.each([
    { tie: { 'famille.lien': 'conjoint' }, outcome: 'conditions-remplies', because: 'a spouse' },
    {
      tie: { 'famille.lien': 'partenaire' },
      outcome: 'a-l-appreciation',
      because: 'a registered partner: the relationship is weighed',
    },
    {
      tie: { 'famille.lien': 'enfant-18-20' },
      outcome: 'conditions-remplies',
      because: 'a child under 21 need not be dependent',
    },
    {
      tie: { 'famille.lien': 'enfant-majeur', 'famille-union.a-charge': false },
      outcome: 'condition-manquante',
      because: 'an adult child must be dependent',
    },
    {
      tie: { 'famille.lien': 'parent-de-mineur', 'famille-union.garde': true },
      outcome: 'a-l-appreciation',
      because: 'AX-06: the father of a Dutch child; resources are weighed',
    },
    {
      tie: { 'famille.lien': 'conjoint', 'famille-union.lien-prouve': false },
      outcome: 'condition-manquante',
      because: 'without proof of the tie an annex 19quinquies comes',
    },
    {
      tie: { 'famille.lien': 'conjoint', 'famille.regroupant': 'belge' },
      outcome: 'voie-fermee',
      because: 'the family of a Belgian who never moved is another way',
    },
  ])('$outcome: $because', ({ tie, outcome }) => {
    expect(assessed(familleUnion, { ...family, ...tie }, '2025-06-02').outcome).toBe(outcome)
  })

  test('AX-06: an earlier entry ban closes nothing, and is spoken of', () => {
    const known = {
      ...family,
      'famille.lien': 'parent-de-mineur',
      'famille-union.garde': true,
      'situation.interdiction-entree': true,
    }
    const found = assessed(familleUnion, known, '2023-02-16')
    expect(found.outcome).toBe('a-l-appreciation')
    expect(found.notices).toContain('famille-union.avis-interdiction')
  })
})

describe('other family members', () => {
  const other: Known = {
    ...here,
    'situation.nationalite': 'tiers',
    'famille.regroupant': 'union',
    'famille.lien': 'autre',
  }
  test.each([
    { on: '2024-08-31', because: 'article 47/1' },
    { on: '2024-09-01', because: 'article 47/2' },
  ])('$on: $because, always weighed, never suspensive', ({ on }) => {
    const known = { ...other, 'autre-famille-union.categorie': 'partenaire' }
    const found = assessed(autreFamilleUnion, known, on)
    expect(found.outcome).toBe('a-l-appreciation')
    expect(found.notices).toEqual(['autre-famille-union.avis-recours'])
  })

  test('nobody outside the categories', () => {
    const known = { ...other, 'autre-famille-union.categorie': 'aucune' }
    expect(assessed(autreFamilleUnion, known, '2025-06-02').outcome).toBe('condition-manquante')
  })
})
