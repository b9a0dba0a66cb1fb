import { type Around, type DemoCase, writeCase } from '../demo-case.ts'
import { OFFICES } from '../offices.ts'

const office = 'exemple'
const { name: cabinet } = OFFICES[office]

/** Decisions that came to the first law firm, with the limits that they open. */
export function decisionsOfExemple(days: Around): readonly DemoCase[] {
  return [irrecevable(days), jourInconnu(days), detenue(days), redevanceIncomplete(days)]
}

function irrecevable({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'irrecevable',
    office,
    title: 'Exemple Goran',
    language: 'fr',
    on: ago(420),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('goran', 'applicant', {
      familyName: 'Exemple',
      givenName: 'Goran',
      birthDate: yearsAgo(44, 9),
      nationality: 'RS',
      officeNumber: '0.000.004',
    })
    pen.lives('Rue du Modèle 8', '4000', 'Liège', yearsAgo(4))
    pen.mandate('lawyer', cabinet, ago(430))
    pen.elects(ago(430))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('residence.effective', true)
    pen.argument('travail', '9bis', 'merits', {
      kind: 'travail',
      text: 'Un employeur l’attend avec un contrat.',
    })
    pen.argument('attaches', '9bis', 'circumstances', {
      kind: 'integration',
      text: 'Six ans de vie à Liège.',
    })
    pen.filed('depot', '9bis', ago(420))
    pen.receipt('recu', '9bis', ago(409), 'circulaire-annexe-3')
    pen.piece('recommande', 'Accusé de réception de la décision', {
      kind: 'decision',
      language: 'fr',
      dated: ago(26),
      says: ['Accusé de réception', 'Exemple, Goran'],
    })
    pen.decision('refus', '9bis', 'article-9bis.irrecevable', {
      on: ago(26),
      by: 'hand',
      decidedOn: ago(40),
      exhibits: ['recommande'],
    })
    pen.decision('oqt', '9bis', 'annexe-13', {
      on: ago(26),
      by: 'hand',
      decidedOn: ago(40),
      exhibits: ['recommande'],
    })
    pen.note('Moyen à creuser : la décision ne répond pas à l’argument tiré des six années.')
  })
}

function jourInconnu({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'jour-inconnu',
    office,
    title: 'Fictif Hélène',
    language: 'fr',
    on: ago(300),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('helene', 'applicant', {
      familyName: 'Fictif',
      givenName: 'Hélène',
      birthDate: yearsAgo(52, 1),
      nationality: 'CD',
    })
    pen.lives('Avenue Supposée 21', '4030', 'Liège', yearsAgo(1))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'carte-identite-nationale')
    pen.filed('depot', '9bis', ago(300))
    pen.decision('refus', '9bis', 'article-9bis.non-fondee', { by: 'post', decidedOn: ago(20) })
    pen.task('Demander à Hélène l’enveloppe : le cachet de la poste dit quand le délai part')
  })
}

function detenue({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'detenue',
    office,
    title: 'Inventée Iryna',
    language: 'fr',
    on: ago(200),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('iryna', 'applicant', {
      familyName: 'Inventée',
      givenName: 'Iryna',
      birthDate: yearsAgo(31),
      nationality: 'BY',
    })
    pen.lives('Rue du Modèle 30', '4000', 'Liège', yearsAgo(2))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('procedures.maintien', true)
    pen.filed('depot', '9bis', ago(200))
    pen.piece('annexe', 'Annexe 13septies', {
      kind: 'decision',
      language: 'fr',
      dated: ago(2),
      says: ['Annexe 13septies', 'Inventée, Iryna'],
    })
    pen.decision('maintien', '9bis', 'annexe-13septies', {
      on: ago(2),
      by: 'hand',
      circumstances: { detained: true },
      exhibits: ['annexe'],
    })
    pen.task('Appeler le centre : visite demandée', ago(1))
  })
}

function redevanceIncomplete({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'redevance-incomplete',
    office,
    title: 'Exemple Jonas',
    language: 'fr',
    on: ago(60),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('jonas', 'applicant', {
      familyName: 'Exemple',
      givenName: 'Jonas',
      birthDate: yearsAgo(27),
      nationality: 'GH',
    })
    pen.lives('Rue Inventée 40', '4000', 'Liège', yearsAgo(1))
    pen.mandate('lawyer', cabinet, ago(70))
    pen.elects(ago(70))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('redevance.montant-paye', 200_00)
    pen.fact('redevance.preuve-jointe', true)
    pen.filed('depot', '9bis', ago(60))
    pen.piece('annexe43', 'Annexe 43', {
      kind: 'decision',
      language: 'fr',
      dated: ago(9),
      says: ['Annexe 43', 'Exemple, Jonas'],
    })
    pen.decision('complement', '9bis', 'annexe-43', {
      on: ago(9),
      by: 'registered-receipt',
      exhibits: ['annexe43'],
    })
  })
}
