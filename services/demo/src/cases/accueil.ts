import { type Around, type DemoCase, writeCase } from '../demo-case.ts'
import { OFFICES } from '../offices.ts'

const office = 'accueil'
const { name: asbl } = OFFICES[office]

/** What the organisation follows: families, titles that end, and people who come back with a letter. */
export function casesOfAccueil(days: Around): readonly DemoCase[] {
  return [
    carteQuiExpire(days),
    famille(days),
    sejourIllimite(days),
    redevanceImpayee(days),
    sansObjet(days),
    argumentExclu(days),
    classe(days),
  ]
}

function carteQuiExpire({ ago, ahead, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'carte-qui-expire',
    office,
    title: 'Fictive Rosa',
    language: 'fr',
    on: ago(700),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('rosa', 'applicant', {
      familyName: 'Fictive',
      givenName: 'Rosa',
      birthDate: yearsAgo(39),
      nationality: 'BO',
      speaks: 'es',
      phone: '0470 00 00 21',
    })
    pen.lives('Rue Supposée 6', '1000', 'Bruxelles', yearsAgo(5))
    pen.mandate('organisation', asbl, ago(700))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.filed('depot', '9bis', ago(690))
    pen.title('carte', '9bis', 'A', { from: ago(315), until: ahead(50) })
    pen.piece('contrat', 'Contrat de travail', {
      kind: 'contrat-de-travail',
      language: 'fr',
      coversFrom: ago(280),
      coversUntil: ahead(85),
      says: ['Contrat de travail', 'Fictive, Rosa'],
    })
    pen.task('Prendre rendez-vous à la commune pour la prolongation', ahead(5))
  })
}

function famille({ ago, ahead, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'famille',
    office,
    title: 'Famille Imaginaire',
    language: 'fr',
    on: ago(260),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('salma', 'applicant', {
      familyName: 'Imaginaire',
      givenName: 'Salma',
      birthDate: yearsAgo(42),
      nationality: 'SY',
      officeNumber: '0.000.022',
    })
    pen.person('tarek', 'partner', {
      familyName: 'Imaginaire',
      givenName: 'Tarek',
      birthDate: yearsAgo(45),
      nationality: 'SY',
    })
    pen.person('umm', 'child', {
      familyName: 'Imaginaire',
      givenName: 'Ummi',
      birthDate: yearsAgo(20),
      nationality: 'SY',
    })
    pen.person('vera', 'child', {
      familyName: 'Imaginaire',
      givenName: 'Véra',
      birthDate: yearsAgo(18, 21),
      nationality: 'SY',
    })
    pen.person('walid', 'child', {
      familyName: 'Imaginaire',
      givenName: 'Walid',
      birthDate: yearsAgo(6),
      nationality: 'SY',
    })
    pen.lives('Chaussée Fictive 100', '1030', 'Schaerbeek', yearsAgo(2))
    pen.mandate('organisation', asbl, ago(260))
    pen.elects(ago(260))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'titre-de-voyage')
    pen.fact('residence.effective', true)
    pen.fact('demande.menage-complet', true)
    pen.argument('ecole', '9bis', 'circumstances', {
      kind: 'scolarite',
      text: 'Walid est en première primaire, Véra en dernière année.',
    })
    pen.piece('ecole', 'Attestations scolaires', {
      kind: 'attestation-scolaire',
      language: 'fr',
      dated: ago(265),
      coversFrom: yearsAgo(2),
      coversUntil: ago(265),
      proves: [pen.forArgument('ecole')],
      persons: ['vera', 'walid'],
      says: ['Écoles imaginaires', 'Imaginaire, Véra et Walid'],
    })
    pen.filed('depot', '9bis', ago(250))
    pen.decision('refus-fille', '9bis', 'article-9bis.irrecevable', {
      on: ago(21),
      by: 'registered',
      persons: ['umm'],
    })
    pen.do({ type: 'record-departure', person: pen.id('tarek'), on: ago(30), why: 'séparation' })
    pen.task('Expliquer à Véra ce qui change à ses dix-huit ans', ahead(14))
  })
}

