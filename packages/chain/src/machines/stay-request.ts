import { aConfirmer, agiiSejour, annexeAr, article, articleAr, officeSejour } from '@sejour/law'
import type { Machine, Transition } from '../machine.ts'
import { AFTER_APPEAL, attacked, closing } from './appealing.ts'
import { decided, filed, given, HEARD, step, titled } from './on.ts'
import { staying } from './staying.ts'
import { AT_THE_COMMUNE, type Door, throughCommune } from './through-commune.ts'

const REFUSALS = [
  'annexe-14',
  'annexe-17',
  'article-10bis.refus',
  'article-9ter.refus',
  'etudiant.refus-ou-fin',
  'article-9bis.prolongation-refusee',
  'annexe-42',
]
const GRANTS = [
  'sejour.accorde',
  'article-9bis.prolongation-accordee',
  'article-9bis.octroi-limite',
  'article-9bis.octroi-illimite',
]
const END_OF_STAY = ['annexe-14ter', 'annexe-14quater']
const request = article('9')
const decision = article('13')

/** A procedure that has no machine of its own: where it is handed in, who decides, what follows. */
function stayRequest(id: string, door: Door, kinds: readonly string[]): Machine {
  const isAtOffice = door === 'office'
  const first = isAtOffice ? 'with-office' : 'filed'
  return {
    id,
    of: { procedure: kinds },
    heard: HEARD,
    again: 'with-office',
    initial: 'preparing',
    states: [
      { id: 'preparing', holder: 'applicant' },
      ...(isAtOffice ? [] : [{ id: 'filed', holder: door }, ...AT_THE_COMMUNE]),
      { id: 'with-office', holder: 'office' },
      { id: 'granted', holder: 'nobody', isEnd: true },
      { id: 'refused', holder: 'applicant' },
      { id: 'ended', holder: 'applicant' },
      { id: 'appeal', holder: 'council' },
      { id: 'appeal-ended', holder: 'council' },
      { id: 'withdrawn', holder: 'nobody', isEnd: true },
      ...AFTER_APPEAL,
    ],
    transitions: [
      {
        id: 'file',
        from: ['preparing', 'refused'],
        to: first,
        on: filed,
        by: 'applicant',
        source: request,
      },
      ...(isAtOffice ? [] : throughCommune(door)),
      ...examined(
        isAtOffice
          ? ['with-office']
          : ['registered', 'residence-check', 'checked', 'transmitted', 'with-office'],
      ),
      ...decidedOn,
      ...attacked({
        refused: ['refused'],
        appeal: 'appeal',
        back: 'with-office',
        remedy: 'annulment',
      }),
      ...attacked({
        refused: ['ended'],
        appeal: 'appeal-ended',
        back: 'granted',
        remedy: 'annulment',
      }),
      // No kind of request that goes to the Office is on the list of art. 39/79; of the others some are.
      ...(isAtOffice ? [] : annexe35),
      ...closing({ refused: ['refused', 'ended'], appeal: 'appeal', back: 'with-office' }),
    ],
  }
}

const annexe35 = staying(['appeal', 'appeal-ended'], {
  id: 'hand-annexe-35',
  on: given('annexe-35'),
  by: 'commune',
  act: 'annexe-35',
  source: articleAr('111'),
})

function examined(open: readonly string[]): readonly Transition[] {
  return [
    ...staying(open, {
      id: 'complete',
      on: step('supplement-filed'),
      by: 'applicant',
      act: 'complement',
      source: officeSejour,
    }),
    ...staying(open, {
      id: 'hand-paper',
      on: given(
        'annexe-15',
        'ai',
        'ai-b',
        'annexe-41',
        'annexe-41bis',
        'annexe-41ter',
        'annexe-49',
      ),
      by: 'commune',
      source: agiiSejour,
    }),
    ...staying(open, {
      id: 'ask-balance',
      on: decided('annexe-43'),
      by: 'commune',
      act: 'annexe-43',
      source: annexeAr('43'),
    }),
    ...staying(['with-office'], {
      id: 'ask-supplement',
      on: step('supplement-asked'),
      by: 'office',
      source: officeSejour,
    }),
    ...staying(['with-office'], {
      id: 'examine-admissibility',
      on: step('admissibility-examined'),
      by: 'office',
      source: officeSejour,
    }),
    ...staying(['with-office'], {
      id: 'check-conditions',
      on: step('conditions-checked'),
      by: 'office',
      source: articleAr('33'),
    }),
    ...staying([...open, 'granted'], {
      id: 'enter-register',
      on: step('registered-in'),
      by: 'commune',
      source: article('12'),
    }),
    ...staying(['refused', 'ended', 'appeal', 'appeal-ended', 'granted'], {
      id: 'strike-off',
      on: step('struck-off'),
      by: 'commune',
      source: agiiSejour,
    }),
    {
      id: 'withdraw',
      from: open,
      to: 'withdrawn',
      on: step('request-withdrawn'),
      by: 'applicant',
      mustBeTold: true,
      source: aConfirmer,
    },
  ]
}

const decidedOn: readonly Transition[] = [
  {
    id: 'grant',
    from: ['with-office', 'granted'],
    to: 'granted',
    on: decided(...GRANTS),
    by: 'office',
    source: decision,
  },
  {
    id: 'grant-card',
    from: ['with-office', 'granted'],
    to: 'granted',
    on: titled(),
    by: 'office',
    source: decision,
  },
  {
    id: 'refuse',
    from: ['with-office', 'refused'],
    to: 'refused',
    on: decided(...REFUSALS),
    by: 'office',
    source: decision,
  },
  {
    id: 'end-stay',
    from: ['granted', 'ended'],
    to: 'ended',
    on: decided(...END_OF_STAY),
    by: 'office',
    source: decision,
  },
  {
    id: 'withdraw-decision',
    from: ['refused', 'appeal', 'granted'],
    to: 'with-office',
    on: step('decision-withdrawn'),
    by: 'office',
    mustBeTold: true,
    source: aConfirmer,
  },
]

/** A request that the commune receives and sends to the Office. */
export const communeRequest = stayRequest('commune-request', 'commune', [
  'annee-de-recherche',
  'changement-de-statut',
  'accord-retrait',
  'longue-duree-autre-etat',
  'renouvellement',
  'sejour-illimite',
])

/** A request that is usually made abroad; where it may be made in Belgium, the commune registers it. */
export const postRequest = stayRequest('post-request', 'post', [
  'regroupement-article-10',
  'regroupement-article-10bis',
  'etudes',
  'etudes-prive',
  'independant',
  'droit-de-retour',
  'article-9',
])

/** A request that goes to the Office, for work through the Region. */
export const officeRequest = stayRequest('office-request', 'office', [
  'article-9ter',
  'apatride',
  'mineur-non-accompagne',
  'traite-des-etres-humains',
  'protection-temporaire',
  'permis-unique',
  'carte-bleue',
  'chercheur',
  'transfert-intragroupe',
  'transfert-intragroupe-mobile',
  'saisonnier',
])
