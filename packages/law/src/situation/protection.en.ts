import type { FactTexts } from '@sejour/engine'

export const protectionEn: FactTexts<typeof import('./protection.ts')> = {
  'protection.crainte': {
    label: 'Fear on return',
    question: 'Do you fear being persecuted, killed, tortured or caught in a war if you go back?',
    why: 'International protection is asked in Belgium or at the border, without a fee.',
  },
  'protection.temporaire': {
    label: 'Group named for temporary protection',
    question:
      'Do you belong to a group that the Union has named for temporary protection (Ukraine)?',
    why: 'This group receives a certificate without an individual examination of fears.',
  },
  'protection.maladie-grave': {
    label: 'Serious illness',
    question:
      'Do you have an illness so serious that going back without care would endanger your life or health?',
    why: 'Article 9ter has a request of its own, sent to the Immigration Office, without a fee.',
    exhibits: ['Standard medical certificate less than three months old'],
  },
  'protection.traite': {
    label: 'Victim of trafficking or aggravated smuggling',
    question: 'Did someone exploit or sell you, or put your life in danger while smuggling you?',
    why: 'Whoever leaves the exploiters and accepts the support of a recognised centre gets time, and may then get a stay.',
  },
  'protection.mineur-seul': {
    label: 'Unaccompanied foreign minor',
    question: 'Are you under 18 and in Belgium without father, mother or legal guardian?',
    why: 'A guardian is appointed and the Immigration Office looks for a durable solution.',
  },
  'protection.apatridie': {
    label: 'Recognised as stateless',
    question: 'Has a court recognised you as stateless?',
    why: 'Since 1 September 2024 a recognised stateless person may ask for admission to stay.',
    exhibits: ['Judgment'],
  },
}
