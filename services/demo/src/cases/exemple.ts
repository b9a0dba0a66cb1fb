import { type Around, type DemoCase, writeCase } from '../demo-case.ts'
import { OFFICES } from '../offices.ts'

const office = 'exemple'
const { name: cabinet } = OFFICES[office]

/** What the first law firm prepares: requests that are not filed yet. */
export function requestsOfExemple(days: Around): readonly DemoCase[] {
  return [scolarite(days), asileEnCours(days), sansDocument(days)]
}

function scolarite({ ago, ahead, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'scolarite',
    office,
    title: 'Exemple Amara et ses filles',
    language: 'fr',
    on: ago(12),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('amara', 'applicant', {
      familyName: 'Exemple',
      givenName: 'Amara',
      birthDate: yearsAgo(36, 40),
      nationality: 'CM',
      speaks: 'fr',
      phone: '0470 00 00 01',
      officeNumber: '0.000.001',
    })
    pen.person('binta', 'child', {
      familyName: 'Exemple',
      givenName: 'Binta',
      birthDate: yearsAgo(11, 90),
      nationality: 'CM',
    })
    pen.person('cira', 'child', {
      familyName: 'Exemple',
      givenName: 'Cira',
      birthDate: yearsAgo(8, 12),
      nationality: 'CM',
    })
    pen.lives('Rue Inventée 14', '4000', 'Liège', yearsAgo(3))
    pen.mandate('lawyer', cabinet, ago(12))
    pen.elects(ago(12))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('residence.effective', true)
    pen.fact('asile.stade', 'aucune')
    pen.fact('fond.enfant-scolarise', true)
    pen.fact('procedures.demande-anterieure', false)
    pen.argument('ecole', '9bis', 'circumstances', {
      kind: 'scolarite',
      text: 'Les deux filles suivent l’école à Liège ; une année interrompue ne se rattrape pas là-bas.',
    })
    pen.argument('famille', '9bis', 'circumstances', {
      kind: 'vie-familiale',
      text: 'La sœur d’Amara, Belge, s’occupe des enfants chaque jour.',
    })
    pen.argument('attaches', '9bis', 'merits', {
      kind: 'integration',
      text: 'Sept ans en Belgique, cours de français, bénévolat dans une école de devoirs.',
    })
    pen.piece('passeport', 'Passeport d’Amara Exemple (expiré)', {
      persons: ['amara'],
      kind: 'passeport',
      language: 'fr',
      dated: yearsAgo(9),
      expires: yearsAgo(1, 120),
      proves: [pen.forFact('identite.document')],
      says: ['Passeport', 'Exemple, Amara'],
    })
    pen.piece('ecole-1', 'Attestation de fréquentation scolaire de Binta', {
      persons: ['binta'],
      kind: 'attestation-scolaire',
      language: 'fr',
      dated: ago(20),
      coversFrom: yearsAgo(3),
      coversUntil: ago(20),
      proves: [pen.forArgument('ecole'), pen.forFact('fond.enfant-scolarise')],
      says: ['École communale imaginaire', 'Élève : Exemple, Binta'],
    })
    pen.piece('bail', 'Bail de la rue Inventée', {
      persons: ['amara'],
      kind: 'bail',
      language: 'fr',
      coversFrom: yearsAgo(3),
      coversUntil: ahead(200),
      proves: [pen.forFact('residence.effective')],
      says: ['Bail de résidence principale', 'Locataire : Exemple, Amara'],
    })
    pen.piece('facture', 'Factures d’électricité d’une ancienne adresse', {
      persons: ['amara'],
      kind: 'facture',
      language: 'fr',
      coversFrom: yearsAgo(6),
      coversUntil: yearsAgo(5),
      says: ['Factures', 'Exemple, Amara'],
    })
    pen.piece('naissances', 'Actes de naissance des filles', {
      persons: ['binta', 'cira'],
      kind: 'acte-de-naissance',
      language: 'en',
      translation: 'missing',
      dated: yearsAgo(8),
      says: ['Birth certificates', 'Exemple, Binta and Cira'],
    })
    pen.task('Demander à Amara la preuve de paiement de la redevance', ahead(3))
    pen.note('Elle hésite à citer sa sœur : en parler avant d’écrire l’argument.')
    pen.fact('redevance.dispense', 'aucune')
  })
}

function asileEnCours({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'asile-en-cours',
    office,
    title: 'Fictif Dawit',
    language: 'fr',
    on: ago(5),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('dawit', 'applicant', {
      familyName: 'Fictif',
      givenName: 'Dawit',
      birthDate: yearsAgo(29, 3),
      nationality: 'ER',
      speaks: 'ti',
      officeNumber: '0.000.002',
    })
    pen.lives('Quai Imaginaire 2', '4020', 'Liège', yearsAgo(2))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'aucun')
    pen.fact('asile.stade', 'cce')
    pen.fact('langue.asile', 'fr')
    pen.fact('residence.effective', true)
    pen.argument('asile', '9bis', 'circumstances', {
      kind: 'procedure-asile-pendante',
      text: 'Le recours devant le Conseil du contentieux des étrangers est pendant.',
    })
    pen.argument('longueur', '9bis', 'merits', {
      kind: 'longueur-procedure',
      text: 'La procédure d’asile dure depuis plus de quatre ans.',
    })
    pen.piece('annexe26', 'Annexe 26', {
      kind: 'decision',
      language: 'fr',
      dated: yearsAgo(4),
      proves: [pen.forArgument('asile'), pen.forFact('asile.stade')],
      says: ['Annexe 26', 'Fictif, Dawit'],
    })
  })
}

function sansDocument({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'sans-document',
    office,
    title: 'Inventé Farid',
    language: 'fr',
    on: ago(2),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('farid', 'applicant', {
      familyName: 'Inventé',
      givenName: 'Farid',
      nationality: 'AF',
      speaks: 'fa',
    })
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'aucun')
    pen.fact('asile.stade', 'close')
    pen.fact('asile.fin', yearsAgo(2))
    pen.argument('danger', '9bis', 'circumstances', {
      kind: 'vulnerabilite',
      text: 'Il vit seul, sans famille, et il est suivi pour un traumatisme.',
      answers: { 'circonstances.invoquee-asile': true, 'circonstances.rejetee-asile': true },
    })
    pen.task('Demander au consulat une preuve écrite qu’aucun passeport n’est délivré')
  })
}
