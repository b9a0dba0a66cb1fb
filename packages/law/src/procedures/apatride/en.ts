import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieApatrideEn } from '../../voies/apatride/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { conditionsApatride } from './conditions.ts'
import type { noticesApatride } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'apatride-demande.recommandee': {
    label: 'Registered letter with the request as a stateless person',
    question: 'Does the request go by registered letter to the Immigration Office?',
    why: 'Sent otherwise, it is not taken into consideration.',
    exhibits: ['Receipt of the registered letter'],
  },
  'apatride-demande.adresse': {
    label: 'Real address in the request as a stateless person',
    question: 'Does the request state the address where you really live?',
    why: 'Without this address it is not taken into consideration.',
  },
  'apatride-demande.sejour-passe': {
    label: 'Earlier stay that counts',
    question:
      'Did you have a legal stay of more than three months, or a stay as an applicant for protection?',
    why: 'Without such a stay the request is not taken into consideration.',
    exhibits: ['Former card or certificate of immatriculation', 'Annex 25 or 26'],
  },
  'apatride-demande.deja-examinee': {
    label: 'Elements already rejected on the merits',
    question:
      'Were the same elements already rejected on the merits in a request as a stateless person?',
    why: 'A request that repeats elements already examined is not taken into consideration.',
  },
  'apatride-condition.jugement': {
    label: 'Judgment on statelessness',
    question: 'Has a court finally decided whether you are stateless?',
    why: 'That judgment binds the Commissioner General; a final refusal makes the request fail.',
    options: {
      reconnu: 'Yes, I am recognised as stateless',
      refuse: 'Yes, it refused',
      'en-cours': 'Not yet: the case is pending',
      aucun: 'No, I did not ask',
    },
    exhibits: ['Judgment'],
  },
  'apatride-condition.identite': {
    label: 'Identity and provenance shown',
    question: 'Can you show your identity and where you come from?',
    why: 'It is the second condition of the law.',
    exhibits: ['Civil status records', 'Residence documents of other countries'],
  },
  'apatride-condition.perte': {
    label: 'How the nationality is missing',
    question: 'How is it that you have no nationality?',
    why: 'Whoever gave up their nationality of their own will does not meet the condition.',
    options: {
      jamais: 'I never had one',
      involontaire: 'I lost it unwillingly',
      volontaire: 'I gave it up',
    },
  },
  'apatride-condition.autre-nationalite': {
    label: 'Another nationality possible',
    question: 'Can you acquire or regain the nationality of a State?',
    why: 'That possibility rules out admission as a stateless person.',
  },
  'apatride-condition.sejour-ailleurs': {
    label: 'Durable stay possible elsewhere',
    question:
      'Do you have, or could you have, a lawful and durable stay in another State that would admit you?',
    why: 'Such a stay, in a State to which you are tied, rules admission out.',
  },
  'apatride-demande.detenu': {
    label: 'Held for removal',
    question: 'Are you held in a closed centre or a return house?',
    why: 'The opinion and the decision may then come within fifteen days each.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsApatride | (typeof noticesApatride)[number]['when']
> = {
  'conditions-apatride': 'The conditions of admission as a stateless person are met',
  'conditions-apatride.consideration': 'The request is taken into consideration',
  'conditions-apatride.recommandee': 'The request goes by registered letter to the Office',
  'conditions-apatride.adresse': 'It states the address of the actual residence',
  'conditions-apatride.neuve': 'It does not rest on elements already rejected on the merits',
  'conditions-apatride.sejour-passe':
    'The person had a legal stay of more than three months, or as an applicant for protection',
  'conditions-apatride.apatridie':
    'The person is stateless within the meaning of the New York Convention (1°)',
  'conditions-apatride.jugement': 'A final judgment recognises the statelessness',
  'conditions-apatride.sans-jugement':
    'No judgment refused it and the Commissioner General holds the person to be stateless',
  'conditions-apatride.non-refuse': 'No final judgment refuses this status',
  'conditions-apatride.avis':
    'The opinion of the Commissioner General concludes that there is statelessness',
  'conditions-apatride.identite': 'The person shows identity and provenance (2°)',
  'conditions-apatride.perte': 'The nationality was lost unwillingly, or there never was one (3°)',
  'conditions-apatride.aucune-autre':
    'The person can neither acquire nor regain any nationality (4°)',
  'conditions-apatride.nulle-part': 'No lawful and durable stay is open in another State (5°)',
  'conditions-apatride.ordre-public':
    'The person threatens neither public order nor national security (6°)',
  'avis-apatride.asile':
    'The examination is suspended as long as asylum is pending, unless the opinion can be given without waiting',
  'avis-apatride.9bis':
    'What you rely on here no longer counts as an exceptional circumstance in your 9bis request',
  'avis-apatride.tribunal':
    'As long as the court has not finally ruled, the limits of the opinion and the decision are suspended',
  'avis-apatride.accelere':
    'When held, the opinion and the decision may come within fifteen days each: enclose every paper from the start',
}

/** Admission to stay as a stateless person in English. */
export const apatrideEn: ProcedureWording = {
  title: 'Admission to stay for statelessness',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'protection.apatridie': situationEn['protection.apatridie'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'pendante.protection': situationEn['pendante.protection'],
    'pendante.article-9bis': situationEn['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    ...voieApatrideEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
