import { choice, day, yesNo } from '@sejour/engine'
import { article } from '../texts/index.ts'

export const lienFamilial = choice({
  id: 'famille.lien',
  label: 'Lien avec le membre de la famille rejoint',
  question: 'Qui êtes-vous pour le membre de la famille que vous voulez rejoindre en Belgique ?',
  why: 'Chaque lien ouvre une voie différente, avec ses conditions.',
  source: [article('10'), article('40bis'), article('40ter')],
  options: {
    aucun: 'Je ne rejoins personne',
    conjoint: 'Son époux, ou son partenaire enregistré assimilé au mariage',
    partenaire: 'Son partenaire enregistré (cohabitant légal)',
    'enfant-mineur': 'Son enfant de moins de 18 ans, ou celui de son conjoint',
    'enfant-18-20': 'Son enfant de 18 à 20 ans, ou celui de son conjoint',
    'enfant-majeur': 'Son enfant de 21 ans ou plus',
    ascendant: 'Son père, sa mère ou un grand-parent, et lui est majeur',
    'parent-de-mineur': 'Son père ou sa mère, et lui est mineur',
    autre: 'Un autre membre de la famille, ou un partenaire non enregistré',
  },
  exhibits: ['Acte de mariage', 'Acte de naissance', 'Déclaration de cohabitation légale'],
})

export const regroupant = choice({
  id: 'famille.regroupant',
  label: 'Membre de la famille rejoint',
  question: 'Qui est ce membre de la famille ?',
  why: 'Sa nationalité et son séjour décident de la règle qui s’applique.',
  source: [article('10'), article('10bis'), article('40bis'), article('40ter')],
  options: {
    belge: 'Un Belge qui n’a pas vécu dans un autre État de l’Union',
    'belge-mobile': 'Un Belge qui a vécu dans un autre État de l’Union et en est revenu',
    union: 'Un citoyen de l’Union, de Norvège, d’Islande, du Liechtenstein ou de Suisse',
    'tiers-illimite': 'Un étranger en séjour illimité : carte B, K ou L',
    protege: 'Un réfugié reconnu ou un bénéficiaire de la protection subsidiaire',
    apatride: 'Un apatride que la Belgique a admis au séjour',
    'tiers-limite':
      'Un étranger en séjour limité : travail, études, raisons médicales, autre carte A, H, I ou J',
  },
  exhibits: ['Copie de sa carte'],
})

export const regroupantDepuis = day({
  id: 'famille.regroupant-depuis',
  label: 'Début du droit de séjour du membre de la famille rejoint',
  question: 'Depuis quel jour ce membre de la famille a-t-il son droit de séjour en Belgique ?',
  why: 'Depuis le 18 août 2025 les conditions changent selon ce jour, et un délai d’attente peut s’appliquer.',
  source: [article('10', { paragraph: '§ 1er' })],
  exhibits: ['Sa première carte', 'Un extrait du registre national'],
})

export const enfantEnSejour = yesNo({
  id: 'famille.enfant-en-sejour',
  label: 'Enfant en séjour légal en Belgique',
  question:
    'Avez-vous un enfant mineur qui vit en Belgique avec un droit de séjour ou qui est belge ?',
  why: 'Ce lien ouvre une voie quand l’enfant est belge ou citoyen de l’Union, et compte ailleurs.',
  source: [article('40bis'), article('40ter')],
  exhibits: ['Acte de naissance', 'Carte de l’enfant'],
})