function sejourIllimite({ ago, ahead, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'sejour-illimite',
    office,
    title: 'Fictif Xavier',
    language: 'fr',
    on: ago(1500),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('xavier', 'applicant', {
      familyName: 'Fictif',
      givenName: 'Xavier',
      birthDate: yearsAgo(50),
      nationality: 'HT',
    })
    pen.lives('Rue Supposée 60', '1000', 'Bruxelles', yearsAgo(7))
    pen.procedure('9bis', 'article-9bis')
    pen.filed('depot', '9bis', yearsAgo(7))
    pen.title('carte-1', '9bis', 'A', { from: yearsAgo(5, 10), until: yearsAgo(3, 10) })
    pen.title('carte-2', '9bis', 'A', { from: yearsAgo(3, 10), until: ahead(100) })
    pen.task('Calculer avec lui les cinq ans, et regarder ses absences', ahead(20))
  })
}

function redevanceImpayee({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'redevance-impayee',
    office,
    title: 'Imaginaire Yasmina',
    language: 'fr',
    on: ago(70),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('yasmina', 'applicant', {
      familyName: 'Imaginaire',
      givenName: 'Yasmina',
      birthDate: yearsAgo(24),
      nationality: 'TN',
    })
    pen.lives('Chaussée Fictive 12', '1030', 'Schaerbeek', yearsAgo(1))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('redevance.montant-paye', 0)
    pen.filed('depot', '9bis', ago(64))
    pen.decision('annexe42', '9bis', 'annexe-42', { on: ago(24), by: 'registered' })
  })
}

function sansObjet({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'sans-objet',
    office,
    title: 'Fictif Zoran',
    language: 'fr',
    on: ago(600),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('zoran', 'applicant', {
      familyName: 'Fictif',
      givenName: 'Zoran',
      birthDate: yearsAgo(34),
      nationality: 'MK',
    })
    pen.lives('Rue Supposée 2', '1000', 'Bruxelles', yearsAgo(3))
    pen.procedure('9bis', 'article-9bis')
    pen.filed('depot', '9bis', ago(590))
    pen.procedure('famille', 'famille-de-belge', { follows: '9bis' })
    pen.filed('demande-famille', 'famille', ago(200), 'hand')
    pen.title('carte-f', 'famille', 'F', { from: ago(40) })
    pen.decision('sans-objet', '9bis', 'article-9bis.sans-objet', { on: ago(12), by: 'post' })
  })
}

function argumentExclu({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'argument-exclu',
    office,
    title: 'Imaginaire Adil',
    language: 'fr',
    on: ago(4),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('adil', 'applicant', {
      familyName: 'Imaginaire',
      givenName: 'Adil',
      birthDate: yearsAgo(28),
      nationality: 'IQ',
    })
    pen.lives('Rue Supposée 18', '1000', 'Bruxelles', yearsAgo(2))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'carte-identite-nationale')
    pen.fact('asile.stade', 'close')
    pen.argument('crainte', '9bis', 'circumstances', {
      kind: 'autre',
      text: 'Il craint la vengeance d’une autre famille.',
      answers: {
        'circonstances.invoquee-asile': true,
        'circonstances.rejetee-asile': true,
        'circonstances.motif-rejet-asile': 'fond',
      },
    })
    pen.argument('sante', '9bis', 'circumstances', {
      kind: 'medical',
      text: 'Il est suivi pour une maladie déjà invoquée dans sa demande 9ter.',
      answers: { 'circonstances.invoquee-9ter': true },
    })
    pen.argument('ecole', '9bis', 'merits', {
      kind: 'integration',
      text: 'Formation de soudeur terminée, promesse d’emploi.',
    })
  })
}

function classe({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'classe',
    office,
    title: 'Fictive Bruna',
    language: 'fr',
    on: ago(1000),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('bruna', 'applicant', {
      familyName: 'Fictive',
      givenName: 'Bruna',
      birthDate: yearsAgo(60),
      nationality: 'BR',
    })
    pen.procedure('9bis', 'article-9bis')
    pen.title('carte-b', '9bis', 'B', { from: ago(300) })
    pen.do({ type: 'close-case', why: 'Séjour illimité obtenu.' })
  })
}
