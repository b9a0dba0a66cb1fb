import { type Around, type DemoCase, writeCase } from '../demo-case.ts'
import { OFFICES } from '../offices.ts'

const office = 'voorbeeld'
const { name: kantoor } = OFFICES[office]

/** What the second law firm works on: what follows a filing. */
export function casesOfVoorbeeld(days: Around): readonly DemoCase[] {
  return [
    woonstcontrole(days),
    negatieveControle(days),
    ongegrond(days),
    vernietigd(days),
    tweedeAanvraag(days),
    verlengingGeweigerd(days),
  ]
}

function woonstcontrole({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'woonstcontrole',
    office,
    title: 'Voorbeeld Karim',
    language: 'nl',
    on: ago(6),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('karim', 'applicant', {
      familyName: 'Voorbeeld',
      givenName: 'Karim',
      birthDate: yearsAgo(33),
      nationality: 'MA',
      speaks: 'ar',
      phone: '0470 00 00 11',
    })
    pen.lives('Bedachte Straat 5', '9000', 'Gent', yearsAgo(2))
    pen.mandate('lawyer', kantoor, ago(30))
    pen.elects(ago(30))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('residence.effective', true)
    pen.fact('residence.enquete', 'pas-encore')
    pen.argument('gezin', '9bis', 'circumstances', {
      kind: 'vie-familiale',
      text: 'Hij woont samen met zijn Belgische partner en haar zoon.',
    })
    pen.argument('gezin-grond', '9bis', 'merits', {
      kind: 'vie-familiale',
      text: 'Het gezinsleven bestaat sinds drie jaar.',
    })
    pen.piece('paspoort', 'Paspoort', {
      kind: 'passeport',
      language: 'fr',
      translation: 'none-needed',
      dated: yearsAgo(4),
      proves: [pen.forFact('identite.document')],
      says: ['Paspoort', 'Voorbeeld, Karim'],
    })
    pen.piece('samenstelling', 'Samenstelling van het gezin', {
      kind: 'composition-de-menage',
      language: 'nl',
      dated: ago(15),
      proves: [pen.forArgument('gezin'), pen.forArgument('gezin-grond')],
      says: ['Samenstelling van het gezin', 'Voorbeeld, Karim'],
    })
    pen.filed('indiening', '9bis', ago(6))
  })
}

function negatieveControle({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'negatieve-controle',
    office,
    title: 'Fictief Lena',
    language: 'nl',
    on: ago(45),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('lena', 'applicant', {
      familyName: 'Fictief',
      givenName: 'Lena',
      birthDate: yearsAgo(41),
      nationality: 'AM',
    })
    pen.lives('Verzonnen Laan 9', '9000', 'Gent', yearsAgo(1))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('residence.effective', true)
    pen.fact('residence.enquete', 'negative')
    pen.filed('indiening', '9bis', ago(45))
    pen.piece('bijlage2', 'Bijlage 2 van de omzendbrief', {
      kind: 'decision',
      language: 'nl',
      dated: ago(14),
      says: ['Bijlage 2', 'Fictief, Lena'],
    })
    pen.decision('niet', '9bis', 'article-9bis.non-prise-en-consideration', {
      on: ago(14),
      by: 'registered',
      exhibits: ['bijlage2'],
    })
    pen.task('Vragen of Lena die week op reis was, en waarmee ze dat aantoont')
  })
}

function ongegrond({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'ongegrond',
    office,
    title: 'Verzonnen Mikel',
    language: 'nl',
    on: ago(500),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('mikel', 'applicant', {
      familyName: 'Verzonnen',
      givenName: 'Mikel',
      birthDate: yearsAgo(38),
      nationality: 'AL',
      officeNumber: '0.000.013',
    })
    pen.lives('Bedachte Straat 77', '9000', 'Gent', yearsAgo(5))
    pen.mandate('lawyer', kantoor, ago(510))
    pen.elects(ago(510))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.filed('indiening', '9bis', ago(500))
    pen.decision('weigering', '9bis', 'article-9bis.non-fondee', {
      on: ago(75),
      by: 'registered',
      decidedOn: ago(90),
    })
    pen.remedy('beroep', '9bis', 'annulment', {
      against: 'weigering',
      on: ago(50),
      rollNumber: '000 013',
    })
    pen.task('Nazien of de Raad een zitting heeft bepaald')
  })
}

function vernietigd({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'vernietigd',
    office,
    title: 'Voorbeeld Nadia',
    language: 'nl',
    on: ago(900),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('nadia', 'applicant', {
      familyName: 'Voorbeeld',
      givenName: 'Nadia',
      birthDate: yearsAgo(47),
      nationality: 'DZ',
      officeNumber: '0.000.014',
    })
    pen.lives('Bedachte Straat 12', '9000', 'Gent', yearsAgo(6))
    pen.mandate('lawyer', kantoor, ago(910))
    pen.elects(ago(910))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.filed('indiening', '9bis', ago(900))
    pen.decision('weigering', '9bis', 'article-9bis.irrecevable', {
      on: ago(500),
      by: 'registered',
    })
    pen.remedy('beroep', '9bis', 'annulment', {
      against: 'weigering',
      on: ago(480),
      rollNumber: '000 014',
    })
    pen.judgment('arrest', '9bis', 'annulled', { answers: 'beroep', on: ago(18) })
    pen.procedure('9bis-2', 'article-9bis', { follows: '9bis' })
    pen.task('De aanvraag aanvullen voor de nieuwe beslissing')
  })
}

function tweedeAanvraag({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'tweede-aanvraag',
    office,
    title: 'Fictief Omar',
    language: 'nl',
    on: ago(8),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('omar', 'applicant', {
      familyName: 'Fictief',
      givenName: 'Omar',
      birthDate: yearsAgo(35),
      nationality: 'PK',
    })
    pen.lives('Verzonnen Laan 50', '9000', 'Gent', yearsAgo(3))
    pen.procedure('9bis', 'article-9bis')
    pen.fact('identite.document', 'passeport')
    pen.fact('procedures.demande-anterieure', true)
    pen.fact('procedures.9bis-pendante', true)
    pen.argument('school', '9bis', 'circumstances', {
      kind: 'scolarite',
      text: 'Zijn zoon begint aan het laatste jaar.',
      answers: {
        'circonstances.invoquee-demande-anterieure': true,
        'circonstances.issue-demande-anterieure': 'pendante-9bis',
      },
    })
    pen.note('Niet indienen voor we zeker zijn: een nieuwe aanvraag doet de vorige vallen.')
  })
}

function verlengingGeweigerd({ ago, yearsAgo }: Around): DemoCase {
  const opening = {
    key: 'verlenging-geweigerd',
    office,
    title: 'Verzonnen Petra',
    language: 'nl',
    on: ago(800),
  } as const
  return writeCase(opening, (pen) => {
    pen.person('petra', 'applicant', {
      familyName: 'Verzonnen',
      givenName: 'Petra',
      birthDate: yearsAgo(30),
      nationality: 'UA',
    })
    pen.lives('Bedachte Straat 3', '9000', 'Gent', yearsAgo(4))
    pen.mandate('lawyer', kantoor, ago(60))
    pen.elects(ago(60))
    pen.procedure('9bis', 'article-9bis')
    pen.title('kaart', '9bis', 'A', { from: ago(420), until: ago(55) })
    pen.decision('geweigerd', '9bis', 'article-9bis.prolongation-refusee', {
      on: ago(11),
      by: 'hand',
      decidedOn: ago(30),
    })
  })
}
