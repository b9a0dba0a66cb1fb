import type { FactTexts } from '@sejour/engine'

export const familleEn: FactTexts<typeof import('./famille.ts')> = {
  'famille.lien': {
    label: 'Tie to the family member to be joined',
    question: 'Who are you to the family member whom you want to join in Belgium?',
    why: 'Each tie opens a different route, with its own conditions.',
    options: {
      aucun: 'I am joining nobody',
      conjoint: 'Their spouse, or a registered partner treated as a spouse',
      partenaire: 'Their registered partner (legal cohabitant)',
      'enfant-mineur': 'Their child under 18, or their spouse’s',
      'enfant-18-20': 'Their child aged 18 to 20, or their spouse’s',
      'enfant-majeur': 'Their child aged 21 or over',
      ascendant: 'Their father, mother or grandparent, and they are an adult',
      'parent-de-mineur': 'Their father or mother, and they are a minor',
      autre: 'Another family member, or an unregistered partner',
    },
    exhibits: ['Marriage certificate', 'Birth certificate', 'Declaration of legal cohabitation'],
  },
  'famille.regroupant': {
    label: 'Family member to be joined',
    question: 'Who is this family member?',
    why: 'Their nationality and their stay decide which rule applies.',
    options: {
      belge: 'A Belgian who has not lived in another State of the Union',
      'belge-mobile': 'A Belgian who lived in another State of the Union and came back',
      union: 'A citizen of the Union, Norway, Iceland, Liechtenstein or Switzerland',
      'tiers-illimite': 'A foreigner with unlimited stay: B, K or L card',
      protege: 'A recognised refugee or a holder of subsidiary protection',
      apatride: 'A stateless person whom Belgium admitted to stay',
      'tiers-limite':
        'A foreigner with limited stay: work, studies, medical reasons, another A, H, I or J card',
    },
    exhibits: ['Copy of their card'],
  },
  'famille.regroupant-depuis': {
    label: 'Start of the family member’s right to stay',
    question: 'Since which day has this family member had a right to stay in Belgium?',
    why: 'Since 18 August 2025 the conditions depend on that day, and a waiting time may apply.',
    exhibits: ['Their first card', 'An extract from the national register'],
  },
  'famille.enfant-en-sejour': {
    label: 'Child in legal stay in Belgium',
    question:
      'Do you have a minor child who lives in Belgium and has a right to stay or is Belgian?',
    why: 'This tie opens a route when the child is Belgian or a citizen of the Union, and counts elsewhere.',
    exhibits: ['Birth certificate', 'The child’s card'],
  },
}
