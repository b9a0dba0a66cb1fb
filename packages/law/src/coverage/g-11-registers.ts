import type { Coverage } from './coverage.ts'

/** Slide 9: registers, and the conclusion. */
export const registers: Coverage = {
  G212: { registers: ['inscription.legalite', 'inscription.residence'] },
  G213: { registers: ['attente.annexe-19', 'vie.annexe-19'], terms: ['registre-d-attente'] },
  G214: { registers: ['attente.asile', 'vie.asile'] },
  G215: { registers: ['etrangers.recevable', 'vie.recevable'], terms: ['registre-des-etrangers'] },
  G216: { registers: ['etrangers.long-sejour', 'vie.long-sejour'] },
  G217: { registers: ['etrangers.illimite', 'vie.carte-b'] },
  G218: { registers: ['population.etabli', 'vie.etabli'], terms: ['registre-de-la-population'] },
  G219: { registers: ['population.longue-duree', 'etrangers.autre-etat'] },
  G220: { registers: ['population.permanent'] },
  G221: {
    leftOut:
      'A conclusion and no rule: it asks that rules be dated and cited, which all of them are.',
  },
}
