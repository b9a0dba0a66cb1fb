import type { FactTexts } from '@sejour/engine'

export const proceduresAnterieuresEn: FactTexts<typeof import('./procedures-anterieures.ts')> = {
  'procedures.demande-anterieure': {
    label: 'Earlier request to stay in Belgium',
    question: 'Have you already asked for leave to stay in Belgium?',
    why: 'Arguments from an earlier request are in principle excluded.',
    exhibits: ['Earlier requests', 'Decisions on those requests'],
  },
  'procedures.9bis-pendante': {
    label: 'Another article 9bis request still pending',
    question: 'Is another, older article 9bis request still waiting for a decision?',
    why: 'Filing a new request counts as withdrawing the old one.',
    exhibits: ['Copy of the pending request', 'Certificate of receipt'],
  },
  'procedures.elements-repris': {
    label: 'Content of the pending request repeated',
    question: 'Does the new request repeat everything in the old one that is still useful?',
    why: 'Only the last request is examined: what it does not repeat is lost.',
  },
  'procedures.9ter': {
    label: 'Medical request (article 9ter)',
    question: 'Have you filed a request for medical reasons (article 9ter)?',
    why: 'Arguments from an article 9ter request are excluded here, but the two requests can exist side by side.',
    options: {
      jamais: 'Never',
      pendante: 'Yes, it is pending',
      terminee: 'Yes, it is closed',
    },
    exhibits: ['Article 9ter request', 'Decision on that request'],
  },
  'procedures.apatridie': {
    label: 'Request to stay as a stateless person',
    question: 'Have you filed a request to stay as a stateless person?',
    why: 'Since 1 September 2024 this request has its own procedure at the Immigration Office.',
    exhibits: ['Request to stay as a stateless person', 'Decision on that request'],
  },
  'procedures.sejour-legal': {
    label: 'Legal stay at present',
    question: 'Is your stay in Belgium legal today?',
    why: 'A person who stays legally sometimes has another way, without exceptional circumstances.',
    exhibits: ['Residence permit or declaration of arrival'],
  },
  'procedures.ordre-de-quitter': {
    label: 'Order to leave the territory',
    question:
      'Have you received an order to leave the territory (ordre de quitter le territoire / bevel om het grondgebied te verlaten)?',
    why: 'The article 9bis request does not suspend that order.',
    exhibits: ['Annex 13 of the Royal Decree of 8 October 1981'],
  },
  'procedures.interdiction-entree': {
    label: 'Entry ban',
    question: 'Are you under an entry ban (interdiction d’entrée / inreisverbod)?',
    why: 'It does not prevent you from filing the request, but it complicates the case.',
    exhibits: ['Annex 13sexies of the Royal Decree of 8 October 1981'],
  },
  'procedures.maintien': {
    label: 'Detention in a closed centre',
    question: 'Are you detained, or held in a closed centre or a house for families?',
    why: 'The address of that place then counts as your residence and, unless you choose another, as your address for service.',
    exhibits: ['Detention decision'],
  },
}
